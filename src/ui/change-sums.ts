import type { Messages } from "../i18n/en.ts";
import type { ChangeCounts, ChangeSection } from "../model/changes.ts";

type Counts = Readonly<Record<ChangeSection, number>>;

/** "1 new, 2 gone, 3 changed and 4 moved". */
export const sumsOf = ({ sums }: Messages["changes"], { added, gone, changed, moved }: Counts): string =>
  sums(added, gone, changed, moved);

/** All that differs. */
export const countsOf = ({ added, gone, changed, moved }: Counts | ChangeCounts): number =>
  added + gone + changed + moved;
