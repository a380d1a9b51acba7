import type { MatchedColumn } from "../columns/match-columns.ts";
import { maskAddresses, maskPersonal } from "../privacy/personal-text.ts";

type Meaning = Pick<MatchedColumn, "target">;

/** Cells of it may be shown to be edited; of personal columns none may. */
export const isEditable = ({ target }: Meaning): boolean => target.as !== "dropped" && target.as !== "contact";

/** A cell as the reader is shown it: in names addresses of people are masked, in all else whatever is personal. */
export const shownCell = (cell: string, { target }: Meaning): string =>
  target.as === "field" && target.field === "name" ? maskAddresses(cell) : maskPersonal(cell);
