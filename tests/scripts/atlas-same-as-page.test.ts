import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diskShipped } from "../../scripts/disk-shipped.ts";
import { en } from "../../src/i18n/en.ts";
import { hintsOf } from "../../src/i18n/hints.ts";
import { circleOf } from "../../src/model/area/own-area.ts";
import type { DownloadFormat } from "../../src/model/download.ts";
import type { Query } from "../../src/model/query.ts";
import type { Question } from "../../src/model/question.ts";
import { WHOLE_WORLD } from "../../src/model/viewport.ts";
import { createDesk, type Desk } from "../../src/worker/desk.ts";
import type { FileOut } from "../../src/worker/jobs.ts";
import { root } from "../support/source-files.ts";
import { testFiles } from "../support/test-files.ts";
import { callAtlas } from "./call-atlas.ts";

const scratch = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const context = { signal: new AbortController().signal, onProgress: () => {} };
const hints = hintsOf(en.issues);
const questionOf = (query: Query): Question => ({
  query,
  hidden: [],
  viewport: { bounds: WHOLE_WORLD, zoom: 3 },
  order: { by: "name" },
  listFrom: 0,
  listLength: 100,
});

/** The worker's side of the page, once boundaries and words have come. */
async function openPage(embedded: boolean): Promise<Desk> {
  const shipped = diskShipped(join(root, "data"));
  return new Promise((done) => {
    const desk = createDesk(embedded ? shipped : { ...shipped, directories: async () => [] }, {
      onEdition: (edition) => edition === 3 && done(desk), // directories, then territories, then words to search
    });
    void desk.open({ language: "en" }, context);
  });
}

const bytesOf = async ({ blob }: FileOut): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());
/** The file that the page hands to the browser's downloads. */
async function fileFrom(desk: Desk, wish: Parameters<Desk["download"]>[0]): Promise<FileOut> {
  const saved = await desk.download(wish, context);
  if (!saved.ok || !saved.value.blob) throw new Error(`No file came: ${JSON.stringify(saved)}`);
  return { name: saved.value.name, blob: saved.value.blob };
}
const download = (desk: Desk, format: DownloadFormat): Promise<FileOut> =>
  fileFrom(desk, {
    scope: { what: "shown" },
    question: questionOf({}),
    format,
    words: en.download.notes,
    filters: [],
  });

/** The rows of a download, which may lie in a zip beside its notes. */
async function rowsOf(file: FileOut): Promise<Buffer> {
  const bytes = await bytesOf(file);
  if (!file.name.endsWith(".zip")) return bytes;
  const rows = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith(".csv") && name !== "sources.csv");
  expect(rows).toHaveLength(1);
  return Buffer.from(rows[0]![1]);
}

const own = join(import.meta.dirname, "fixtures/atlas");
const hostile = testFiles("corpora/hostile");
const files = [own, ...(hostile ? [hostile] : [])].flatMap((folder) =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile()),
);

describe("I15 the page and the command line", () => {
  let page: Desk;
  beforeAll(async () => {
    page = await openPage(false);
  });

  test("say the same of every file and keep the same records, byte for byte", async () => {
    const accounts = join(scratch, "accounts");
    const records = join(scratch, "records");
    const { output } = await callAtlas([
      "check",
      ...files,
      "--json",
      "--report",
      `${accounts}/`,
      "--left-out",
      `${accounts}/`,
    ]);
    await callAtlas(["convert", ...files, "--out", `${records}/`]);
    const reports = JSON.parse(output).files as Record<string, unknown>[];
    expect(reports.map(({ file }) => file)).toEqual(files);
    let kept = 0;
    for (const [at, path] of files.entries()) {
      const checked = await page.check({ file: new File([readFileSync(path)], basename(path)), choices: {} }, context);
      if (!checked.ok) {
        expect(reports[at], path).toMatchObject({ refused: checked.error });
        continue;
      }
      const { check, preview, report } = checked.value;
      const { read, accepted, repaired, leftOut, unknownValues, personalColumns, masked } = report;
      expect(reports[at], path).toMatchObject({
        read,
        accepted,
        repaired,
        leftOut,
        unknownValues,
        personalColumns,
        masked,
      });
      expect(reports[at]?.structure, path).toEqual(preview.structure);
      for (const what of ["issues", "left-out"] as const) {
        const written = await page.reportFile({ of: { check }, what, hints }, context);
        expect(readFileSync(join(accounts, written.name)).equals(await bytesOf(written)), `${what} of ${path}`).toBe(
          true,
        );
      }
      const { id } = await page.keep({ check, source: {} }, context);
      const converted = readFileSync(join(records, `${id}.csv`));
      if (accepted + repaired === 0) expect(converted.toString(), path).toMatch(/^id,name[^\r]*\r\n$/);
      else expect(converted.equals(await rowsOf(await download(page, "csv"))), `records of ${path}`).toBe(true);
      kept += accepted + repaired;
      await page.remove({ directory: id }, context);
    }
    expect(kept).toBeGreaterThan(files.length);
  });
});

