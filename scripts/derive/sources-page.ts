import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../src/model/source.ts";

const OPENING = `# Sources of the embedded directories

One folder per directory in \`directories/\`: \`initiatives.csv\` in the fields of the atlas and a \`datapackage.json\` with title, publisher, licence, credit and date.
Both are derived from one list by \`node scripts/run.mjs derive/data LIST\`, and this page from them. Names, figures, web pages and points are the sources'
own; kinds, sectors, blank countries, names of states given by a code and town-centre points were derived. Personal names, e-mails and telephone numbers were not taken over.

## Credits the app must show
`;

/** Text of data/SOURCES.md: what is embedded, under which licence, with which credit. */
export function sourcesPage(sources: readonly Source[]): string {
  const credits = sources.map(({ title, attribution }) => `- **${title}.** ${attribution}`);
  const table = sources.map(({ id, title, rows, licence, issued, publisher = "", url }) =>
    row([
      `\`${id}\``,
      title,
      String(rows),
      licence,
      issued ?? "not stated",
      url ? `[${publisher}](${url})` : publisher,
    ]),
  );
  const notes = sources.map(({ id, notes }) => `- \`${id}\`: ${notes}`);
  const total = sources.reduce((sum, { rows = 0 }) => sum + rows, 0);
  return [
    OPENING,
    ...credits,
    "- **Town centres.** GeoNames (CC BY 4.0).",
    "",
    `## Directories: ${total} initiatives`,
    "",
    row(["id", "title", "initiatives", "licence", "date of the data", "publisher"]),
    row(["---", "---", "--:", "---", "---", "---"]),
    ...table,
    "",
    "## What to know about each",
    "",
    ...notes,
    "",
  ].join("\n");
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Reads the packages below `dataFolder` and writes SOURCES.md beside them. */
export function writeSourcesPage(dataFolder: string): void {
  const read = (name: string) => JSON.parse(readFileSync(join(dataFolder, "directories", name), "utf8"));
  const sources = (read("index.json") as string[]).map((id) => read(`${id}/datapackage.json`).source as Source);
  writeFileSync(join(dataFolder, "SOURCES.md"), sourcesPage(sources));
}
