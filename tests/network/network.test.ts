import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { rowOfId } from "../../src/atlas/row-of-id.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Directory } from "../../src/model/directory.ts";
import { FIELD_TYPES, type Field, isField } from "../../src/model/initiative.ts";
import type { Link } from "../../src/model/link.ts";
import { readListCell } from "../../src/model/list-cell.ts";
import { countTies } from "../../src/network/count-ties.ts";
import { resolveTies } from "../../src/network/resolve-ties.ts";
import { arcsOf, neighboursOf, siblingsOf } from "../../src/network/ties-of-row.ts";
import { buildDirectory, type PlainRow } from "../support/build-directory.ts";
import { root } from "../support/source-files.ts";

const networkOf = (directories: readonly Directory[]) => {
  const atlas = buildAtlas(directories, () => undefined);
  const network = resolveTies(atlas, (id) => rowOfId(atlas, id));
  const row = (id: string) => rowOfId(atlas, id)!;
  return { atlas, network, row };
};

const link = (id: string, from: string, more: Partial<Link>): Link => ({
  id,
  from,
  type: "supplies",
  sourceId: "a",
  licence: "CC0-1.0",
  ...more,
});

const MEMBERS: readonly PlainRow[] = [
  { id: "a:1", name: "Mill", memberOf: ["n:net", "Unknown Union"], longitude: 5, latitude: 45 },
  {
    id: "a:2",
    name: "Bakery",
    memberOf: ["Réseau du Pain"],
    longitude: 6,
    latitude: 45,
    website: "https://bakery.example/",
  },
  { id: "a:3", name: "Oven", memberOf: ["n:net"], longitude: 5.1, latitude: 45 },
  { id: "a:4", name: "Nowhere", memberOf: ["n:net", "n:net"] },
];
const NETWORKS: readonly PlainRow[] = [
  { id: "n:net", name: "reseau du pain", longitude: 2, latitude: 48, sectors: ["food-processing"] },
  { id: "n:twin1", name: "Twin" },
  { id: "n:twin2", name: "Twin", website: "https://www.twin.example/about" },
];

describe("ties across directories", () => {
  const links = [
    link("l1", "a:1", { to: "a:2", note: "flour" }),
    link("l2", "a:1", { to: "n:net", type: "member-of", basis: "declared" }),
    link("l3", "a:3", { toName: "Twin", toUrl: "https://twin.example/" }),
    link("l4", "a:3", { toName: "Twin" }),
    link("l5", "a:2", { to: "a:3", type: "partners-with" }),
    link("l6", "a:3", { to: "a:2", type: "partners-with" }),
    link("l7", "a:2", { toName: "Bakery", toUrl: "https://other.example/" }),
    link("l8", "nobody", { to: "a:1" }),
    link("l9", "a:1", { to: "a:2", type: "no-such-relation" }),
    link("l10", "a:1", { to: "a:1" }),
  ];
  const { atlas, network, row } = networkOf([buildDirectory("a", MEMBERS, { links }), buildDirectory("n", NETWORKS)]);
  const ends = (id: string) =>
    neighboursOf(atlas, network, row(id)).map(({ relation, id: other, name, basis }) => [
      relation,
      other ?? `"${name}"`,
      basis,
    ]);

  test("are resolved by id, else by folded name; ends that nobody has are kept", () => {
    expect(ends("a:1")).toEqual([
      ["member-of", "n:net", "declared"],
      ["member-of", '"Unknown Union"', "inferred"],
      ["supplies", "a:2", "declared"],
    ]);
  });

  test("are seen from both ends, each with its own word", () => {
    expect(ends("a:2")).toEqual([
      ["member-of", "n:net", "inferred"],
      ["supplies", '"Bakery"', "declared"],
      ["supplied-by", "a:1", "declared"],
      ["partners-with", "a:3", "declared"],
    ]);
    expect(ends("n:net").filter(([relation]) => relation === "has-member")).toHaveLength(4);
  });

  test("told twice, or from both ends of a tie that holds both ways, are one", () => {
    expect(ends("a:4")).toEqual([["member-of", "n:net", "inferred"]]);
    expect(network.ties.filter(({ relation }) => relation === 13)).toHaveLength(1);
  });

  test("to one of several of a name need the address to tell which", () => {
    expect(ends("a:3").filter(([relation]) => relation === "supplies")).toEqual([
      ["supplies", "n:twin2", "declared"],
      ["supplies", '"Twin"', "declared"],
    ]);
  });

  test("tell name, address, sector, place and distance of the other end", () => {
    const [net] = neighboursOf(atlas, network, row("a:1"));
    expect(net).toMatchObject({ name: "reseau du pain", sector: 0, longitude: 2, latitude: 48 });
    expect(net!.distanceKm).toBeCloseTo(404.9, 1);
    const unresolved = neighboursOf(atlas, network, row("a:2")).find(({ id }) => id === undefined);
    expect(unresolved).toEqual({
      relation: "supplies",
      name: "Bakery",
      url: "https://other.example/",
      basis: "declared",
    });
  });

  test("lead to those of the same networks, nearest first", () => {
    const { siblings, count } = siblingsOf(atlas, network, row("a:1"));
    expect(siblings.map(({ id }) => id)).toEqual(["a:3", "a:2", "a:4"]);
    expect(count).toBe(3);
    expect(siblingsOf(atlas, network, row("a:1"), 1)).toMatchObject({ siblings: [{ id: "a:3" }], count: 3 });
    expect(siblingsOf(atlas, network, row("n:net"))).toEqual({ siblings: [], count: 0 });
  });

  test("with both ends on the map are arcs, in the direction of the tie", () => {
    expect(arcsOf(atlas, network, row("n:net"))).toContainEqual({
      id: "l2",
      name: "Mill",
      relation: "member-of",
      from: [5, 45],
      to: [2, 48],
    });
    expect(arcsOf(atlas, network, row("n:net"))).toHaveLength(3);
    expect(arcsOf(atlas, network, row("a:4"))).toEqual([]);
  });
});