test.each(["csv", "csv-spreadsheet", "geojson", "pack", "xlsx", "geoparquet", "jsonld"] as const)(
  "I15 E5 the download of a territory as %s is the page's, byte for byte",
  async (format) => {
    const page = await openPage(true);
    const file = join(own, "coops.csv");
    const checked = await page.check({ file: new File([readFileSync(file)], "coops.csv"), choices: {} }, context);
    if (!checked.ok) throw new Error(checked.error.code);
    await page.keep({ check: checked.value.check, source: {} }, context);
    const expected = await fileFrom(page, {
      scope: { what: "territory", id: "FR-ARA" },
      question: questionOf({ territory: "FR-ARA" }),
      format,
      words: en.download.notes,
      filters: [en.download.filters.choice(en.card.territory, "Auvergne-Rhône-Alpes")],
    });
    const folder = join(scratch, format);
    const said = ["--embedded", "--territory", "FR-ARA", "--format", format, "--out", folder];
    const { exitCode, words } = await callAtlas(["download", file, ...said]);
    expect(exitCode).toBe(0);
    expect(words).toContain(expected.name);
    expect(readFileSync(join(folder, expected.name)).equals(await bytesOf(expected))).toBe(true);
  },
);

describe("I15 E5 the page and the command line write the same bytes", () => {
  const about = { words: en.download.notes };

  test("of the region pack of an own area", async () => {
    const page = await openPage(true);
    const area = circleOf(7.68, 45.07, 25);
    const expected = await fileFrom(page, {
      ...about,
      scope: { what: "area" },
      question: questionOf({ area }),
      format: "pack",
      filters: ["Within 25 km of 45.07, 7.68"],
    });
    expect(expected.name).toMatch(/^solidarity-atlas_25km-45\.07N-7\.68E_/);
    const folder = `${join(scratch, "area")}/`;
    await callAtlas(["pack", "--within", "45.07,7.68,25km", "--out", folder]);
    expect(readFileSync(join(folder, expected.name)).equals(await bytesOf(expected))).toBe(true);
  });

  test("of the region pack of a territory of one's own boundaries, named by code or name", async () => {
    const page = await openPage(true);
    const square = ([west, south]: readonly [number, number]) => [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ];
    const features = [
      { name: "Wien & Umland", code: "W", at: [16, 47.8] as const },
      { name: "Linz", code: "L", at: [14, 48] as const },
    ].map(({ at, ...properties }) => ({
      type: "Feature",
      properties,
      geometry: { type: "Polygon", coordinates: [square(at)] },
    }));
    const path = join(scratch, "dioceses.geojson");
    writeFileSync(path, JSON.stringify({ type: "FeatureCollection", features }));
    const read = await page.checkBoundaries(
      { file: new File([readFileSync(path)], "dioceses.geojson"), choices: {} },
      context,
    );
    if (!read.ok) throw new Error(read.error.code);
    const { check, title } = read.value;
    const origin = { credit: "© Office of Maps", licence: "CC-BY-4.0" };
    const said = ["--boundaries", path, "--boundaries-credit", origin.credit, "--boundaries-licence", origin.licence];
    await page.keepBoundaries({ check, words: { title, levelName: "", parentName: "", ...origin } }, context);
    const expected = await fileFrom(page, {
      ...about,
      scope: { what: "territory", id: "own:dioceses.W" },
      question: questionOf({ territory: "own:dioceses.W" }),
      format: "pack",
      filters: [en.download.filters.choice(en.card.territory, "Wien & Umland")],
    });
    for (const named of ["W", "wien & umland", "own:dioceses.W"]) {
      const out = join(scratch, "own.zip");
      const { exitCode, words } = await callAtlas(["pack", ...said, "--territory", named, "--out", out]);
      expect([exitCode, words.includes("own.zip is written")]).toEqual([0, true]);
      expect(readFileSync(out).equals(await bytesOf(expected))).toBe(true);
    }
    const files = unzipSync(readFileSync(join(scratch, "own.zip")));
    const text = (name: string) => Buffer.from(files[name]!).toString();
    expect(text("ATTRIBUTION.txt")).toContain(
      "Boundaries: dioceses\n  Licence: Creative Commons Attribution 4.0 (CC-BY-4.0), https://creativecommons.org/licenses/by/4.0/\n  Credit line: © Office of Maps",
    );
    expect(JSON.parse(text("datapackage.json")).sources.at(-1)).toEqual({ title: "© Office of Maps: dioceses" });
    const refused = async (...more: string[]) => {
      const { exitCode, words } = await callAtlas(["pack", "--boundaries", path, ...more]);
      expect(exitCode).toBe(2);
      return words;
    };
    expect(await refused("--out", "x.zip")).toContain("--territory");
    expect(await refused("--territory", "Lintz", "--out", "x.zip")).toContain("Linz");
    expect(await refused("--territory", "L", "--out", path)).toContain("would be lost");
    expect(await refused("--territory", "L", "--boundaries-licence", "CC-BY-4", "--out", "x")).toContain("CC-BY-4.0");
  });

  test("of all hulls, and of the pack of one cluster", async () => {
    const page = await openPage(true);
    const clusters = { radiusKm: 5, minimumMembers: 6 };
    const question = { ...questionOf({ territory: "IT" }), clusters };
    const hulls = await fileFrom(page, {
      ...about,
      scope: { what: "clusters" },
      question,
      format: "area",
      filters: [],
    });
    const said = ["--territory", "IT", "--distance", "5km", "--least", "6"];
    const { bytes, output } = await callAtlas(["clusters", ...said, "--geojson"]);
    expect(bytes.equals(await bytesOf(hulls))).toBe(true);

    const id: string = JSON.parse(output).features[1].id;
    const expected = await fileFrom(page, {
      ...about,
      scope: { what: "cluster", id },
      question,
      format: "pack",
      filters: [en.download.filters.choice(en.card.territory, "Italy")],
    });
    const folder = `${join(scratch, "cluster")}/`;
    await callAtlas(["pack", ...said, "--cluster", id, "--out", folder]);
    expect(readFileSync(join(folder, expected.name)).equals(await bytesOf(expected))).toBe(true);
  });
});
