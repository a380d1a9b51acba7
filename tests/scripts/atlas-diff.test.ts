import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { callAtlas } from "./call-atlas.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const HEADER = "id,name,town,lat,lon,members\n";
const older = file(
  "coops-2025.csv",
  `${HEADER}A1,Alba,Bologna,44.5,11.3,5\nA2,Bora,Trieste,45.6,13.8,7\nA9,Cima,Trento,46.1,11.1,1\n`,
);
const newer = file(
  "coops-2026.csv",
  `${HEADER}A2,Bora,Trieste,45.9,13.8,7\nA1,=Alba(),Bologna,44.5,11.3,9\nA12,Duna,Nuoro,40.3,9.3,2\n`,
);

describe("diff", () => {
  test("says what is new, gone, changed field by field, and moved in kilometres", async () => {
    const { exitCode, output } = await callAtlas(["diff", older, newer]);
    expect(exitCode).toBe(0);
    expect(output).toBe(`1 new, 1 gone, 1 changed, 1 moved, 0 unchanged (matched by identifiers)
+ Duna, Nuoro (line 4)
- Cima, Trento (line 4)
~ =Alba(), Bologna (line 3)
    name: "Alba" -> "=Alba()"
    members: "5" -> "9"
> Bora, Trieste (line 2)
    moved 33 km: 45.6, 13.8 -> 45.9, 13.8
`);
  });

  test("has the same for programs, counts first", async () => {
    const { output } = await callAtlas(["diff", older, newer, "--json"]);
    expect(JSON.parse(output)).toMatchObject({
      counts: { new: 1, gone: 1, changed: 1, moved: 1, unchanged: 0 },
      identity: "identifiers",
      new: [{ name: "Duna" }],
      gone: [{ name: "Cima" }],
      changed: [{ cells: [{ name: "name", before: "Alba", after: "=Alba()" }, { name: "members" }] }],
      moved: [{ name: "Bora", km: expect.closeTo(33.359, 3), to: { latitude: 45.9, longitude: 13.8 } }],
    });
  });

  test("X5 as CSV one line for each cell, disarmed for spreadsheets", async () => {
    const { output } = await callAtlas(["diff", older, newer, "--csv"]);
    expect(output.trim().split(/\r?\n/)).toEqual([
      "change,name,locality,line,field,before,after,km",
      "new,Duna,Nuoro,4,,,,",
      "gone,Cima,Trento,4,,,,",
      "changed,'=Alba(),Bologna,3,name,Alba,'=Alba(),",
      "changed,'=Alba(),Bologna,3,members,5,9,",
      "moved,Bora,Trieste,2,latitude longitude,45.6 13.8,45.9 13.8,33.359",
    ]);
  });

  test("P8 tells neither place of an entry that may not be found", async () => {
    const open = file("open.csv", `${HEADER}A1,Alba,Bologna,44.4938,11.3387,5\n`);
    const secret = file(
      "secret.csv",
      `${HEADER}A1,Alba women's refuge from domestic violence,Bologna,44.4938,11.3387,5\n`,
    );
    const { output } = await callAtlas(["diff", open, secret, "--json"]);
    const { moved, changed } = JSON.parse(output);
    expect(moved).toEqual([]);
    expect(JSON.stringify(changed)).not.toMatch(/44\.4|11\.3/);
    expect(changed[0].cells).toContainEqual(
      expect.objectContaining({ field: "longitude", withheld: true, before: "" }),
    );
  });

  test("C3 wants two files that can be read", async () => {
    expect((await callAtlas(["diff", older])).exitCode).toBe(2);
    expect((await callAtlas(["diff", older, newer, older])).exitCode).toBe(2);
    expect((await callAtlas(["diff", older, newer, "--json", "--csv"])).exitCode).toBe(2);
    expect((await callAtlas(["diff", older, join(folder, "none.csv")])).exitCode).toBe(3);
  });
});
