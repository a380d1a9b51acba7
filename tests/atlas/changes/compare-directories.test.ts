import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDirectories } from "../../../src/atlas/changes/compare-directories.ts";
import { type Changes, countsOf } from "../../../src/model/changes.ts";
import { cellAt } from "../../../src/model/column.ts";
import type { Directory } from "../../../src/model/directory.ts";
import { buildDirectory, type PlainRow } from "../../support/build-directory.ts";

const nameAt = (directory: Directory, row: number): string => cellAt(directory.fields.get("name")!, row);

/** Which entries are in which section, by their names, with the columns that differ. */
function told(before: Directory, after: Directory, changes: Changes) {
  const pairOf = (pair: number) => {
    const columns = Array.from(
      changes.cells.subarray(changes.cellStarts[pair]!, changes.cellStarts[pair + 1]!),
      (column) => changes.columns[column]!.name,
    );
    return [nameAt(after, changes.after[pair]!), ...columns].join(" ");
  };
  return {
    added: Array.from(changes.added, (row) => nameAt(after, row)),
    gone: Array.from(changes.gone, (row) => nameAt(before, row)),
    changed: Array.from(changes.changed, pairOf),
    moved: Array.from(changes.moved, pairOf),
  };
}

const compare = (before: Directory, after: Directory) => told(before, after, compareDirectories(before, after));

const alba: PlainRow = { id: "m:1", name: "Alba", latitude: 44.5, longitude: 11.3, locality: "Bologna" };
const bora: PlainRow = { id: "m:2", name: "Bora", latitude: 45.6, longitude: 13.8, locality: "Trieste" };
const cima: PlainRow = { id: "m:7", name: "Cima", latitude: 46.1, longitude: 11.1, tags: ["a", "b"] };
const duna: PlainRow = { id: "m:9", name: "Duna", website: "https://duna.example/" };
const edition = (...rows: readonly PlainRow[]) => buildDirectory("m", rows);
const NOTHING = { added: [], gone: [], changed: [], moved: [] };

