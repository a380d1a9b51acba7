import { type Column, cellAt, codedColumn, codesFor } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import { FIELDS, type Field } from "../../model/initiative.ts";
import type { Placement } from "./find-places.ts";

const CREDIT = "Town centres: GeoNames (CC BY 4.0).";
const LONGEST_CREDIT = 500;

/**
 * The directory with the points that were found for some of its rows, each saying how exact it is. "in-place": in its own columns, which nobody else
 * looks at; those of a large directory would else stand there twice.
 */
export function withPlacements(
  directory: Directory,
  placements: ReadonlyMap<number, Placement>,
  where?: "in-place" | false,
): Directory {
  if (placements.size === 0) return directory;
  const { size, source } = directory;
  const fields = new Map(directory.fields);
  const numbers = (field: Field, of: (placement: Placement) => number) => {
    const own = fields.get(field);
    const known = own?.type === "number" ? own.values : undefined;
    const values = (where ? known : known?.slice()) ?? new Float64Array(size).fill(Number.NaN);
    for (const [row, placement] of placements) values[row] = of(placement);
    fields.set(field, { type: "number", values });
  };
  const choices = (field: Field, of: (placement: Placement) => string) =>
    fields.set(
      field,
      overlaid(
        fields.get(field),
        size,
        Array.from(placements, ([row, placement]) => [row, of(placement)] as const),
      ),
    );
  numbers("latitude", ({ latitude }) => latitude);
  numbers("longitude", ({ longitude }) => longitude);
  numbers("locationUncertaintyM", ({ uncertaintyM }) => uncertaintyM);
  choices("locationPrecision", ({ precision }) => precision);
  choices("locationMethod", () => "centroid");
  const isTown = [...placements.values()].some(({ precision }) => precision === "locality");
  return {
    ...directory,
    fields: new Map([...fields].sort(([a], [b]) => FIELDS.indexOf(a) - FIELDS.indexOf(b))),
    source: isTown ? { ...source, attribution: withCredit(source.attribution) } : source,
  };
}

const PLACED: readonly Field[] = [
  "latitude",
  "longitude",
  "locationUncertaintyM",
  "locationPrecision",
  "locationMethod",
];

/** The directory with the places of another that has the very same rows. */
export function withPlacesOf(directory: Directory, placed: Directory): Directory {
  const fields = new Map(directory.fields);
  for (const field of PLACED) {
    const column = placed.fields.get(field);
    if (column) fields.set(field, column);
  }
  return {
    ...directory,
    fields: new Map([...fields].sort(([a], [b]) => FIELDS.indexOf(a) - FIELDS.indexOf(b))),
    source: placed.source,
  };
}

/** The column with the texts that a few of its rows have now. */
function overlaid(
  own: Column | undefined,
  size: number,
  texts: Iterable<readonly [row: number, text: string]>,
): Column {
  const { values, codes } =
    own?.type === "coded" ? own : codedColumn(Array.from({ length: size }, (_, row) => (own ? cellAt(own, row) : "")));
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const placed = Array.from(texts, ([row, text]) => {
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return [row, code] as const;
  });
  const packed = codesFor(codeOf.size, size);
  packed.set(codes);
  for (const [row, code] of placed) packed[row] = code;
  return { type: "coded", values: [...codeOf.keys()], codes: packed };
}

function withCredit(attribution = ""): string {
  if (attribution.includes(CREDIT)) return attribution;
  return `${attribution.slice(0, LONGEST_CREDIT - CREDIT.length - 1)} ${CREDIT}`.trim();
}
