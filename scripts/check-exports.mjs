// Opens what the atlas writes in the programs that people open it with: `node scripts/check-exports.mjs [--territory IT]`.
// GeoJSON, KML, FlatGeobuf and CSV in GDAL/OGR, workbooks in LibreOffice, GeoParquet in hyparquet and, where it is installed, in DuckDB
// (`npm install --no-save @duckdb/node-api`). Needs Debian's packages gdal-bin and libreoffice-calc; says which of them is missing.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unzipSync } from "fflate";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import Papa from "papaparse";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const { values: options } = parseArgs({ options: { territory: { type: "string", default: "GB" } } });

/** A record as every form has it: where it lies, "" where nobody knows, and its name. */
/** @typedef {{ name: string, longitude: string, latitude: string }} Row */
/** @type {Record<string, (path: string) => Row[] | Promise<Row[]>>} */
const FORMS = {
  csv: openTable,
  "csv-spreadsheet": openTable,
  geojson: openWithGdal,
  kml: openWithGdal,
  flatgeobuf: openWithGdal,
  xlsx: openWithLibreOffice,
  geoparquet: openWithHyparquet,
};
const ROW_FILES = [".csv", ".geojson", ".kml", ".fgb", ".xlsx", ".parquet"];
const BESIDE = ["sources.csv", "columns.csv", "terms.csv", "quality.csv"];

for (const { program, needed } of [
  { program: "ogr2ogr", needed: "gdal-bin" },
  { program: "soffice", needed: "libreoffice-calc" },
])
  if (spawnSync(program, ["--version"]).error) {
    console.error(`${program} is not here: sudo apt-get install ${needed}`);
    process.exit(2);
  }

const folder = mkdtempSync(join(tmpdir(), "atlas-exports-"));
let [passed, failed] = [0, 0];
try {
  const wanted = new Map(rowFiles("csv").map((path) => [stem(path), readCsv(readFileSync(path, "utf8"))]));
  for (const [format, open] of Object.entries(FORMS))
    for (const path of rowFiles(format))
      tell(`${format} ${basename(path)}`, difference(wanted.get(stem(path)) ?? [], await open(path)));
  for (const path of rowFiles("geoparquet")) {
    const rows = wanted.get(stem(path)) ?? [];
    const found = await countWithDuckDb(path);
    if (found === undefined) console.log("-  DuckDB is not installed, so GeoParquet was not opened with it");
    else tell(`geoparquet in DuckDB ${basename(path)}`, found === rows.length ? "" : `${found} rows of ${rows.length}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** @param {string} what @param {string} fault */
function tell(what, fault) {
  if (fault === "") passed++;
  else failed++;
  console.log(`${fault === "" ? "ok" : "not ok"}  ${what}${fault && `: ${fault}`}`);
}

/** Writes a form and gives the paths of its rows: one for each licence. @param {string} format @returns {string[]} */
function rowFiles(format) {
  const into = join(folder, format);
  mkdirSync(into, { recursive: true });
  if (readdirSync(into).length === 0) {
    const args = ["download", "--territory", options.territory, "--format", format, "--out", into];
    execFileSync(process.execPath, [join(root, "scripts/run.mjs"), "atlas", ...args], { stdio: "ignore" });
    for (const zip of readdirSync(into).filter((name) => name.endsWith(".zip")))
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(into, zip)))))
        writeFileSync(join(into, basename(name)), bytes);
  }
  return readdirSync(into)
    .filter((name) => ROW_FILES.includes(extname(name)) && !BESIDE.includes(name))
    .map((name) => join(into, name));
}

/** What the files of one licence share in their names. @param {string} path */
function stem(path) {
  return basename(path, extname(path)).replace(/_spreadsheet(?=_|$)/, "");
}

/** @param {string} text @returns {Row[]} */
function readCsv(text) {
  const { data } = Papa.parse(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true });
  return /** @type {Record<string, string>[]} */ (data).map((row) => ({
    name: row.name ?? row.Name ?? "",
    longitude: row.longitude ?? row.X ?? "",
    latitude: row.latitude ?? row.Y ?? "",
  }));
}

/** @param {string} path */
function openTable(path) {
  const open = ["X_POSSIBLE_NAMES=longitude", "Y_POSSIBLE_NAMES=latitude", "KEEP_GEOM_COLUMNS=YES"];
  return withGdal([path, ...open.flatMap((option) => ["-oo", option])]);
}

/** @param {string} path */
function openWithGdal(path) {
  return withGdal([path]);
}

/** As GDAL reads it, written out again as a table. @param {string[]} what */
function withGdal(what) {
  const args = ["-f", "CSV", "/vsistdout/", ...what, "-lco", "GEOMETRY=AS_XY"];
  return readCsv(
    execFileSync("ogr2ogr", args, { encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] }),
  );
}

/** As LibreOffice reads it, written out again as a table. @param {string} path */
function openWithLibreOffice(path) {
  const into = join(dirname(path), "read");
  const form = "csv:Text - txt - csv (StarCalc):44,34,76,1"; // commas, quotes, UTF-8, from the first line
  const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", form, "--outdir", into, path], { stdio: "ignore" });
  return readCsv(readFileSync(join(into, `${basename(path, ".xlsx")}.csv`), "utf8"));
}

/** @param {string} path @returns {Promise<Row[]>} */
async function openWithHyparquet(path) {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
  return rows.map((row) => {
    const [longitude, latitude] = row.geometry?.coordinates ?? [row.longitude, row.latitude];
    return { name: String(row.name ?? ""), longitude: String(longitude ?? ""), latitude: String(latitude ?? "") };
  });
}

/** @param {string} path @returns {Promise<number | undefined>} */
async function countWithDuckDb(path) {
  const library = "@duckdb/node-api";
  const { DuckDBInstance } = await import(library).catch(() => ({ DuckDBInstance: undefined }));
  if (!DuckDBInstance) return undefined;
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll("select count(*) from read_parquet($1) where name <> ''", [path]);
  return Number(reader.getRows()[0][0]);
}

/** "" when all rows are there with their names and places. @param {Row[]} wanted @param {Row[]} found */
function difference(wanted, found) {
  if (wanted.length === 0) return "nothing to compare with";
  if (found.length !== wanted.length) return `${found.length} rows of ${wanted.length}`;
  const key = (/** @type {Row} */ { name, longitude, latitude }) =>
    JSON.stringify([
      unguarded(name),
      ...[longitude, latitude].map((text) => (text === "" ? "" : Number(text).toFixed(5))),
    ]);
  const rest = new Map();
  for (const row of wanted) rest.set(key(row), (rest.get(key(row)) ?? 0) + 1);
  for (const row of found) {
    const left = rest.get(key(row)) ?? 0;
    if (left === 0) return `${key(row)} is not among the rows`;
    rest.set(key(row), left - 1);
  }
  return "";
}

/** Spreadsheet-safe cells have a sign before what would be a formula. @param {string} name */
function unguarded(name) {
  return name.replace(/^'(?=[=+\-@])/, "").trim();
}
