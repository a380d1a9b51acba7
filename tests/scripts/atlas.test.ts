import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { makeWorkbook } from "../import/support/make-workbook.ts";
import { callAtlas, failingOutput, inputOf } from "./call-atlas.ts";

const fixtures = join(import.meta.dirname, "fixtures/atlas");
const coops = join(fixtures, "coops.csv");
const points = join(fixtures, "points.geojson");
const page = join(fixtures, "page.csv");

const scratch = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(scratch, { recursive: true }));
let folders = 0;
function emptyFolder(): string {
  const folder = join(scratch, String(++folders));
  mkdirSync(folder);
  return folder;
}

const COMMANDS = ["check", "convert", "download", "count", "template"];

describe("help and wrong use", () => {
  test("C1 --version prints the version", async () => {
    expect(await callAtlas(["--version"])).toMatchObject({ exitCode: 0, output: `${version}\n`, words: "" });
  });

  test("C1 --help names every command, with examples", async () => {
    const { exitCode, output } = await callAtlas(["--help"]);
    expect(exitCode).toBe(0);
    for (const command of COMMANDS) expect(output).toContain(`npm run -s atlas -- ${command}`);
  });

  test.each(COMMANDS)("C1 %s --help says how it is used, with examples, and works nothing", async (command) => {
    const { exitCode, output, words } = await callAtlas([command, "/nowhere.csv", "--help"]);
    expect({ exitCode, words }).toEqual({ exitCode: 0, words: "" });
    expect(output).toContain(`Usage: npm run -s atlas -- ${command}`);
    expect(output).toContain(`Examples\n  npm run -s atlas -- ${command}`);
    expect((await callAtlas(["help", command])).output).toBe(output);
  });

  test.each([
    [["chek", coops], "Did you mean check?"],
    [["--verson"], "Did you mean --version?"],
    [["check", coops, "--stict"], "Did you mean --strict?"],
    [["check", coops, "--encoding", "utf-9"], 'There is no encoding "utf-9"'],
    [["check", coops, "--delimiter", "abc"], "one or two signs"],
    [["check", coops, "--header-line", "first"], "number of a line"],
    [["check", coops, "--column", "secteur=sector"], "Did you mean sectors?"],
    [["check", coops, "--column", "secteurs=sectors"], "Did you mean secteur?"],
    [["check", coops, "--json=yes"], "does not take an argument"],
    [["check", "-", "-"], "only once"],
    [["check"], "Name a file"],
    [["check", coops, points, "--report", "report.csv"], "need a folder"],
    [["convert", coops, "--to", "geojsn"], "Did you mean geojson?"],
    [["convert", coops, "--to", "geojson", "--spreadsheet-safe"], "for CSV only"],
    [["convert", coops, "--sector", "food"], "Did you mean food-and-farming?"],
    [["convert", coops, "--kind", "cooperativ"], "Did you mean"],
    [["convert", coops, "--territory", "Lazio"], "Did you mean IT-62?"],
    [["convert", coops, "--licence", "CC-BY"], "Did you mean CC-BY"],
    [["download", coops, "--territory", "FR"], "--out FOLDER"],
    [["download", "--format", "zip", "--out", "."], "There is no format"],
    [["count", "--by", "sectors"], "Did you mean sector?"],
    [["template", coops], "reads no file"],
    [[], "Usage:"],
  ])("C3 %j ends with 2 and a sentence, and prints nothing", async (args, sentence) => {
    const { exitCode, output, words } = await callAtlas(args);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(words).toContain(sentence);
    expect(words).not.toContain("    at "); // no stack
  });
});

