import { describe, expect, test } from "vitest";
import { fieldAt } from "../../src/model/directory.ts";
import { adopt } from "../../src/worker/adopt.ts";
import { createHolding } from "../../src/worker/holding.ts";
import { createImports } from "../../src/worker/imports.ts";
import { createKeeping } from "../../src/worker/keeping.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { createUpdates } from "../../src/worker/updates.ts";
import { imported } from "../import/support/read.ts";
import { memoryDevice } from "../support/memory-device.ts";

const INITIATIVES =
  "name,town,kind,website\nAlba,Torino,Cooperative,https://alba.example\nBora,Milano,Association,\nCima,Roma,Cooperative,\n";
const HEADER = "initiativeId,framework,ownershipArchitecture,method,date\n";

/** The three initiatives, and an opinion on the first of them. */
async function opened() {
  const holding = createHolding(() => {});
  holding.add(await imported("m.csv", INITIATIVES));
  const first = idOf(holding.open[0]!.directory, 0);
  const opinion = `${HEADER}${first},commons-alignment-2.0,4,peer,2025\n`;
  const beside = () => holding.open.map((each) => each.directory);
  return { holding, first, opinion, beside };
}

const idOf = (directory: Parameters<typeof fieldAt>[0], row: number) => fieldAt(directory, "id", row);
const watch = { signal: new AbortController().signal, onProgress: () => {} };

describe("assessments", () => {
  test("are kept on the device with their report, and known when they are brought again", async () => {
    const { holding, opinion, beside } = await opened();
    const device = memoryDevice();
    holding.add(await imported("assessments.csv", opinion, {}, { beside }));
    const kept = await createKeeping(holding, device).keep("assessments", "2026-05-03", false);
    expect(kept).toMatchObject({ ok: true, value: { rows: 0, assessments: 1 } });
    const next = createHolding(() => {});
    expect(await createKeeping(next, device).open()).toMatchObject({ value: [{ id: "assessments", isOpen: true }] });
    expect(next.open[0]!.directory.assessments).toEqual(holding.open[1]!.directory.assessments);
    expect(next.open[0]!.account!.report).toEqual(holding.open[1]!.account!.report);
    expect(await createKeeping(next, device).open()).toMatchObject({ value: [{ id: "assessments" }] });
    expect(next.open).toHaveLength(1);
  });

  test("of other scores are no copy of each other", async () => {
    const { holding, opinion } = await opened();
    const imports = createImports(async () => taxonomy, {
      beside: () => holding.open.map(({ directory }) => directory),
    });
    const take = async (csv: string) => {
      const checked = await imports.check(new File([csv], "assessments.csv"), {}, watch);
      if (!checked.ok) throw new Error(checked.error.code);
      const taken = imports.take(checked.value.check, {}, holding.open);
      if (!taken.again) holding.add(taken.taken);
      return taken.again;
    };
    expect(await take(opinion)).toBe(false);
    expect(await take(opinion)).toBe(true);
    expect(await take(opinion.replace(",4,", ",5,"))).toBe(false);
    expect(holding.open.map(({ directory }) => directory.source.id)).toEqual(["m", "assessments", "assessments-2"]);
  });

  test("follow their initiatives when the directory is opened under another id", async () => {
    const { holding, opinion, beside } = await opened();
    const { directory } = await imported("m.csv", opinion, {}, { beside });
    const own = { ...holding.open[0]!.directory, assessments: directory.assessments! };
    const adopted = adopt(own, {}, (id) => id === "m");
    expect(adopted.assessments![0]!.initiativeId).toBe(idOf(adopted, 0));
  });

  test("stay with a newer edition that brings none, under the ids of its rows", async () => {
    const { holding, first, opinion, beside } = await opened();
    const [open] = holding.open;
    const { directory } = await imported("a.csv", opinion, {}, { beside });
    holding.replace({ ...open!, directory: { ...open!.directory, assessments: directory.assessments! } });
    const imports = createImports(async () => taxonomy);
    const updates = createUpdates(imports, () => holding.open);
    const newer = INITIATIVES.replace("Alba,Torino", "Alba,Moncalieri");
    const checked = await imports.check(new File([newer], "m.csv"), {}, watch);
    if (!checked.ok) throw new Error(checked.error.code);
    const { taken } = updates.take(checked.value.check, {}, { directory: "m", refused: {} });
    const now = idOf(taken.directory, 0);
    expect(now).not.toBe(first);
    expect(taken.directory.assessments).toMatchObject([{ initiativeId: now, ownershipArchitecture: 4 }]);
  });
});
