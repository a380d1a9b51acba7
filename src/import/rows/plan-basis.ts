import type { ImportChoices } from "../../model/import.ts";
import { kindFinder } from "../columns/known-share.ts";
import type { PartColumns } from "../parts/part-columns.ts";
import type { Table } from "../table/table.ts";
import { decidedOf } from "../values/decided.ts";
import type { Words } from "../words.ts";
import type { PlanInput } from "./plan.ts";

/** What of a plan follows from the table, its columns and what was decided, whoever reads it and for whatever. */
export const planBasis = (table: Table, parts: PartColumns, words: Words, choices: ImportChoices) =>
  ({
    columns: parts.all,
    splits: parts.splits,
    shown: parts.shown,
    joins: choices.joins ?? {},
    lists: choices.lists ?? {},
    words,
    kinds: kindFinder(table, words),
    hasShapes: table.hasShapes,
    isMarked: table.structure.format === "csv",
    decided: decidedOf(choices),
    constants: choices.constants ?? {},
    judgements: choices.judgements ?? {},
  }) satisfies Partial<PlanInput>;