describe("check", () => {
  test("I1 the account adds up, in words on standard error alone", async () => {
    const { exitCode, output, words } = await callAtlas(["check", coops]);
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: "" });
    expect(words).toMatch(
      /5 records were read, and every one is here:\n {4}3 as they are\n {4}1 mended\n {4}1 left out/,
    );
    expect(words).toContain("line 5"); // after a line break inside quotes
    expect(words).toContain("“email”: 1 value");
    expect(words).not.toContain("info@example.org");
  });

  test("C2 --json gives sums first, all issues, and the same for each file", async () => {
    const { output } = await callAtlas(["check", coops, points, "--json"]);
    const report = JSON.parse(output);
    expect(Object.keys(report).slice(0, 4)).toEqual(["read", "accepted", "repaired", "leftOut"]);
    expect(report).toMatchObject({
      read: 8,
      files: [
        { file: coops, read: 5, leftOut: 1 },
        { file: points, read: 3 },
      ],
    });
    for (const { read, accepted, repaired, leftOut } of [report, ...report.files])
      expect(accepted + repaired + leftOut).toBe(read);
    expect(report.issues).toHaveLength(report.files[0].issues.length + report.files[1].issues.length);
    expect(report.issues).toContainEqual(expect.objectContaining({ file: coops, line: 5, code: "name-missing" }));
  });

  test("C3 rows left out end with 1 only with --strict, an unreadable file with 3", async () => {
    expect((await callAtlas(["check", coops, "--strict"])).exitCode).toBe(1);
    expect((await callAtlas(["check", join(fixtures, "latin.csv"), "--strict"])).exitCode).toBe(0);
    const { exitCode, words, output } = await callAtlas(["check", page, "nowhere.csv", coops, "--json", "--strict"]);
    expect(exitCode).toBe(3);
    expect(words).toContain("This is a web page, not a data file");
    expect(words).toContain("nowhere.csv: It could not be opened: no such file or directory.");
    expect(JSON.parse(output)).toMatchObject({
      read: 5,
      files: [{ refused: { code: "web-page" } }, { refused: { code: "unreadable" } }, { read: 5 }],
    });
  });

  test("C2 - reads standard input, and a folder all files in it", async () => {
    const piped = await callAtlas(["check", "-", "--json"], { input: inputOf(readFileSync(coops, "utf8")) });
    const named = await callAtlas(["check", coops, "--json"]);
    expect(JSON.parse(piped.output).files[0].issues).toEqual(JSON.parse(named.output).files[0].issues);
    const folder = JSON.parse((await callAtlas(["check", fixtures, "--json"])).output);
    expect(folder.files.map(({ file }: { file: string }) => file)).toEqual(
      readdirSync(fixtures)
        .sort()
        .map((name) => join(fixtures, name)),
    );
    const nothing = await callAtlas(["check", emptyFolder()]);
    expect(nothing).toMatchObject({ exitCode: 3, words: expect.stringContaining("There are no files in") });
  });

  test("I4 what was guessed can be said instead", async () => {
    const latin = join(fixtures, "latin.csv");
    const said = ["--encoding", "UTF-16LE", "--delimiter", ";", "--header-line", "1"];
    const { files } = JSON.parse((await callAtlas(["check", latin, "--json", ...said])).output);
    expect(files[0].structure).toMatchObject({ encoding: "utf-16le", encodingGuessed: false });
    const columns = ["--column", "Rechtsform=legalForm", "--column", "Ort=drop", "--coordinates", "swapped"];
    const chosen = JSON.parse((await callAtlas(["check", latin, "--json", ...columns])).output).files[0].columns;
    expect(chosen[4]).toMatchObject({ target: { as: "field", field: "legalForm" }, reason: "chosen" });
    expect(chosen[1].target.as).toBe("dropped");
    const people = join(emptyFolder(), "people.csv");
    writeFileSync(people, "name,email\nA,ann.lee@coop.example\n");
    const kept = await callAtlas(["convert", people, "--column", "email=keep"]);
    expect(kept).toMatchObject({ exitCode: 2, output: "", words: expect.stringContaining("personal by its name") });
    const grid = join(emptyFolder(), "grid.csv");
    writeFileSync(grid, "Name,Easting,Northing\nTrafalgar Co-op,530050,180370\n");
    const metres = await callAtlas(["check", grid, "--coordinates", "epsg:27700"]);
    expect(metres.words + metres.output).toContain("Metres were turned into degrees");
    const other = await callAtlas(["check", grid, "--coordinates", "EPSG:2154"]);
    expect(other).toMatchObject({ exitCode: 2, words: expect.stringContaining("EPSG:2154") });
  });

  test("I9 of an archive the file that is named is read, and one that it lacks is refused", async () => {
    const archive = join(emptyFolder(), "all.zip");
    const table = (name: string) => strToU8(`name,city\n${name},Roma\n`);
    writeFileSync(archive, zipSync({ "data/coops.csv": table("A and others"), "banks.csv": table("B") }));
    const structureOf = async (...args: string[]) =>
      JSON.parse((await callAtlas(["check", "--json", archive, ...args])).output).files[0].structure;
    expect(await structureOf()).toMatchObject({ member: "data/coops.csv", members: ["data/coops.csv", "banks.csv"] });
    expect(await structureOf("--member", "banks.csv")).toMatchObject({ member: "banks.csv" });
    expect((await callAtlas(["check", archive])).words).toContain("file “data/coops.csv”, table");
    expect((await callAtlas(["check", archive, "--member", "bank.csv"])).words).toContain("Did you mean banks.csv?");
  });

  test("I9 workbooks and packed files are read as the page reads them, by the sheet that is named", async () => {
    const folder = emptyFolder();
    const [book, packed] = [join(folder, "all.xlsx"), join(folder, "coops.csv.gz")];
    const row = (name: string) => [
      ["name", "city"],
      [name, "Roma"],
    ];
    writeFileSync(book, makeWorkbook({ Coops: row("A"), Banks: row("B") }));
    writeFileSync(packed, gzipSync(readFileSync(coops)));
    const rowsOf = async (...args: string[]) =>
      JSON.parse((await callAtlas(["check", "--json", ...args])).output).files[0];
    expect((await rowsOf(book)).structure).toMatchObject({
      format: "xlsx",
      sheet: "Coops",
      sheets: ["Coops", "Banks"],
    });
    expect((await rowsOf(book, "--sheet", "Banks")).structure.sheet).toBe("Banks");
    expect((await callAtlas(["check", book])).words).toContain("workbook sheet “Coops”, column names line 1");
    expect((await callAtlas(["check", book, "--sheet", "bank"])).words).toContain("Did you mean Banks?");
    const { structure, columns, issues } = await rowsOf(packed);
    const plain = await rowsOf(coops);
    expect({ structure, columns, issues }).toEqual({
      structure: plain.structure,
      columns: plain.columns,
      issues: plain.issues,
    });
  });

  test("I12 the report and the rows left out are written as CSV; mended, the rows import again", async () => {
    const folder = emptyFolder();
    const [report, leftOut] = [join(folder, "report.csv"), join(folder, "left-out.csv")];
    await callAtlas(["check", coops, "--report", report, "--left-out", leftOut]);
    expect(readFileSync(report, "utf8")).toMatch(/\r\n5,[^\r]*name-missing,/);
    writeFileSync(leftOut, readFileSync(leftOut, "utf8").replace("3,,", "3,A name,"));
    const again = await callAtlas(["check", leftOut, "--strict", "--json"]);
    expect(again.exitCode).toBe(0);
    expect(JSON.parse(again.output)).toMatchObject({ read: 1, leftOut: 0 });
  });

  test("C4 several accounts lie side by side in a folder", async () => {
    const folder = join(emptyFolder(), "new");
    await callAtlas(["check", coops, points, "--report", `${folder}/`, "--left-out", `${folder}/`]);
    expect(readdirSync(folder).sort()).toEqual([
      "coops_left-out.csv",
      "coops_report.csv",
      "points_left-out.csv",
      "points_report.csv",
    ]);
  });

  test("S5 what a file holds cannot move the cursor of a terminal", async () => {
    const evil = "name,latitude,longitude\nA,\u001b]0;title\u0007\u202e,x\n";
    const { words } = await callAtlas(["check", "-"], { input: inputOf(evil) });
    expect(words).toContain("\\u001b]0;title");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(words).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test("C4 colour only where it is wanted", async () => {
    expect((await callAtlas(["check", coops])).words).not.toContain("\u001b");
    expect((await callAtlas(["check", coops], { hasColour: true })).words).toContain("\u001b[1m");
  });
});

