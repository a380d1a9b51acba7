import { duplicatesOfRow } from "../atlas/duplicates/duplicates-of-row.ts";
import { readWebAddress } from "../import/cells/read-web-address.ts";
import type { Card, CardAssessment, SameInitiative, TerritoryName } from "../model/answer.ts";
import { overallOf } from "../model/assessment.ts";
import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import { type Directory, fieldAt, initiativeAt } from "../model/directory.ts";
import type { Initiative } from "../model/initiative.ts";
import type { Language } from "../model/language.ts";
import type { Opinion } from "../model/opinion.ts";
import { OTHER_SECTOR, TOP_SECTOR_OF } from "../model/taxonomy.ts";
import { LEVELS } from "../model/territory.ts";
import type { Network } from "../network/resolve-ties.ts";
import { neighboursOf, siblingsOf } from "../network/ties-of-row.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";

/** Everything known about the initiative in a row. */
export function cardOf(
  { atlas, away }: Pick<Holding, "atlas" | "away">,
  row: number,
  network: Network,
  opinions: readonly Opinion[],
  geography: Geography | undefined,
  language: Language,
): Card {
  const directory = atlas.directories[atlas.directory[row]!]!;
  const at = atlas.row[row]!;
  const { initiative, extra } = initiativeAt(directory, at);
  const { siblings, count } = siblingsOf(atlas, network, row);
  return {
    id: initiative.id,
    initiative,
    extra,
    sector: topSectorOf(atlas, row),
    source: directory.source,
    line: directory.line[at]!,
    classifications: classificationsOf(directory, initiative),
    territories: pathOf(atlas.territory[row]!, geography, language),
    ties: neighboursOf(atlas, network, row),
    siblings,
    siblingCount: count,
    mayBeSame: sameAs(atlas, row, away),
    ...(opinions.length > 0 && { assessments: opinions.map((opinion) => assessmentOf(opinion, atlas)) }),
    safeLinks: safeLinks(
      initiative,
      directory,
      opinions.flatMap(({ assessment }) => assessment.evidence ?? []),
    ),
  };
}

function assessmentOf({ assessment, directory }: Opinion, { directories }: Atlas): CardAssessment {
  const { source } = directories[directory]!;
  const overall = overallOf(assessment);
  const licence = assessment.licence ?? source.licence;
  return { assessment, source: source.title, licence, ...(overall && { overall }) };
}

const MOST_SAME = 5;

const sameAs = (atlas: Atlas, row: number, away: readonly number[]): readonly SameInitiative[] =>
  duplicatesOfRow(atlas, row)
    .filter((each) => !away.includes(each.row))
    .slice(0, MOST_SAME)
    .map(({ row: other, score }) => {
      const [directory, at] = [atlas.directories[atlas.directory[other]!]!, atlas.row[other]!];
      return {
        id: fieldAt(directory, "id", at),
        name: fieldAt(directory, "name", at),
        sector: topSectorOf(atlas, other),
        directory: directory.source.title,
        score,
      };
    });

function topSectorOf(atlas: Atlas, row: number): number {
  const [sector] = atlas.sectors.combinations[atlas.sectors.codes[row]!]!;
  return sector === undefined ? OTHER_SECTOR : TOP_SECTOR_OF[sector]!;
}

/** Names from a territory up to the world. */
export function pathOf(territory: number, geography: Geography | undefined, language: Language): TerritoryName[] {
  if (!geography || territory === NO_TERRITORY) return [];
  const { territories } = geography.boundaries;
  const path: TerritoryName[] = [];
  for (let at = territory; at >= 0; at = territories.parent[at]!) {
    path.push({
      id: territories.id[at]!,
      name: geography.names.nameOf(at, language),
      level: LEVELS[territories.level[at]!]!,
    });
  }
  return path;
}

function classificationsOf({ classifications }: Directory, { kindRaw, sectorRaw }: Initiative) {
  const words: Record<string, readonly string[]> = { kinds: partsOf(kindRaw), sectors: partsOf(sectorRaw) };
  return classifications.filter(({ field, raw }) => words[field]?.includes(raw));
}

/** A cell may hold several words, and each was looked up on its own. */
const partsOf = (cell = ""): readonly string[] => [cell, ...cell.split(/[;|\n]/).map((part) => part.trim())];

/** What a page may offer as a link, by the address as written. */
function safeLinks(initiative: Initiative, { source }: Directory, others: readonly string[]): Record<string, string> {
  const { website, links = [], sameAs = [], evidence = [], image, sourceUrl } = initiative;
  const written = [
    website,
    ...links,
    ...sameAs,
    ...evidence,
    ...others,
    image,
    sourceUrl,
    source.url,
    source.correctionUrl,
    source.licenceUrl,
  ];
  const safe: [string, string][] = [];
  for (const address of written) {
    if (!address) continue;
    const read = readWebAddress(address);
    if (read.ok) safe.push([address, read.address]);
  }
  return Object.fromEntries(safe);
}
