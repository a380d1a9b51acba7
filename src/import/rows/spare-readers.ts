import { keepShape } from "../../model/kept-shapes.ts";
import { withoutValues } from "../columns/profile.ts";
import { createIdentifiers } from "../ids/identifiers.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { createAccountBuilder } from "../report/account-builder.ts";
import { createIssueLog } from "../report/issue-log.ts";
import { NOT_KNOWN } from "../store/room.ts";
import type { Table } from "../table/table.ts";
import { decidedOf } from "../values/decided.ts";
import { type PlanInput, planRows } from "./plan.ts";

const MANY_ROWS = 2 ** 16;
const MOST_COLUMNS = 200;
const spare: { readers?: readonly object[] } = {};
keepShape(spare);

/**
 * Keeps readers like those of the last large file, with the columns that they fill: they read nothing, and know no cell of it and nothing that was
 * decided. Which shapes there are follows from the columns of a file, so it takes readers of all of them.
 */
export function keepSpareReaders(input: PlanInput, headers: Table["headers"], rows: number): void {
  if (rows < MANY_ROWS || input.columns.length > MOST_COLUMNS) return;
  const log = createIssueLog(maskPersonal);
  const columns = input.columns.map((column) => ({ ...column, profile: withoutValues(column.profile) }));
  const nothing = () => {};
  spare.readers = [
    planRows({
      ...input,
      columns,
      shown: columns.slice(0, input.shown.length),
      readSoFar: NOT_KNOWN,
      log,
      lineOf: () => 0,
      decided: decidedOf({}),
      constants: {},
      duplicates: [],
      onUnknown: nothing,
      onMasked: nothing,
      onMaskedWords: nothing,
    }),
    createAccountBuilder("", log, headers, columns),
    createIdentifiers(columns, log),
  ];
}
