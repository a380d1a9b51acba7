import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { openShapes } from "../../src/import/shapes/open-shapes.ts";
import type { BoundaryChoices, BoundarySet, ShapeFindings } from "../../src/model/boundary-set.ts";
import { fold } from "../../src/model/fold.ts";
import { finish } from "../../src/model/steps.ts";
import { readSet, slugOf } from "../../src/territory/own/read-set.ts";
import { countryAt } from "../../src/worker/geography.ts";
import { groundOf } from "../../src/worker/own/ground.ts";
import type { Values } from "./command.ts";
import { licenceCalled } from "./licences.ts";
import { plain } from "./plain.ts";
import type { Stock } from "./stock.ts";
import { EXIT, stop, unknown } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

export const OWN_BOUNDARIES = {
  boundaries: {
    type: "string",
    value: "FILE",
    text: "Territories of your own: the areas of a GeoJSON, TopoJSON or KML file.",
  },
  "boundaries-credit": { type: "string", value: "TEXT", text: "Who is named for these boundaries." },
  "boundaries-licence": { type: "string", value: "SPDX", text: "Licence of these boundaries: CC-BY-4.0, ODbL-1.0 …" },
} as const;

const MOST_NAMED = 5;

/**
 * The territory of a set that a word means: its id, its code in the file, the end of its id, or its name where one alone has it.
 */
export function ownTerritoryId(word: string, { territories, code }: BoundarySet): string {
  const { id, name } = territories;
  const exact = [id.indexOf(word), code.indexOf(word), id.indexOf(`${id[0]}.${word}`)].find((at) => at >= 0);
  if (exact !== undefined && word !== "") return id[exact]!;
  const folded = fold(word);
  const named = id.filter((_, at) => fold(name[at]!) === folded);
  if (named.length === 1) return named[0]!;
  if (named.length > 1) {
    const ids = `${named.slice(0, MOST_NAMED).map(plain).join(", ")}${named.length > MOST_NAMED ? " …" : ""}`;
    throw stop(EXIT.wrongUse, `Several territories are called "${word}": ${ids}. Name one by its id.`);
  }
  throw unknown("territory in these boundaries", word, [...code.filter(Boolean), ...name].map(plain));
}

/** The territories of a file, with the rows of the stock in them; what is found of its shapes is said. */
export async function openBoundaries(
  path: string,
  values: Values<typeof OWN_BOUNDARIES>,
  stock: Stock,
  surroundings: Surroundings,
) {
  const [credit, licence] = [values["boundaries-credit"], values["boundaries-licence"]];
  const { holding, geography, taxonomy, language } = stock;
  const origin = {
    ...(credit && { credit }),
    ...(licence !== undefined && { licence: licenceCalled(licence, taxonomy) }),
  };
  const set = await readBoundaries(path, origin, surroundings);
  holding.own.begin(countryAt(geography));
  holding.own.add(set);
  const ground = groundOf(holding, geography, set.territories.id[0], language)!;
  return { ground, set };
}

async function readBoundaries(
  path: string,
  origin: BoundaryChoices,
  { folder, words }: Surroundings,
): Promise<BoundarySet> {
  const bytes = await readFile(resolve(folder, path)).catch(() => {
    throw stop(EXIT.unreadable, `${path} cannot be read.`);
  });
  const opened = await openShapes(new File([bytes], basename(path)), { choices: {}, extent: "whole" });
  if (!opened.ok) {
    const { code, detail } = opened.error;
    throw stop(EXIT.unreadable, `${path} holds no boundaries (${detail === undefined ? code : `${code}: ${detail}`}).`);
  }
  const { shapes, title } = opened.value;
  const { set, findings } = finish(readSet(shapes, { id: slugOf(title), title }, origin));
  for (const finding of findings.finish()) words.write(`${sentenceOf(path, finding)}\n`);
  if (set.partTerritory.length === 0) throw stop(EXIT.unreadable, `No territory can be made of ${path}.`);
  return set;
}

/** As the codes of an account are written for machines, so are these. */
function sentenceOf(path: string, { code, severity, count, examples }: ShapeFindings): string {
  const named = examples.map(({ shape, name }) => `no. ${shape} ${JSON.stringify(name)}`).join(", ");
  return `${path}: ${severity}, ${code}, ${count}: ${named}${count > examples.length ? " …" : ""}`;
}
