import { expect, test } from "vitest";
import { compareDirectories } from "../../../src/atlas/changes/compare-directories.ts";
import { entryKey, settleRefusals } from "../../../src/atlas/changes/settle-refusals.ts";
import type { ChangeSection } from "../../../src/model/changes.ts";
import { buildDirectory, type PlainRow } from "../../support/build-directory.ts";

const OLDER: readonly PlainRow[] = [
  { id: "m:1", name: "Alba", latitude: 44, longitude: 11, members: 3 },
  { id: "m:2", name: "Bora", latitude: 45, longitude: 12, members: 3 },
  { id: "m:3", name: "Cima", latitude: 46, longitude: 13, members: 3 },
];
const before = buildDirectory("m", OLDER);
const compared = (rows: readonly PlainRow[]) => {
  const after = buildDirectory("m", rows);
  return { before, after, changes: compareDirectories(before, after) };
};
const changed = compared([{ ...OLDER[0]!, members: 4 }, { ...OLDER[1]!, members: 4 }, OLDER[2]!]);
const moved = compared([{ ...OLDER[0]!, latitude: 44.5 }, { ...OLDER[1]!, members: 4 }, OLDER[2]!]);
const keyOf = (section: ChangeSection, index: number) => entryKey(changed, section, index);

test("a refused change stays refused where it is a move now, and the other way round", () => {
  const refused = { changed: { all: false, except: [keyOf("changed", 0)] } };
  const settled = settleRefusals(moved, refused);
  expect(settled).toEqual({
    keys: { moved: { all: false, except: ["m:1"] } },
    refused: { moved: { all: false, except: [0] } },
    lost: [],
  });
  expect(settleRefusals(changed, settled.keys).keys).toEqual(refused);
});

test("where all of a section are refused, what was accepted of it is so as long as it is of it", () => {
  const said = { changed: { all: true, except: ["m:1", "m:2"] } };
  expect(settleRefusals(changed, said).refused).toEqual({ changed: { all: true, except: [0, 1] } });
  expect(settleRefusals(moved, said)).toEqual({
    keys: { changed: { all: true, except: ["m:2"] } },
    refused: { changed: { all: true, except: [0] } },
    lost: [],
  });
});

test("refused entries that are no changes any more are told, accepted ones are not", () => {
  const none = compared(OLDER);
  const said = { changed: { all: false, except: ["m:1"] }, gone: { all: true, except: ["m:3"] } };
  expect(settleRefusals(none, said)).toEqual({
    keys: { gone: { all: true, except: [] } },
    refused: { gone: { all: true, except: [] } },
    lost: [{ section: "changed", key: "m:1" }],
  });
});
