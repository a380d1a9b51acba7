import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDirectories } from "../../../src/atlas/changes/compare-directories.ts";
import { mergeDirectories } from "../../../src/atlas/changes/merge-directories.ts";
import {
  type Comparison,
  entryAt,
  findEntries,
  firmEntries,
  placesOf,
} from "../../../src/atlas/changes/read-changes.ts";
import { CHANGE_SECTIONS, type RefusedChanges } from "../../../src/model/changes.ts";
import { type Directory, fieldAt, initiativeAt } from "../../../src/model/directory.ts";
import { buildDirectory, type PlainRow } from "../../support/build-directory.ts";

const rows: readonly PlainRow[] = [
  { id: "m:1", name: "Alba", latitude: 44.5, longitude: 11.3, kinds: ["cooperative"], members: 5 },
  { id: "m:2", name: "Bora", latitude: 45.6, longitude: 13.8, locality: "Trieste" },
  { id: "m:7", name: "Cima", latitude: 46.1, longitude: 11.1 },
];
const newRows: readonly PlainRow[] = [
  { id: "m:10", name: "Duna", latitude: 40.1, longitude: 9 },
  { ...rows[1]!, latitude: 45.9 },
  { ...rows[0]!, members: 9, founded: "1999" },
];

function comparisonOf(
  before: Directory,
  after: Directory,
  facts = { withdrawn: 0, sheltered: new Set<number>() },
): Comparison {
  const changes = compareDirectories(before, after, { after: facts.sheltered });
  return { before, after, changes, firm: firmEntries(before, after, changes, facts) };
}

const ALL = { all: true, except: [] };
const merge = (
  refused: RefusedChanges,
  comparison = comparisonOf(buildDirectory("m", rows), buildDirectory("m", newRows)),
) => mergeDirectories(comparison, refused);
const recordsOf = (directory: Omit<Directory, "searchText">) =>
  Array.from({ length: directory.size }, (_, row) => initiativeAt(directory as Directory, row).initiative);
const namesOf = (directory: Omit<Directory, "searchText">) => recordsOf(directory).map(({ name }) => name);