describe("convert", () => {
  test("C4 E1 the same input gives the same bytes, and reading them gives the same bytes again", async () => {
    const first = await callAtlas(["convert", coops]);
    expect(first).toMatchObject({ exitCode: 0, words: expect.stringContaining("5 records = ") });
    expect((await callAtlas(["convert", coops])).output).toBe(first.output);
    const again = await callAtlas(["convert", "-"], { input: inputOf(first.output) });
    expect(again.output).toBe(first.output);
  });

  test("E2 lossless unless --spreadsheet-safe", async () => {
    expect((await callAtlas(["convert", coops])).output).toContain(",=1+1,");
    expect((await callAtlas(["convert", coops, "--spreadsheet-safe"])).output).toContain(",'=1+1,");
  });

  test("GeoJSON by --to, by --format, or by the ending of --out; export is another word for convert", async () => {
    const { output } = await callAtlas(["convert", points, "--to", "geojson"]);
    expect(JSON.parse(output)).toMatchObject({ type: "FeatureCollection", features: [{ type: "Feature" }, {}] });
    expect((await callAtlas(["export", points, "--format", "geojson"])).output).toBe(output);
    const path = join(emptyFolder(), "out.geojson");
    await callAtlas(["convert", points, "--out", path]);
    expect(readFileSync(path, "utf8")).toBe(output);
  });

  test("country and region are written as located, and only rows of the query", async () => {
    const names = (output: string) =>
      output
        .split("\r\n")
        .slice(1, -1)
        .map((line) => line.match(/Caf.|pic|Offi|Nowh/)?.[0]);
    const { output } = await callAtlas(["convert", coops, "--territory", "FR-38"]);
    expect(output).toContain("FR-ARA");
    expect(names(output.replaceAll("two\nlines", ""))).toEqual(["Café", "pic"]);
    const food = await callAtlas(["convert", coops, "--territory", "fr", "--sector", "grocery-retail"]);
    expect(names(food.output)).toEqual(["pic"]);
    expect(names((await callAtlas(["convert", coops, "--text", "officina"])).output)).toEqual(["Offi"]);
    expect(names((await callAtlas(["convert", coops, "--text", "roma"])).output)).not.toContain("pic");
  });

  test("title, publisher and licence are what the reader says", async () => {
    const said = ["--licence", "CC-BY-4.0", "--title", "My federation", "--publisher", "The federation"];
    const { output } = await callAtlas(["convert", points, "--to", "geojson", ...said]);
    expect(JSON.parse(output)).toMatchObject({
      license: "CC-BY-4.0",
      sources: [{ title: "My federation", publisher: "The federation", licence: "CC-BY-4.0" }],
    });
  });

  test("a folder gets one file for each directory", async () => {
    const folder = emptyFolder();
    const { exitCode } = await callAtlas(["convert", coops, points, "--out", folder]);
    expect(exitCode).toBe(0);
    expect(readdirSync(folder)).toEqual(["coops.csv", "points.csv"]);
  });

  test("I13 a file that is named twice, or under two names, is taken once, and that is said", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "copy.csv"), readFileSync(coops));
    const files = [coops, join(folder, "copy.csv"), coops];
    const { output, words } = await callAtlas(["convert", ...files]);
    expect(output).toBe((await callAtlas(["convert", coops])).output);
    expect(words.match(/The same rows as "coops"; they are taken once\./g)).toHaveLength(2);
    expect((await callAtlas(["convert", ...files, "--out", `${folder}/out/`])).exitCode).toBe(0);
    expect(readdirSync(join(folder, "out"))).toEqual(["coops-2.csv", "coops.csv", "copy.csv"]); // each a result of its own
  });

  test("C3 when one of several files cannot be read, no single file passes for all of them", async () => {
    const path = join(emptyFolder(), "all.csv");
    expect((await callAtlas(["convert", coops, page, "--out", path])).exitCode).toBe(3);
    expect(existsSync(path)).toBe(false);
  });

  test("the embedded directories are converted when no file is named, and their mixture is told", async () => {
    const { output, words } = await callAtlas(["convert", "--territory", "IT", "--to", "geojson"]);
    expect(JSON.parse(output).features.length).toBeGreaterThan(5);
    expect(words).toContain("may not be one database");
  });
});

