import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { rowOfId } from "../../src/atlas/row-of-id.ts";
import type { UpdateWish } from "../../src/model/changes.ts";
import { fieldAt } from "../../src/model/directory.ts";
import { adopt } from "../../src/worker/adopt.ts";
import { cardOf } from "../../src/worker/card.ts";
import { facetsOf } from "../../src/worker/facets.ts";
import { findingsOf } from "../../src/worker/findings.ts";
import { createHolding } from "../../src/worker/holding.ts";
import { createImports } from "../../src/worker/imports.ts";
import { createKeeping } from "../../src/worker/keeping.ts";
import { assessedIn, networkOf } from "../../src/worker/remembered.ts";
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

  test("stand on the card of their initiative, the newest first, unless their directory is hidden", async () => {
    const { holding, first, beside } = await opened();
    const header = "initiativeId,framework,ownershipArchitecture,method,date,evidence\n";
    const rows = ["4,self,2024,https://example.org/a", "2,peer,2025,"].map(
      (rest) => `${first},commons-alignment-2.0,${rest}`,
    );
    holding.add(await imported("assessments.csv", header + rows.join("\n"), {}, { beside }));
    const row = rowOfId(holding.atlas, first)!;
    const opinions = assessedIn(holding, []).get(row)!;
    const card = cardOf(holding, row, networkOf(holding), opinions, undefined, "en");
    expect(card.assessments).toMatchObject([
      { assessment: { method: "peer", date: "2025" }, source: "assessments", licence: "unknown" },
      { assessment: { method: "self", date: "2024" } },
    ]);
    expect(card.safeLinks["https://example.org/a"]).toBe("https://example.org/a");
    expect(assessedIn(holding, ["assessments"]).size).toBe(0);
    expect(cardOf(holding, row, networkOf(holding), [], undefined, "en")).not.toHaveProperty("assessments");
  });

  test("P14 S7 of their rows no cell is looked up for whoever works findings off, and none is named after a record", async () => {
    const { first, beside } = await opened();
    const imports = createImports(async () => taxonomy, { beside });
    const rows = `initiativeId,framework,ownershipArchitecture,method,date,assessor\n${first},commons-alignment-2.0,9,peer,2025,Maria Rossi\n`;
    const checked = await imports.check(new File([rows], "assessments.csv"), {}, watch);
    if (!checked.ok) throw new Error(checked.error.code);
    const { check } = checked.value;
    for (const issue of imports.accountOf(check).issues()) {
      expect(issue.isOfAssessment).toBe(true);
      expect(await imports.record(check, issue)).toEqual({ is: "protected" });
      expect(await imports.record(check, { ...issue, column: "assessor" })).toEqual({ is: "protected" });
    }
    const packed = zipSync({ "m.csv": strToU8(INITIATIVES), "assessments.csv": strToU8(rows) });
    const { account, directory } = await imported("m.zip", packed, {}, { beside });
    const kind = { code: "assessment-empty", severity: "left-out" } as const;
    expect(findingsOf(account, directory, { kind, offset: 0, count: 5 })).toMatchObject([
      { name: "", issue: { line: 2, column: "assessments.csv" } },
    ]);
  });

  test("on their own are no choice among directories", async () => {
    const { holding, opinion, beside } = await opened();
    holding.add(await imported("assessments.csv", opinion, {}, { beside }));
    const { facets } = holding.filter.select({}, []);
    expect(facetsOf(holding.atlas, facets).directories).toEqual([{ id: "m", count: 3 }]);
  });

  test("on their own are no edition of a directory, nor is it one of them", async () => {
    const { holding, opinion, beside } = await opened();
    holding.add(await imported("assessments.csv", opinion, {}, { beside }));
    const imports = createImports(async () => taxonomy, { beside });
    const updates = createUpdates(imports, () => holding.open);
    const checkOf = async (name: string, csv: string) => {
      const checked = await imports.check(new File([csv], name), {}, watch);
      if (!checked.ok) throw new Error(checked.error.code);
      return checked.value.check;
    };
    expect(updates.editions({ check: await checkOf("assessments.csv", opinion) })).toEqual([]);
    const editions = await updates.editions({ check: await checkOf("m.csv", INITIATIVES) });
    expect(editions.map(({ directory }) => directory)).toEqual(["m"]);
  });

  /** The directory with an opinion on its first initiative, after an edition that brings none. */
  const updated = async (newer: string, refused: UpdateWish["refused"] = {}) => {
    const { holding, first, opinion, beside } = await opened();
    const [open] = holding.open;
    const reasons = opinion.replace("date\n", "date,rationale\n").replace("2025\n", "2025,Behind the market.\n");
    const { directory } = await imported("a.csv", reasons, {}, { beside });
    holding.replace({ ...open!, directory: { ...open!.directory, assessments: directory.assessments! } });
    const imports = createImports(async () => taxonomy);
    const updates = createUpdates(imports, () => holding.open);
    const checked = await imports.check(new File([newer], "m.csv"), {}, watch);
    if (!checked.ok) throw new Error(checked.error.code);
    const { taken } = updates.take(checked.value.check, {}, { directory: "m", refused });
    return { first, directory: taken.directory };
  };
  const MOVED = INITIATIVES.replace("Alba,Torino", "Alba,Moncalieri");

  test("stay with a newer edition that brings none, under the ids of its rows", async () => {
    const { first, directory } = await updated(MOVED);
    const now = idOf(directory, 0);
    expect(now).not.toBe(first);
    expect(directory.assessments).toMatchObject([
      { initiativeId: now, ownershipArchitecture: 4, rationale: "Behind the market." },
    ]);
  });

  test("stay with an initiative that stays as it was", async () => {
    const all = { all: true, except: [] };
    const { first, directory } = await updated(MOVED, { changed: all, moved: all });
    expect(idOf(directory, 0)).toBe(first);
    expect(directory.assessments).toMatchObject([{ initiativeId: first }]);
  });

  test("P8 P9 lose their reasons where a newer edition shelters the initiative, and go where it withdraws it", async () => {
    const refuge = INITIATIVES.replace("Alba,Torino,Cooperative", "Alba,Torino,Casa rifugio");
    const { directory } = await updated(refuge);
    expect(directory.sheltered?.size).toBe(1);
    expect(directory.assessments).toMatchObject([{ ownershipArchitecture: 4 }]);
    expect(JSON.stringify(directory.assessments)).not.toContain("market");
    const withdrawn = INITIATIVES.replace("website\n", "website,consent\n").replace(
      "alba.example",
      "alba.example,withdrawn",
    );
    const after = await updated(withdrawn);
    expect(after.directory.size).toBe(2);
    expect(after.directory.assessments).toEqual([]);
  });

  test("P8 brought before their initiative was sheltered are shown without reasons", async () => {
    const { holding, first, opinion, beside } = await opened();
    const reasons = opinion
      .replace("date\n", "date,rationale,assessor,id\n")
      .replace("2025\n", "2025,Behind the market.,REAS Torino,torino-1\n");
    holding.add(await imported("assessments.csv", reasons, {}, { beside }));
    const said = () => {
      const row = rowOfId(holding.atlas, first)!;
      return assessedIn(holding, [])
        .get(row)!
        .map(({ assessment }) => assessment);
    };
    expect(said()).toMatchObject([{ rationale: "Behind the market.", assessor: "REAS Torino", id: "torino-1" }]);
    const [open] = holding.open;
    holding.replace({ ...open!, directory: { ...open!.directory, sheltered: new Set([0]) } });
    expect(said()).toMatchObject([{ ownershipArchitecture: 4 }]);
    expect(JSON.stringify(said())).not.toMatch(/market|torino/i);
  });
});
