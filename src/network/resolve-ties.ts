import type { Atlas } from "../model/atlas.ts";
import { cellAt } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { fieldAt } from "../model/directory.ts";
import type { Link } from "../model/link.ts";
import { readListCell } from "../model/list-cell.ts";
import { RELATION_SYMMETRIC, RELATIONS } from "../model/taxonomy.ts";
import { createNameFinder } from "./find-by-name.ts";

/** A tie in its first direction. */
export interface Tie {
  readonly id: string;
  /** Row of the atlas. */
  readonly from: number;
  /** Row of the atlas; undefined when the other end is in no open directory. */
  readonly to: number | undefined;
  /** Index into RELATIONS. */
  readonly relation: number;
  /** What the source says of the other end. */
  readonly toName: string;
  readonly toUrl: string | undefined;
  readonly basis: "declared" | "inferred";
}

/** Ties of all open directories; `of` gives those that begin or end at a row. */
export interface Network {
  readonly ties: readonly Tie[];
  readonly of: (row: number) => readonly Tie[];
}

/**
 * Resolves links and `memberOf` across all directories: by id, otherwise by folded name, the host of the web address deciding where both are
 * known. Ends that no open directory has are kept. A tie that is both declared and inferred is the declared one.
 */
export function resolveTies(atlas: Atlas, rowOfId: (id: string) => number | undefined): Network {
  const findByName = createNameFinder(atlas);
  const ties = new Map<string, Tie>();
  const add = (tie: Tie): void => {
    if (tie.from === tie.to) return;
    const name = nameOf(tie);
    if (!ties.has(name)) ties.set(name, tie);
  };
  for (const directory of atlas.directories) {
    for (const link of directory.links) {
      const [from, relation] = [rowOfId(link.from), RELATIONS.indexOf(link.type)];
      if (from === undefined || relation === undefined) continue;
      const to = (link.to === undefined ? undefined : rowOfId(link.to)) ?? findByName(link.toName, link.toUrl);
      add({ ...ofLink(link), from, to, relation });
    }
  }
  atlas.directories.forEach((directory, index) => {
    for (const { row, network } of memberships(directory)) {
      const from = atlas.rowOf[atlas.starts[index]! + row]!;
      const to = rowOfId(network) ?? findByName(network, undefined);
      const id = `${fieldAt(directory, "id", row)} member-of ${network}`;
      add({ id, from, to, relation: MEMBER_OF, toName: network, toUrl: undefined, basis: "inferred" });
    }
  });
  return networkOf([...ties.values()]);
}

export const MEMBER_OF = RELATIONS.indexOf("member-of")!;

const ofLink = ({ id, to, toName, toUrl, basis }: Link): Pick<Tie, "id" | "toName" | "toUrl" | "basis"> => ({
  id,
  toName: toName ?? to ?? toUrl ?? "",
  toUrl,
  basis: basis ?? "declared",
});

/** The same for a tie told twice, and for one that holds both ways and was told from the other end. */
function nameOf({ from, to, relation, toName }: Tie): string {
  if (to === undefined) return `${relation} ${from} ${toName}`;
  const turned = RELATION_SYMMETRIC[relation] && to < from;
  return turned ? `${relation} ${to} ${from}` : `${relation} ${from} ${to}`;
}

/** Each network that a row says it belongs to. */
function* memberships({ fields, size }: Directory): Generator<{ row: number; network: string }> {
  const column = fields.get("memberOf");
  if (!column) return;
  for (let row = 0; row < size; row++) {
    const cell = cellAt(column, row);
    if (cell === "") continue;
    for (const network of readListCell(cell)) yield { row, network };
  }
}

function networkOf(ties: readonly Tie[]): Network {
  const byRow = new Map<number, Tie[]>();
  const note = (row: number, tie: Tie): void => {
    const there = byRow.get(row);
    if (there) there.push(tie);
    else byRow.set(row, [tie]);
  };
  for (const tie of ties) {
    note(tie.from, tie);
    if (tie.to !== undefined) note(tie.to, tie);
  }
  return { ties, of: (row) => byRow.get(row) ?? [] };
}