describe("writing", () => {
  test("C3 what cannot be written ends with 4, and the old file stays", async () => {
    const folder = emptyFolder();
    const path = join(folder, "old.csv");
    writeFileSync(path, "old");
    const under = await callAtlas(["template", "--out", join(path, "new.csv")]);
    expect(under).toMatchObject({ exitCode: 4, words: expect.stringContaining("could not be written") });
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["old.csv"]);
    expect((await callAtlas(["template"], { output: failingOutput("ENOSPC") })).exitCode).toBe(4);
  });

  test("C3 a file that is read is not written over, however it is named", async () => {
    const folder = emptyFolder();
    const own = join(folder, "coops.csv");
    writeFileSync(own, readFileSync(coops));
    symlinkSync(own, join(folder, "link.csv"));
    const land = join(emptyFolder(), "land.geojson");
    writeFileSync(land, '{"type":"Polygon","coordinates":[[[10,45],[12,45],[12,46],[10,45]]]}');
    const refused = [
      ["convert", own, "--out", own],
      ["convert", own, points, "--out", join(folder, "link.csv")],
      ["convert", join(folder, "link.csv"), "--out", own],
      ["convert", folder, "--out", folder],
      ["convert", own, "--area", land, "--out", land],
      ["territories", own, "--out", own],
      ["territories", own, "--boundaries", land, "--out", land],
      ["clusters", own, "--out", own],
      ["check", own, "--report", own],
      ["check", own, "--left-out", join(folder, "link.csv")],
    ];
    for (const args of refused) {
      const { exitCode, words } = await callAtlas(args);
      expect({ args, exitCode }).toEqual({ args, exitCode: 2 });
      expect(words).toMatch(/ is a file that is read here and would be lost\. Name another one to write\.\n$/);
    }
    expect(readFileSync(own)).toEqual(readFileSync(coops));
    expect((await callAtlas(["convert", own, "--out", join(folder, "new.csv")])).exitCode).toBe(0);
  });

  test("C2 a reader that has seen enough is no reason for words", async () => {
    expect(await callAtlas(["template"], { output: failingOutput("EPIPE") })).toMatchObject({ exitCode: 4, words: "" });
  });

  test("C3 a link keeps pointing where it points, and nothing is left beside", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "true.csv"), "old");
    symlinkSync("true.csv", join(folder, "link.csv"));
    await callAtlas(["template", "--out", join(folder, "link.csv")]);
    expect(readFileSync(join(folder, "true.csv"), "utf8")).toMatch(/^id,name,/);
    expect(readdirSync(folder)).toEqual(["link.csv", "true.csv"]);
    expect((await callAtlas(["template", "--out", "/dev/null"])).exitCode).toBe(0);
  });
});