describe("an update", () => {
  test("that is accepted as a whole is the newer edition", () => {
    const { directory, isWhole, account } = merge({});
    expect({ isWhole, names: namesOf(directory) }).toEqual({ isWhole: true, names: ["Duna", "Bora", "Alba"] });
    expect(account).toMatchObject({
      rowsBefore: 3,
      accepted: { added: 1, gone: 1, changed: 1, moved: 1, unchanged: 0 },
      refused: { added: 0, gone: 0, changed: 0, moved: 0 },
    });
  });

  test("that is refused as a whole is the older edition, row for row", () => {
    const { directory } = merge({ added: ALL, gone: ALL, changed: ALL, moved: ALL });
    const byName = (records: ReturnType<typeof recordsOf>) => [...records].sort((a, b) => (a.name < b.name ? -1 : 1));
    const without = ({ sourceLine: _, ...record }: ReturnType<typeof recordsOf>[number]) => record;
    expect(byName(recordsOf(directory)).map(without)).toEqual(
      byName(recordsOf(buildDirectory("m", rows))).map(without),
    );
  });

  test("in part: refused rows stay out, stay, or stay whole as they were, and say no line of a file that they are not in", () => {
    const { directory, account } = merge({ added: ALL, gone: ALL, changed: { all: false, except: [0] } });
    expect(recordsOf(directory)).toMatchObject([
      { name: "Bora", latitude: 45.9, sourceLine: 3 },
      { name: "Alba", members: 5 },
      { name: "Cima", longitude: 11.1 },
    ]);
    expect(fieldAt(directory as Directory, "founded", 1)).toBe("");
    expect([...directory.line]).toEqual([3, 0, 0]);
    expect(fieldAt(directory as Directory, "sourceLine", 1)).toBe("");
    expect(account.refused).toEqual({ added: 1, gone: 1, changed: 1, moved: 0 });
    expect(directory.source.rowsUsed).toBe(3);
  });

  test("P8 P9 keeps nothing as it was that may not be shown any more", () => {
    const before = buildDirectory("m", rows);
    const hidden = buildDirectory("m", [
      { ...rows[0]!, latitude: 44.5, longitude: 11, locationMethod: "generalised" },
      rows[1]!,
    ]);
    const comparison = comparisonOf(before, hidden);
    const { directory } = merge({ changed: ALL, gone: ALL }, comparison);
    expect(recordsOf(directory)[0]).toMatchObject({ longitude: 11, locationMethod: "generalised" });
    expect(namesOf(directory)).toEqual(["Alba", "Bora", "Cima"]);
    const { cells, isFirm } = entryAt(comparison, "changed", 0);
    expect(isFirm).toBe(true);
    expect(cells).toContainEqual({ name: "longitude", field: "longitude", before: "", after: "", withheld: true });
    const withdrawn = comparisonOf(before, hidden, { withdrawn: 1, sheltered: new Set() });
    expect(namesOf(merge({ gone: ALL }, withdrawn).directory)).toEqual(["Alba", "Bora"]);
  });

  test("P8 shows no place of an entry that is gone and may be one that is secret now", () => {
    const before = buildDirectory("m", [{ ...rows[0]!, id: "m:1" }, rows[1]!, rows[2]!]);
    const secret: PlainRow = { id: "m:99", name: "ALBA", latitude: 44, longitude: 11, locationMethod: "generalised" };
    const comparison = comparisonOf(before, buildDirectory("m", [secret, rows[1]!, rows[2]!]));
    expect(entryAt(comparison, "gone", 0)).toEqual({
      ...{ index: 0, key: "m:1", name: "Alba", locality: "", line: 2, cells: [], isFirm: true },
    });
    expect(placesOf(comparison, "gone")).toHaveLength(0);
    expect(namesOf(merge({ gone: ALL }, comparison).directory)).toEqual(["ALBA", "Bora", "Cima"]);
  });

  test("a row of the newer edition keeps its id where one that stays has the same, and each keeps its links", () => {
    const alba = { name: "Alba", website: "https://alba.example/" };
    const linked = (directory: Directory, to: string): Directory => ({
      ...directory,
      links: [{ id: `m:${to}`, from: "m:~a", to: `m:${to}`, type: "member-of", sourceId: "m" } as never],
    });
    const before = linked(buildDirectory("m", [{ id: "m:~a", ...alba, members: 5 }]), "x");
    const after = [
      { id: "m:~b", ...alba, members: 9 },
      { id: "m:~a", name: "Duna" },
    ];
    const { directory } = merge({ changed: ALL }, comparisonOf(before, linked(buildDirectory("m", after), "y")));
    expect(recordsOf(directory).map(({ id, name }) => [id, name])).toEqual([
      ["m:~a-2", "Alba"],
      ["m:~a", "Duna"],
    ]);
    expect(directory.links.map(({ from, to }) => [from, to])).toEqual([
      ["m:~a", "m:y"],
      ["m:~a-2", "m:x"],
    ]);
  });

  test("every number of rows follows from what was accepted", () => {
    const section = fc.record({ all: fc.boolean(), except: fc.subarray([0, 1, 2, 3]) });
    fc.assert(
      fc.property(fc.record({ added: section, gone: section, changed: section, moved: section }), (refused) => {
        const { directory, account } = merge(refused);
        expect(directory.size).toBe(newRows.length - account.refused.added + account.refused.gone);
        for (const each of CHANGE_SECTIONS) expect(account.accepted[each] + account.refused[each]).toBe(1);
        expect(new Set(recordsOf(directory).map(({ id }) => id)).size).toBe(directory.size);
      }),
    );
  });
});

test("the entries of a section are found by name and place, and told field by field", () => {
  const comparison = comparisonOf(buildDirectory("m", rows), buildDirectory("m", newRows));
  expect([...findEntries(comparison, "moved", "TRIESTE")]).toEqual([0]);
  expect([...findEntries(comparison, "moved", "roma")]).toEqual([]);
  expect(entryAt(comparison, "moved", 0)).toEqual({
    index: 0,
    key: "m:2",
    name: "Bora",
    locality: "Trieste",
    line: 3,
    cells: [],
    km: expect.closeTo(33.36, 2),
    from: { longitude: 13.8, latitude: 45.6 },
    to: { longitude: 13.8, latitude: 45.9 },
  });
  expect(entryAt(comparison, "changed", 0).cells).toEqual([
    // one of two rows is not half of three
    { name: "founded", field: "founded", before: "", after: "1999" },
    { name: "members", field: "members", before: "5", after: "9" },
  ]);
  expect([...placesOf(comparison, "gone")]).toEqual([11.1, 46.1]);
  expect(() => entryAt(comparison, "gone", 1)).toThrow(RangeError);
});
