import { beforeEach, describe, expect, test } from "vitest";
import { createHolding, type Holding } from "../../src/worker/holding.ts";
import { createKeeping } from "../../src/worker/keeping.ts";
import { cells, imported } from "../import/support/read.ts";
import { memoryDevice } from "../support/memory-device.ts";

const CSV = "id,name,kind\n1,Alba,Cooperative\n2,Bora,?\n,,\n3,Cima,Association\n";

describe("directories on the device", () => {
  let device: ReturnType<typeof memoryDevice>;
  let holding: Holding;
  let keeping: ReturnType<typeof createKeeping>;
  const visit = () => {
    holding = createHolding(() => {});
    keeping = createKeeping(holding, device);
  };
  const bring = async (name: string, csv = CSV) => holding.add(await imported(name, csv));
  const ids = () => holding.open.map(({ directory }) => directory.source.id);
  beforeEach(() => {
    device = memoryDevice();
    visit();
  });

  test("open again at the next visit, with their report and hidden as before", async () => {
    await bring("m.csv");
    const before = holding.open[0]!;
    const kept = await keeping.keep("m", "2026-05-03", true);
    expect(kept).toMatchObject({ ok: true, value: { id: "m", isOpen: true, rows: 3, keptOn: "2026-05-03" } });
    visit();
    expect(await keeping.list()).toMatchObject({ value: [{ id: "m", isOpen: false, isHidden: true }] });
    expect(await keeping.open()).toMatchObject({ value: [{ id: "m", isOpen: true, isHidden: true }] });
    const { directory, account } = holding.open[0]!;
    expect(cells(directory, "id")).toEqual(cells(before.directory, "id"));
    expect(account?.report).toEqual(before.account?.report);
    expect([...account!.issues()]).toEqual([...before.account!.issues()]);
    const edition = holding.edition;
    await keeping.open();
    expect(holding.edition).toBe(edition); // nothing is opened twice
  });

  test("stand beside another of their name, and are known by what is theirs", async () => {
    await bring("m.csv");
    await keeping.keep("m", "2026-05-03", false);
    visit();
    await bring("m.csv", CSV.replace("Alba", "Aube"));
    expect(await keeping.list()).toMatchObject({ value: [{ isOpen: false }] });
    expect(await keeping.open()).toMatchObject({ value: [{ id: "m-2", isOpen: true }] });
    expect(ids()).toEqual(["m", "m-2"]);
    expect(cells(holding.open[1]!.directory, "id")).toEqual(["m-2:1", "m-2:2", "m-2:3"]);
  });

  test("are not opened beside themselves when the same file was brought meanwhile", async () => {
    await bring("m.csv");
    await keeping.keep("m", "2026-05-03", false);
    visit();
    await bring("copy.csv");
    expect(await keeping.open()).toMatchObject({ value: [{ id: "copy", isOpen: true }] });
    expect(ids()).toEqual(["copy"]);
  });

  test("are refused by name when they are damaged or of another version, and the others open all the same", async () => {
    for (const name of ["a.csv", "b.csv", "c.csv"]) await bring(name, CSV.replace("Alba", name));
    for (const id of ids()) await keeping.keep(id, "2026-05-03", false);
    const bytes = new Uint8Array(await device.contents.get(1)!.arrayBuffer());
    bytes[bytes.length >> 1]! ^= 1;
    device.contents.set(1, new Blob([bytes]));
    device.records.set(2, { ...device.records.get(2)!, version: 99 });
    visit();
    expect(await keeping.open()).toMatchObject({
      value: [
        { id: "a", isOpen: false, fault: "damaged" },
        { id: "b", isOpen: false, fault: "other-version" },
        { id: "c", isOpen: true },
      ],
    });
    expect(ids()).toEqual(["c"]);
  });

  test("cost nothing but the memory when the device refuses them", async () => {
    await bring("m.csv");
    device.failure = "full";
    expect(await keeping.keep("m", "2026-05-03", false)).toEqual({ ok: false, error: "full" });
    expect(await keeping.open()).toEqual({ ok: false, error: "full" });
    expect(ids()).toEqual(["m"]);
  });
});
