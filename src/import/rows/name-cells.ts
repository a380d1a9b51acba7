import { cutText } from "../../model/cut-text.ts";
import { fold } from "../../model/fold.ts";
import type { Judgements } from "../../model/judgements.ts";
import { maskAddresses, maskPersonal } from "../privacy/personal-text.ts";
import type { Cells } from "../table/cells.ts";
import { readText } from "../text/text-faults.ts";
import { isNoName } from "../values/missing.ts";
import { judgeText } from "./judge-text.ts";
import { LONGEST } from "./longest-texts.ts";

/** Columns that name a record. */
export interface NameCells {
  /** The first that is filled counts, unless they are joined. */
  readonly columns: readonly number[];
  readonly separator: string | undefined;
}

/** The name of a record as it is written in its cells; "" where none is. */
export function nameIn(cells: Cells, at: number, { columns, separator }: NameCells): string {
  const written = columns.map((column) => cells.text(at, column)).filter((cell) => !isNoName(cell.trim()));
  return separator === undefined ? (written[0] ?? "") : written.map((cell) => cell.trim()).join(separator);
}

const NAME = { isName: true, isOfField: false };

/**
 * Tells whether a folded name is that of a record: as it is written, as it is kept, or as it would be with its letters and markup mended. What is
 * decided of a record by its name holds whatever is judged of the name afterwards.
 */
export function createNameTest(
  isMarked: boolean,
  judgements: Judgements,
): (written: string, folded: string) => boolean {
  const mended: Judgements = { ...judgements, "mend-letters": true, "strip-markup": true };
  const keptAs = (written: string, decided: Judgements): string => {
    const read = readText(written, isMarked, decided);
    return judgeText(NAME, typeof read === "string" ? read : read.text, [], decided)[0];
  };
  return (written, folded) =>
    [written, keptAs(written, judgements), keptAs(written, mended)]
      .flatMap((name) => [name, maskAddresses(name), maskPersonal(name)])
      .some((name) => fold(name) === folded || fold(cutText(name, LONGEST.name!)) === folded);
}
