import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, root, type SourceFile, sourceFiles } from "../support/source-files.ts";

const PURE = ["import", "atlas", "territory", "filter", "summary", "network", "export", "i18n"];

/** What each folder may import beside itself: the table of the rule of imports. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ...Object.fromEntries(PURE.map((folder) => [folder, ["model"]])),
  worker: ["model", ...PURE],
  scripts: ["model", ...PURE, "worker"],
  state: ["model", "filter", "worker/client", "worker/jobs"],
  ground: ["model", "territory"],
  map: ["model", "state", "ground"],
  ui: ["model", "state", "i18n"],
};

/** Libraries that live in few folders, so that they can be replaced there. */
const HOMES: readonly { library: RegExp; folders: readonly string[] }[] = [
  { library: /^maplibre-gl(?:\/|$)/, folders: ["src/map", "src/ground", "scripts/bench/browser/peer"] },
  { library: /^@maplibre\//, folders: ["src/ground"] },
  { library: /^@turf\//, folders: ["src/territory", "src/import", "src/export", "scripts"] },
  { library: /^(?:@xmldom\/xmldom|@tmcw\/togeojson)$/, folders: ["src/import/formats"] },
  { library: /^(?:read-excel-file|hyparquet)(?:\/|$)/, folders: ["src/import/formats", "scripts/check-exports.mjs"] },
  { library: /^hyparquet-writer(?:\/|$)/, folders: ["src/export/forms"] },
  { library: /^papaparse$/, folders: ["src/import", "src/export", "scripts"] },
  { library: /^(?:preact|@preact\/signals)(?:\/|$)/, folders: ["src/ui", "src/state", "src/map", "src/main.tsx"] },
];

const source = sourceFiles("src");
const scripts = sourceFiles("scripts");

/** `src/filter/select.ts` -> `filter`; every script -> `scripts`. */
const folderOf = (path: string): string => (path.startsWith("src/") ? (path.split("/")[1] ?? "") : "scripts");

/** Files of ours that a file imports, as paths from the root. */
function ours(file: SourceFile): string[] {
  return importsOf(file)
    .filter((address) => address.startsWith("."))
    .map((address) => join(file.path, "..", address.replace(/\?.*$/, "")));
}

function offences(file: SourceFile): string[] {
  const folder = folderOf(file.path);
  if (folder === "main.tsx") return [];
  const allowed = MAY_IMPORT[folder] ?? [];
  return ours(file)
    .filter((path) => path.startsWith("src/") || path.startsWith("scripts/") || path.startsWith("tests/"))
    .filter((path) => {
      if (path === "src/main.tsx" || path.startsWith("tests/")) return true;
      if (folderOf(path) === folder) return false;
      if (folderOf(path) === "map" && /^src\/ui\/map-pane\b/.test(file.path)) return false;
      const place = path.replace(/^src\//, "").replace(/\.tsx?$/, "");
      return !allowed.some((name) => place === name || place.startsWith(`${name}/`));
    })
    .map((path) => `${file.path} imports ${path}`);
}

describe("the rule of imports", () => {
  test("every folder of src has its line in the table", () => {
    const folders = new Set(source.map(({ path }) => folderOf(path)).filter((folder) => folder !== "main.tsx"));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
    expect(folders.size).toBeGreaterThan(1);
  });

  test("imports point inwards", () => {
    expect([...source, ...scripts].flatMap(offences)).toEqual([]);
  });

  test("an offender is named", () => {
    const offender = {
      path: "src/filter/select.ts",
      text: 'export { a } from "../summary/marks.ts"; import("../ui/app.tsx");',
    };
    expect(offences(offender)).toEqual([
      "src/filter/select.ts imports src/summary/marks.ts",
      "src/filter/select.ts imports src/ui/app.tsx",
    ]);
    expect(offences({ path: "src/state/store.ts", text: 'import { a } from "../worker/answer.ts";' })).toHaveLength(1);
    expect(offences({ path: "src/state/store.ts", text: 'import { a } from "../worker/client.ts";' })).toEqual([]);
    expect(offences({ path: "src/ui/list.tsx", text: 'import { a } from "../map/view.ts";' })).toHaveLength(1);
    expect(offences({ path: "src/ui/map-pane.tsx", text: 'import("../map/view.ts");' })).toEqual([]);
  });

  test("each library stays in its homes", () => {
    const strangers = [...source, ...scripts].flatMap((file) =>
      importsOf(file).flatMap((address) =>
        HOMES.filter(({ library }) => library.test(address))
          .filter(({ folders }) => !folders.some((home) => file.path === home || file.path.startsWith(`${home}/`)))
          .map(() => `${file.path} imports ${address}`),
      ),
    );
    expect(strangers).toEqual([]);
  });

  test("the page and its worker use only run-time dependencies", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    const types = ["geojson", "topojson-specification"]; // nothing of them is left after compiling
    const strangers = source.flatMap((file) =>
      importsOf(file)
        .filter((address) => !address.startsWith("."))
        .filter((address) => {
          const name = /^(?:@[^/]+\/)?[^/]+/.exec(address)?.[0] ?? address;
          return !(name in dependencies) && !types.includes(name);
        })
        .map((address) => `${file.path} imports ${address}`),
    );
    expect(strangers).toEqual([]);
  });

  test("imports between our files carry their ending", () => {
    const bare = [...source, ...scripts].flatMap((file) =>
      ours(file)
        .filter((path) => !/\.\w+$/.test(path))
        .map((path) => `${file.path} imports ${path}`),
    );
    expect(bare).toEqual([]);
  });
});
