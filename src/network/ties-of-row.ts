import type { Arc, TieEnd } from "../model/answer.ts";
import { type Atlas, positionAt } from "../model/atlas.ts";
import { fieldAt } from "../model/directory.ts";
import { distanceKm } from "../model/mercator.ts";
import { OTHER_SECTOR, RELATION_INVERSE, RELATIONS, TOP_SECTOR_OF } from "../model/taxonomy.ts";
import { MEMBER_OF, type Network, type Tie } from "./resolve-ties.ts";

/** What a row is tied to, in both directions: by relation, then nearest first, ends without a position last. */
export function neighboursOf(atlas: Atlas, network: Network, row: number): readonly TieEnd[] {
  return network
    .of(row)
    .map((tie) => tieEnd(atlas, row, tie))
    .sort((a, b) => relationRank(a) - relationRank(b) || nearestFirst(a, b));
}

/** Others that belong to a network that the row belongs to, nearest first; `count` is the number of them all. */
export function siblingsOf(
  atlas: Atlas,
  network: Network,
  row: number,
  most = 50,
): { readonly siblings: readonly TieEnd[]; readonly count: number } {
  const siblings = new Map<number, Tie>();
  for (const { from, to } of network.of(row).filter(isMembership)) {
    if (from !== row) continue;
    for (const tie of network.of(to!).filter(isMembership)) {
      if (tie.to === to && tie.from !== row && !siblings.has(tie.from)) siblings.set(tie.from, tie);
    }
  }
  const ends = [...siblings].map(([sibling, { basis }]) => rowEnd(atlas, row, sibling, MEMBER_OF_ID, basis));
  return { siblings: ends.sort(nearestFirst).slice(0, most), count: ends.length };
}

/** Ties of a row with both ends on the map. */
export function arcsOf(atlas: Atlas, network: Network, row: number): readonly Arc[] {
  return network.of(row).flatMap(({ id, from, to, relation }) => {
    if (to === undefined || from >= atlas.placed || to >= atlas.placed) return [];
    const other = from === row ? to : from;
    const name = cell(atlas, "name", other);
    return { id, name, relation: RELATIONS.ids[relation]!, from: degrees(atlas, from), to: degrees(atlas, to) };
  });
}

const MEMBER_OF_ID = RELATIONS.ids[MEMBER_OF]!;

const isMembership = ({ relation, to }: Tie): boolean => relation === MEMBER_OF && to !== undefined;

function tieEnd(atlas: Atlas, row: number, { from, to, relation, toName, toUrl, basis }: Tie): TieEnd {
  const outward = from === row;
  const name = outward ? RELATIONS.ids[relation]! : RELATION_INVERSE[relation]!;
  const other = outward ? to : from;
  if (other === undefined) return { relation: name, name: toName, ...(toUrl !== undefined && { url: toUrl }), basis };
  return rowEnd(atlas, row, other, name, basis);
}

function rowEnd(atlas: Atlas, row: number, other: number, relation: string, basis: Tie["basis"]): TieEnd {
  const url = cell(atlas, "website", other);
  const [sector] = atlas.sectors.combinations[atlas.sectors.codes[other]!]!;
  const position = other < atlas.placed ? positionAt(atlas, other) : undefined;
  const own = row < atlas.placed ? positionAt(atlas, row) : undefined;
  return {
    relation,
    id: cell(atlas, "id", other),
    name: cell(atlas, "name", other),
    ...(url !== "" && { url }),
    sector: sector === undefined ? OTHER_SECTOR : TOP_SECTOR_OF[sector]!,
    ...position,
    ...(position &&
      own && { distanceKm: distanceKm(own.longitude, own.latitude, position.longitude, position.latitude) }),
    basis,
  };
}

const cell = (atlas: Atlas, field: "id" | "name" | "website", row: number): string =>
  fieldAt(atlas.directories[atlas.directory[row]!]!, field, atlas.row[row]!);

function degrees(atlas: Atlas, row: number): readonly [longitude: number, latitude: number] {
  const { longitude, latitude } = positionAt(atlas, row);
  return [longitude, latitude];
}

/** In the order of the taxonomy, a relation before its inverse. */
const RANKS = new Map(
  RELATIONS.ids.flatMap((id, at) => [[RELATION_INVERSE[at]!, 2 * at + 1] as const, [id, 2 * at] as const]),
);
const relationRank = ({ relation }: TieEnd): number => RANKS.get(relation)!;

const nearestFirst = (a: TieEnd, b: TieEnd): number =>
  (a.distanceKm ?? Number.POSITIVE_INFINITY) - (b.distanceKm ?? Number.POSITIVE_INFINITY) || compareNames(a, b);

const compareNames = (a: TieEnd, b: TieEnd): number => (a.name < b.name ? -1 : Number(a.name > b.name));
