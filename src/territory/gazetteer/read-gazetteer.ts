import * as z from "zod/mini";
import { readNumbers } from "../packed-numbers.ts";
import { addUp, POPULATION_STEP } from "../places.ts";

/** data/gazetteer/XX.json: the places of one country by territory; numbers as in packed-numbers.ts. */
const packedGazetteerSchema = z.object({
  /** Ids of territories, and how many of the places lie in each. */
  territories: z.array(z.string()),
  counts: z.array(z.number()),
  /** Separated by line feeds. */
  names: z.string(),
  /** Steps from the place before, 1/1000 of a degree. */
  longitudes: z.string(),
  latitudes: z.string(),
  /** Hundreds of people, two figures; 0 where they are not known. */
  populations: z.string(),
});
export type PackedGazetteer = z.infer<typeof packedGazetteerSchema>;

/** Places of one country as columns; a place is an index. */
export interface Gazetteer {
  readonly size: number;
  readonly name: readonly string[];
  /** Id of the finest territory in which each lies. */
  readonly territory: readonly string[];
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly population: Float64Array;
}

/** Throws when the file is not what it should be: it is ours. */
export function readGazetteer(file: unknown): Gazetteer {
  const packed = packedGazetteerSchema.parse(file);
  const name = packed.names.split("\n");
  return {
    size: name.length,
    name,
    territory: packed.territories.flatMap((id, at) => new Array<string>(packed.counts[at]!).fill(id)),
    longitude: addUp(readNumbers(packed.longitudes)),
    latitude: addUp(readNumbers(packed.latitudes)),
    population: new Float64Array(readNumbers(packed.populations)).map((hundreds) => hundreds * POPULATION_STEP),
  };
}
