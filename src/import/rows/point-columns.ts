import type { IssueCode } from "../../model/issue.ts";
import { BLUR_M } from "../privacy/blur.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import { createNumberBuilder } from "../store/number-builder.ts";

export function uncertaintyColumn(size: number, uncertain: ReadonlySet<number>) {
  const builder = createNumberBuilder();
  for (let row = 0; row < size; row++) builder.push(uncertain.has(row) ? BLUR_M : Number.NaN);
  return builder.finish();
}

const CROWDED: readonly IssueCode[] = ["many-at-one-point"];

/** What is to be said of the points of rows; undefined where that is nothing. */
export function issueColumn(elsewhere: ReadonlyMap<number, IssueCode>, isCrowded: Uint8Array) {
  if (elsewhere.size === 0 && !isCrowded.includes(1)) return undefined;
  const builder = createCellBuilder();
  const isTold = isCrowded.slice();
  for (const row of elsewhere.keys()) isTold[row] = 1;
  for (let row = isTold.indexOf(1); row >= 0; row = isTold.indexOf(1, row + 1)) {
    const code = elsewhere.get(row);
    const codes = [...(code ? [code] : []), ...(isCrowded[row] === 1 ? CROWDED : [])];
    builder.skipTo(row);
    builder.push(codes.join(";"));
  }
  builder.skipTo(isTold.length);
  return builder.finish();
}
