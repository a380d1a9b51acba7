import type { Dots } from "../model/dots.ts";
import { dotCodes, dotPositions } from "../summary/dots.ts";
import { listRow } from "../summary/list-part.ts";
import type { Holding } from "./holding.ts";
import type { Jobs } from "./jobs.ts";

/** Dots of the open directories, whatever the map shows: moving it changes nothing about them. */
export interface DotsOf {
  dots(input: Jobs["dots"]["input"]): Dots;
  at(input: Jobs["dotAt"]["input"]): Jobs["dotAt"]["output"];
}

export function createDots(holding: Holding): DotsOf {
  let rows: Uint32Array | undefined;
  let version = 0;
  /** Rows and their order are the same as long as their keys are; locating them changes neither. */
  const versionNow = (): number => {
    if (holding.atlas.key === rows) return version;
    rows = holding.atlas.key;
    return ++version;
  };

  return {
    dots({ query, hidden, known }) {
      const { atlas } = holding;
      const selection = holding.selectAnywhere(query, hidden);
      const now = versionNow();
      return {
        version: now,
        ...(known !== now && { positions: dotPositions(atlas) }),
        codes: dotCodes(atlas, selection),
        count: selection.placed,
      };
    },
    at({ version: of, row }) {
      const { atlas } = holding;
      return of === versionNow() && row >= 0 && row < atlas.placed ? listRow(atlas, row) : undefined;
    },
  };
}
