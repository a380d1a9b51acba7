import { type Column, cellAt } from "../../model/column.ts";
import type { Field } from "../../model/initiative.ts";
import { BLUR_M } from "../privacy/blur.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import { createNumberBuilder } from "../store/number-builder.ts";
import type { RowReader } from "./reader.ts";

/** What these fields say of a blurred point, whatever stands in the file. */
const SAID = {
  locationPrecision: "generalised",
  locationMethod: "generalised",
  locationUncertaintyM: BLUR_M,
} as const;
type SaidOfPoints = keyof typeof SAID;

export const isSaidOfPoints = (field: Field): field is SaidOfPoints => field in SAID;

/** A reader whose field says so of blurred points. */
export function withGeneralised(reader: RowReader, field: SaidOfPoints): RowReader {
  const said = SAID[field];
  const blurred = new Set<number>();
  return {
    read(slice) {
      reader.read(slice);
      for (const at of slice.generalised) blurred.add(slice.firstRow + at);
    },
    finish(size) {
      const { fields, extra } = reader.finish(size);
      if (blurred.size === 0) return { fields, extra };
      const own = new Map(fields).get(field);
      const others = fields.filter(([name]) => name !== field);
      return { fields: [...others, [field, overlaid(said, own, blurred, size)]], extra };
    },
  };
}

function overlaid(said: string | number, own: Column | undefined, blurred: ReadonlySet<number>, size: number): Column {
  if (typeof said === "number") {
    const numbers = createNumberBuilder();
    for (let row = 0; row < size; row++)
      numbers.push(blurred.has(row) ? said : own?.type === "number" ? own.values[row]! : Number.NaN);
    return numbers.finish();
  }
  const builder = createCellBuilder();
  for (let row = 0; row < size; row++) builder.push(blurred.has(row) ? said : own ? cellAt(own, row) : "");
  return builder.finish();
}
