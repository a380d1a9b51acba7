import { expect, test } from "vitest";
import { findDuplicates } from "../../src/atlas/duplicates/find-duplicates.ts";
import { finish } from "../../src/model/steps.ts";
import { imported } from "./support/read.ts";

const MEMBERS = "id,name,city,lat,lon\n1,Coop A,Turin,45.07,7.68\n2,Coop B,Milan,45.46,9.19\n3,Coop C,Rome,41.9,12.5\n";
/** As the atlas writes them: the first has another name meanwhile, the second another place. */
const ATLAS =
  "id,name,locality,latitude,longitude,sourceId,sourceRecordId\n" +
  "members:1,Alba,Turin,45.07,7.68,members,1\nmembers:2,Coop B,Bari,41.11,16.87,members,2\nothers:1,Coop D,Lyon,45.76,4.84,others,1\n";

test("U7 what an atlas and its original give one id is told as the same initiative, whatever has changed", async () => {
  const [members, atlas] = [await imported("members.csv", MEMBERS), await imported("atlas.csv", ATLAS)];
  for (const [one, other] of [
    [atlas, members],
    [members, atlas],
  ] as const) {
    const { pairs } = finish(findDuplicates(one.directory, [other.directory]));
    expect(pairs.map(({ one, other }) => [one.row, other.row]).toSorted()).toEqual([
      [0, 0],
      [1, 1],
    ]);
    for (const { reasons, one } of pairs)
      expect(reasons).toContainEqual({ code: "same-identifier", found: `members:${one.row + 1}` });
  }
});