describe("two editions of a directory", () => {
  test("that are the same differ in nothing, in whatever order their rows stand", () => {
    expect(compare(edition(alba, bora, cima, duna), edition(duna, alba, cima, bora))).toEqual(NOTHING);
  });

  test("are told apart row for row by their identifiers, field by field", () => {
    const newer = edition(
      { ...cima, tags: ["b", "a"] },
      { id: "m:10", name: "Elce" },
      { ...alba, name: "Alba Nuova", members: 12 },
      { ...bora, latitude: 45.7 },
    );
    expect(compare(edition(alba, bora, cima, duna), newer)).toEqual({
      added: ["Elce"],
      gone: ["Duna"],
      changed: ["Alba Nuova name members"],
      moved: ["Bora"],
    });
  });

  test("tell how far an entry moved on the sphere, from 50 m on", () => {
    const { moved, movedKm } = compareDirectories(edition(alba), edition({ ...alba, latitude: 45.5 }));
    expect(moved).toHaveLength(1);
    expect(movedKm[0]).toBeCloseTo(111.195, 2);
    expect(compare(edition(alba), edition({ ...alba, latitude: 44.5004 }))).toEqual({
      ...NOTHING,
      changed: ["Alba latitude"],
    });
    expect(compare(edition(alba), edition({ ...alba, latitude: 44.5005 }))).toEqual({ ...NOTHING, moved: ["Alba"] });
  });

  test("do not call a move what lies within the uncertainty that is stated", () => {
    const town = { ...alba, locationUncertaintyM: 5000 };
    expect(compare(edition(town), edition({ ...alba, latitude: 44.53 }))).toEqual({
      ...NOTHING,
      changed: ["Alba latitude"],
    });
    expect(compare(edition(town), edition({ ...alba, latitude: 44.6 })).moved).toHaveLength(1);
  });

  test("are not matched by numbers that count the rows", () => {
    const numbered = (rows: readonly PlainRow[]) =>
      buildDirectory(
        "m",
        rows.map((row, at) => ({ ...row, id: `m:${at + 1}`, sourceRecordId: String(at + 1) })),
      );
    const older = numbered([alba, bora, cima, duna]);
    const newer = numbered([bora, cima, { ...duna, name: "Duna Rossa" }, { ...alba, locality: "Imola" }]);
    expect(compareDirectories(older, newer).identity).toBe("numbers");
    expect(compare(older, newer)).toEqual({ ...NOTHING, changed: ["Duna Rossa name", "Alba locality"] });
  });

  test("are matched by name, place and website where the file gives no identifier", () => {
    const made = (rows: readonly PlainRow[], from: string) =>
      buildDirectory(
        from,
        rows.map((row, at) => ({ ...row, id: `${from}:~${from}${at}` })),
      );
    const newer = made(
      [
        { ...duna, name: "Duna Rossa" },
        { ...bora, name: "Borra" },
        { ...alba, members: 3 },
        { id: "x", name: "Elce" },
      ],
      "m-2026",
    );
    expect(compare(made([alba, bora, cima, duna], "m-2025"), newer)).toEqual({
      added: ["Elce"],
      gone: ["Cima"],
      changed: ["Duna Rossa name", "Borra name", "Alba members"],
      moved: [],
    });
  });

  test("leave namesakes apart: the name alone is never enough", () => {
    const bank = (latitude: number, at: number): PlainRow => ({
      id: `m:~${at}`,
      name: "Food Bank",
      latitude,
      longitude: 1,
    });
    expect(compare(edition(bank(50, 1), bank(51, 2)), edition(bank(51, 3), bank(53, 4)))).toEqual({
      ...NOTHING,
      added: ["Food Bank"],
      gone: ["Food Bank"],
    });
    expect(compare(edition(bank(50, 1)), edition(bank(53, 2)))).toMatchObject({ added: ["Food Bank"], moved: [] });
    expect(compare(edition(bank(50, 1)), edition(bank(50.1, 2)))).toMatchObject({ added: [], moved: ["Food Bank"] });
  });

  test("tell a column that is new or gone once, not in every row", () => {
    const newer = edition({ ...alba, founded: "1999" }, { ...bora, founded: "2001" });
    const changes = compareDirectories(edition(alba, bora), newer);
    expect(changes.newColumns).toEqual([{ name: "founded", field: "founded" }]);
    expect(changes.changed).toHaveLength(0);
    expect(compareDirectories(newer, edition(alba, bora)).goneColumns).toHaveLength(1);
  });

  test("P8 say of a place that may not be told neither how far nor from where", () => {
    const secret: PlainRow = { ...alba, latitude: 44.5, longitude: 11.3, locationMethod: "generalised" };
    const changes = compareDirectories(edition({ ...alba, latitude: 44.4938 }, bora), edition(secret, bora));
    expect(changes.moved).toHaveLength(0);
    expect([...changes.sheltered]).toEqual([0]);
    const unplaced = edition({ id: "m:1", name: "Alba" }, bora);
    expect([...compareDirectories(edition(alba, bora), unplaced, { after: new Set([0]) }).sheltered]).toEqual([0]);
  });
});

/** Rows that no rule could take for one another, with or without identifiers of their own. */
const world = (size: number, hasIds: boolean): PlainRow[] =>
  Array.from({ length: size }, (_, at) => ({
    id: hasIds ? `m:K${at * 7}` : `m:~${at}`,
    name: `Entry ${String.fromCharCode(97 + (at % 26))}${at}`,
    latitude: -60 + (at % 40) * 3,
    longitude: -170 + Math.floor(at / 40) * 11,
    locality: `Town ${at}`,
    tags: [`t${at % 5}`, "all"],
    members: at,
  }));

const EDITS = ["keep", "change", "move", "drop"] as const;