describe("the embedded directories", () => {
  const folder = join(root, "data/directories");
  const directories = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => buildDirectory(name, readRows(join(folder, name, "initiatives.csv"))));
  const { atlas, network } = networkOf(directories);

  test("have at least 90 ties with both ends on the map", () => {
    const isPlaced = (row: number | undefined) => row !== undefined && row < atlas.placed;
    expect(network.ties.filter(({ from, to }) => isPlaced(from) && isPlaced(to)).length).toBeGreaterThanOrEqual(90);
  });

  test("have every network that a member names by id", () => {
    expect(network.ties.filter(({ to, toName }) => to === undefined && toName.includes(":"))).toEqual([]);
    expect(countMemberships(atlas)).toBe(network.ties.length);
  });
});

function countMemberships({ directories }: Atlas): number {
  let count = 0;
  for (const { fields, size } of directories) {
    const column = fields.get("memberOf");
    if (column?.type !== "text") continue;
    for (let row = 0; row < size; row++) {
      const cell = Buffer.from(column.bytes.subarray(column.offsets[row], column.offsets[row + 1])).toString();
      count += readListCell(cell).length;
    }
  }
  return count;
}

function readRows(path: string): PlainRow[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(
    (cells) =>
      Object.fromEntries(
        Object.entries(cells).flatMap(([name, cell]) =>
          isField(name) && cell !== "" ? [[name, readCell(name, cell)]] : [],
        ),
      ) as PlainRow,
  );
}

function readCell(field: Field, cell: string): unknown {
  if (FIELD_TYPES[field] === "list") return readListCell(cell);
  return ["number", "integer", "year"].includes(FIELD_TYPES[field]) ? Number(cell) : cell;
}

test("ties are counted once inside a group of rows, and outward where one end lies elsewhere or nowhere", () => {
  const { atlas, network, row } = networkOf([buildDirectory("a", MEMBERS), buildDirectory("n", NETWORKS)]);
  const group = (...ids: string[]) => {
    const mask = new Uint8Array(atlas.size);
    for (const id of ids) mask[row(id)] = 1;
    return countTies(network, mask);
  };
  expect(group("a:1")).toEqual({ inside: 0, outward: 2 });
  expect(group("a:1", "n:net")).toEqual({ inside: 1, outward: 4 });
  expect(group("n:twin1")).toEqual({ inside: 0, outward: 0 });
});
