import type { Shape } from "./countries.ts";
import type { RegionCodes } from "./region-codes.ts";
import type { SubdivisionNames } from "./subdivision-names.ts";

export interface RegionTable {
  /** Parents before children; `parent` is a country's id or another region's. */
  readonly columns: { readonly id: string[]; readonly parent: string[]; readonly name: string[] };
  /** Names in one language in the order of `id`; "" where it is not known or equals `name`. */
  namesIn(language: string): string[];
  /** The local names of ISO 3166-2, and those of the boundary file where they differ from both. */
  ownNames(): string[];
  known(language: string): number;
}

/** Rows of first- and second-level regions with their names. */
export function createRegionTable(shapes: readonly Shape[], codes: RegionCodes, names: SubdivisionNames): RegionTable {
  const english = names.in("en");
  const nameInFile = new Map(shapes.map((shape) => [String(shape.id), shape.properties.name]));
  const parentOf = new Map([...nameInFile.keys()].map((id) => [id, codes.firstLevelOf(id)]));
  const parents = [...new Set(parentOf.values())].filter((id) => id !== undefined && !nameInFile.has(id)) as string[];
  const firsts = [...parents, ...[...nameInFile.keys()].filter((id) => parentOf.get(id) === undefined)].sort();
  const seconds = [...nameInFile.keys()].filter((id) => parentOf.get(id) !== undefined).sort();
  const id = [...firsts, ...seconds];
  const name = id.map((one) => english.get(one) ?? nameInFile.get(one) ?? codes.isoName(one) ?? one);
  const columns = { id, parent: id.map((one) => parentOf.get(one) ?? one.slice(0, 2)), name };

  return {
    columns,
    namesIn: (language) => id.map((one, index) => different(names.in(language).get(one), name[index]!)),
    ownNames: () =>
      id.map(
        (one, index) => different(codes.isoName(one), name[index]!) || different(nameInFile.get(one), name[index]!),
      ),
    known: (language) => id.filter((one) => names.in(language).has(one)).length,
  };
}

const different = (candidate: string | undefined, name: string): string =>
  candidate === undefined || candidate === name ? "" : candidate;
