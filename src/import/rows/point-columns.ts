import { BLUR_M } from "../privacy/blur.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import { createNumberBuilder } from "../store/number-builder.ts";

export function uncertaintyColumn(size: number, uncertain: ReadonlySet<number>) {
  const builder = createNumberBuilder();
  for (let row = 0; row < size; row++) builder.push(uncertain.has(row) ? BLUR_M : Number.NaN);
  return builder.finish();
}

export const CROWDED = ["many-at-one-point"];

export function issueColumn(size: number, flags: ReadonlyMap<number, readonly string[]>) {
  const builder = createCellBuilder();
  const codes = new Uint32Array(size);
  for (const [row, flagged] of flags) codes[row] = builder.codeFor(flagged.join(";"));
  builder.pushCodes(codes, size);
  return builder.finish();
}
