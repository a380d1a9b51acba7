import type { SplitColumn } from "../parts/splitters.ts";
import { MASK, maskPersonal } from "../privacy/personal-text.ts";
import { remember } from "../store/remember.ts";
import type { MissingTest } from "../values/missing.ts";
import { finished, type RowReader } from "./reader.ts";
import { note } from "./slice.ts";

/**
 * Says which cells of a column did not fall into parts, and where something personal was taken out before; the parts are read by others.
 * `isShown`: its cells may be told.
 */
export function createSplitReader(
  { source, header, splitter }: SplitColumn,
  isShown: boolean,
  isMissing: MissingTest,
  onMasked: (passages: number) => void,
): RowReader {
  const look = remember((cell: string) => {
    const safe = maskPersonal(cell);
    const masked = safe === cell ? 0 : Math.max(1, safe.split(MASK).length - cell.split(MASK).length);
    return { masked, fits: isMissing(safe) || splitter.split(safe) !== undefined };
  });
  return {
    read(slice) {
      for (let at = 0; at < slice.size; at++) {
        const cell = slice.cells.text(at, source);
        if (cell.trim() === "") continue;
        const { masked, fits } = look(cell);
        if (!fits) note(slice, at, "cell-not-split", "remark", isShown ? cell : "", { column: header });
        if (masked === 0) continue;
        onMasked(masked);
        note(slice, at, "personal-masked", "repair", MASK, { column: header });
      }
    },
    finish: () => finished([]),
  };
}
