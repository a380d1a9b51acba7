import type { ExportSentences, PackWords } from "../../model/export-sentences.ts";
import type { AssessmentFile, RowFile } from "./descriptor.ts";
import type { Quality } from "./quality.ts";

export interface ReadmeInput {
  readonly title: string;
  readonly files: readonly RowFile[];
  readonly assessments: readonly AssessmentFile[];
  readonly quality: Quality;
  readonly hasPicture: boolean;
  readonly sentences: ExportSentences;
}

/** README.md of a pack, in the reader's language. */
export function packReadme({ title, files, assessments, quality, hasPicture, sentences }: ReadmeInput): string {
  const { pack: say } = sentences;
  const isParted = files.filter(({ form }) => form !== "geojson").length > 1;
  const parts = [
    `# ${title}`,
    say.about,
    `## ${say.inside}`,
    list([
      ...files.map(({ name, form, group }) =>
        entry(name, `${say.files[form === "geojson" ? "geojson" : "csv"]} (${sentences.rows}: ${group.rows})`),
      ),
      ...assessments.map(({ name, opinions }) =>
        entry(name, `${say.files.assessments} (${sentences.rows}: ${opinions.length})`),
      ),
      ...BESIDE.map(([name, word]) => entry(name, say.files[word])),
      ...(hasPicture ? [entry("map.png", say.files.picture)] : []),
    ]),
    ...(isParted ? [sentences.severalFiles] : []),
    `## ${say.counts}`,
    list([
      `${sentences.rows}: ${quality.rows}`,
      `${say.withPosition}: ${quality.withPosition}`,
      `${say.withoutKind}: ${quality.withoutKind}`,
      `${say.withoutSector}: ${quality.withoutSector}`,
      ...(quality.newest === "" ? [] : [`${say.newest}: ${quality.newest}`]),
    ]),
    `## ${say.before}`,
    list([sentences.eachRow, say.marked, say.check, sentences.warranty]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What always stands beside the rows. */
const BESIDE = [
  ["datapackage.json", "descriptor"],
  ["columns.csv", "columns"],
  ["terms.csv", "terms"],
  ["sources.csv", "sources"],
  ["quality.csv", "quality"],
  ["ATTRIBUTION.txt", "attribution"],
] as const satisfies readonly (readonly [string, keyof PackWords["files"]])[];

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");
const entry = (name: string, words: string): string => `\`${name}\`: ${words}`;
