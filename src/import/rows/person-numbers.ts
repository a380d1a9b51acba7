import type { MatchedColumn } from "../columns/match-columns.ts";
import { isPersonalCode, mayBePersonalCode } from "../privacy/personal-codes.ts";
import { isAddressOfPerson } from "../privacy/personal-text.ts";
import { PLAIN_IDENTIFIER } from "../raw/plain-cells.ts";
import { holdsAt, isAscii } from "../raw/plain-text.ts";
import type { Cells } from "../table/cells.ts";
import { columnsOf, identifierColumn } from "./columns-of.ts";
import { isMaskedNumber } from "./field-values.ts";

/** A column of identifiers or of numbers of registers. */
export interface NumberColumn {
  readonly index: number;
  /** What the cell holds is of a person (P2): none of it is kept. */
  readonly isOfPerson: (cell: string) => boolean;
  /** A telephone number is, too. */
  readonly mayBeTelephone: boolean;
}

/**
 * Numbers of persons go from all of them; from identifiers e-mail addresses as well. Of several numbers of registers in a cell an address goes
 * alone, unless they identify the record: one that holds an address is none to keep.
 */
export function numberColumns(columns: readonly MatchedColumn[]): NumberColumn[] {
  const identifying = identifierColumn(columns)?.index;
  const ids = columnsOf(columns, "id").map(({ index }) => ({
    index,
    isOfPerson: (cell: string) => isPersonalCode(cell) || isAddressOfPerson(cell),
    mayBeTelephone: false,
  }));
  const registered = columnsOf(columns, "identifiers").map(({ index }) =>
    index === identifying
      ? { index, isOfPerson: (cell: string) => isPersonalCode(cell) || isMaskedNumber(cell), mayBeTelephone: true }
      : { index, isOfPerson: isPersonalCode, mayBeTelephone: false },
  );
  return [...ids, ...registered];
}

/** Records with such a number of a person in a column. */
export function rowsOfPersons(cells: Cells, { index, isOfPerson, mayBeTelephone }: NumberColumn): number[] {
  const { raw, size } = cells;
  const rows: number[] = [];
  if (!raw || index >= raw.width) {
    for (let at = 0; at < size; at++) if (isOfPerson(cells.text(at, index))) rows.push(at);
    return rows;
  }
  const { bytes, rowStep, columnStep, starts, ends } = raw;
  const passed = mayBeTelephone ? undefined : raw.passed(index, PLAIN_IDENTIFIER);
  for (let at = 0, cell = index * columnStep; at < size; at++, cell += rowStep) {
    if (passed && passed[at] === 1) continue;
    const [start, end] = [starts[cell]!, ends[cell]!];
    const mayBe = mayBeOfPerson(bytes, start, end) || (mayBeTelephone && holdsSpaceOrPlus(bytes, start, end));
    if (mayBe && isOfPerson(cells.text(at, index))) rows.push(at);
  }
  return rows;
}

const mayBeOfPerson = (bytes: Uint8Array, start: number, end: number): boolean =>
  mayBePersonalCode(bytes, start, end) || holdsAt(bytes, start, end) || !isAscii(bytes, start, end);

function holdsSpaceOrPlus(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! <= 0x20 || bytes[at] === 0x2b) return true;
  return false;
}