/** What a list of edits makes of rows, and what has to be told of it. */
function edited(rows: readonly PlainRow[], edits: readonly (typeof EDITS)[number][], more: number) {
  const newer: PlainRow[] = [];
  const wanted = { added: [] as string[], gone: [] as string[], changed: [] as string[], moved: [] as string[] };
  rows.forEach((row, at) => {
    const edit = edits[at] ?? "keep";
    if (edit === "drop") wanted.gone.push(row.name);
    else if (edit === "keep") newer.push({ ...row, tags: [...row.tags!].reverse() });
    else if (edit === "change") {
      newer.push({ ...row, members: row.members! + 0.5, tags: [...row.tags!, "new"] });
      wanted.changed.push(`${row.name} tags members`);
    } else {
      newer.push({ ...row, latitude: row.latitude! + 0.4 });
      wanted.moved.push(row.name);
    }
  });
  for (let at = 0; at < more; at++) {
    newer.push({ id: `m:N${at}`, name: `Newcomer ${at}`, latitude: 80, longitude: at * 2, locality: `Far ${at}` });
    wanted.added.push(`Newcomer ${at}`);
  }
  return { newer, wanted };
}

const sorted = (sections: ReturnType<typeof told>) =>
  Object.fromEntries(Object.entries(sections).map(([section, names]) => [section, names.sort()]));

describe.each([
  ["with identifiers", true],
  ["without", false],
])("random editions %s", (_, hasIds) => {
  const editions = fc
    .record({
      edits: fc.array(fc.constantFrom(...EDITS), { minLength: 12, maxLength: 60 }),
      more: fc.nat(6),
      turn: fc.nat(),
    })
    .map(({ edits, more, turn }) => {
      const rows = world(edits.length, hasIds);
      const { newer, wanted } = edited(rows, edits, more);
      const from = newer.length === 0 ? 0 : turn % newer.length; // whoever exports may order as they like
      return { older: edition(...rows), newer: edition(...newer.slice(from), ...newer.slice(0, from)), wanted };
    });

  test("every edit is found, and nothing else", () => {
    fc.assert(
      fc.property(editions, ({ older, newer, wanted }) => {
        expect(sorted(compare(older, newer))).toEqual(sorted(wanted));
      }),
      { numRuns: 60 },
    );
  });

  test("an edition does not differ from itself, and the way back mirrors the way there", () => {
    fc.assert(
      fc.property(editions, ({ older, newer }) => {
        expect(compare(newer, newer)).toEqual(NOTHING);
        const [there, back] = [compareDirectories(older, newer), compareDirectories(newer, older)];
        expect([...back.added]).toEqual([...there.gone]);
        expect([...back.gone]).toEqual([...there.added]);
        const pairs = ({ before, after }: Pick<Changes, "before" | "after">) =>
          Array.from(before, (row, at) => `${row} ${after[at]}`).sort();
        expect(pairs({ before: back.after, after: back.before })).toEqual(pairs(there));
        expect([...back.movedKm].sort()).toEqual([...there.movedKm].sort());
      }),
      { numRuns: 60 },
    );
  });

  test("every row is in one section: the counts add up to both editions", () => {
    fc.assert(
      fc.property(editions, ({ older, newer }) => {
        const { added, gone, changed, moved, unchanged } = countsOf(compareDirectories(older, newer));
        expect(unchanged + changed + moved + added).toBe(newer.size);
        expect(unchanged + changed + moved + gone).toBe(older.size);
      }),
      { numRuns: 40 },
    );
  });
});

test("a point that follows from the same address does not move, and is no change", () => {
  const placed = (latitude: number): PlainRow => ({
    ...alba,
    latitude,
    locationMethod: "centroid",
    locationPrecision: "locality",
    locationUncertaintyM: 1000,
  });
  expect(compare(edition(placed(44.5)), edition(placed(46)))).toEqual(NOTHING);
  expect(compare(edition(placed(44.5)), edition({ ...placed(46), locality: "Trento" })).moved).toHaveLength(1);
});