describe("count and template", () => {
  test("counts by territory add up to the rows, those not located included", async () => {
    const { output } = await callAtlas(["count", coops]);
    expect(output).toBe("id,name,count\r\nFR,France,2\r\nIT,Italy,1\r\n,not known,1\r\n");
    const first = JSON.parse((await callAtlas(["count", coops, "--level", "first", "--json"])).output);
    expect(first).toContainEqual({ id: "FR-ARA", name: "Auvergne-Rhône-Alpes", count: 2 });
    expect(first.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(4);
  });

  test("counts by sector count the rows that were asked for, under every sector above theirs", async () => {
    const { output } = await callAtlas(["count", coops, "--by", "sector", "--sector", "grocery-retail"]);
    expect(output).toMatch(/^id,name,count\r\ntrade-and-hospitality,[^\r]*,1\r\ngrocery-retail,[^\r]*,1\r\n$/);
  });

  test("counts by kind name every kind", async () => {
    const { output } = await callAtlas(["count", "--by", "kind", "--territory", "ES"]);
    expect(output).toMatch(/^id,name,count\r\n(?:[a-z-]+,[^\r]+,\d+\r\n)+$/);
  });

  test("the template is one line of columns that are all understood; the list says what they hold", async () => {
    const { output } = await callAtlas(["template"]);
    expect(output).toMatch(/^id,name,[^\r]*\r\n$/);
    expect((await callAtlas(["template", "--columns"])).output).toMatch(/^field,type,meaning,example\r\nid,/);
  });
});
