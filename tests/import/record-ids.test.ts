import { expect, test } from "vitest";
import { cellAt, cellsAt } from "../../src/model/column.ts";
import { letGo } from "../../src/model/let-go.ts";
import { cells, imported } from "./support/read.ts";

const header = "id,name,lat,lon,source_id\n";

test("the id of one row is the one it has in the whole column, whichever is asked for first", async () => {
  const files = [
    `${header}a 1,Coop A,41.9,12.5,\nb;2,Coop B,41.9,12.5,other\n${"x".repeat(300)},Coop C,1,2,\n`,
    `${header},Coop A,41.9,12.5,\n,Coop A,41.9,12.5,\nc,Coop C,1,2,\n`,
    `${header}same,Coop A,41.9,12.5,\nsame,Coop B,1,2,\n`,
  ];
  for (const text of files) {
    const [one, other] = [await imported("ids.csv", text), await imported("ids.csv", text)];
    const [ids, whole] = [one.directory.fields.get("id")!, other.directory.fields.get("id")!];
    const rows = Array.from({ length: one.directory.size }, (_, row) => row);
    if (whole.type !== "text") throw new Error("Ids are texts.");
    const decoder = new TextDecoder();
    const inColumn = rows.map((row) =>
      decoder.decode(whole.bytes.subarray(whole.offsets[row]!, whole.offsets[row + 1]!)),
    );
    const some = (await imported("ids.csv", text)).directory.fields.get("id")!;
    expect(cellsAt(some, rows.toReversed())).toEqual(inColumn.toReversed()); // many at once, as the first that is asked
    expect(rows.map((row) => cellAt(ids, row))).toEqual(inColumn);
    expect(rows.map((row) => cellAt(whole, row))).toEqual(inColumn);
    expect(cellsAt(whole, rows)).toEqual(inColumn);
    expect(new Set(inColumn).size).toBe(rows.length);
  }
});

test("of names that are nothing but an address, ids follow from all else that is known, in any order", async () => {
  const rows = [
    "a@example.org,Cooperative,Turin,red",
    "b@example.org,Association,Turin,red",
    "c@example.org,Cooperative,Milan,red",
    "d@example.org,Cooperative,Turin,blue",
    "e@example.org,Cooperative,Turin,blue",
    "Coop A,Cooperative,Turin,red",
  ];
  const idsOf = async (lines: readonly string[]) => {
    const { directory } = await imported("ids.csv", `name,kind,city,note\n${lines.join("\n")}\n`);
    return cells(directory, "id");
  };
  const ids = await idsOf(rows);
  expect(new Set(ids).size).toBe(rows.length);
  expect(ids.filter((id) => /-\d$/.test(id))).toEqual([`${ids[3]}-2`]); // these two are the same in all that stays
  expect((await idsOf(rows.toReversed())).toSorted()).toEqual(ids.toSorted());
  const [, , first] = await idsOf([rows[5]!, rows[1]!, rows[0]!]);
  expect(first).toBe(ids[0]);
});

test("ids of rows that all have identifiers hold neither their names nor their points", async () => {
  const idsWithout = async (text: string): Promise<string[]> => {
    const { directory } = await imported("ids.csv", text);
    for (const field of ["name", "longitude", "latitude"] as const) {
      const column = directory.fields.get(field)!;
      letGo(column.type === "number" ? column.values : column.type === "text" ? column.bytes : column.codes);
    }
    const ids = directory.fields.get("id")!;
    if (ids.type !== "text") throw new Error("Ids are texts.");
    expect(ids.offsets.length).toBe(directory.size + 1); // all are worked out
    return Array.from({ length: directory.size }, (_, row) => cellAt(ids, row));
  };
  expect(await idsWithout(`${header}a 1,Coop A,41.9,12.5,\nb,Coop B,41.9,12.5,\n`)).toEqual(["ids:a%201", "ids:b"]);
  await expect(idsWithout(`${header}a 1,Coop A,41.9,12.5,\n,Coop B,41.9,12.5,\n`)).rejects.toThrow();
});
