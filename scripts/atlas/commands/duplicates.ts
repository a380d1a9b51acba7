import { en } from "../../../src/i18n/en.ts";
import { reasonWords } from "../../../src/i18n/reason-words.ts";
import { wordsFor } from "../../../src/i18n/words.ts";
import type { Directory } from "../../../src/model/directory.ts";
import {
  type DuplicateSide,
  type FoundDuplicates,
  type ShownDuplicate,
  SURE_DUPLICATE,
} from "../../../src/model/duplicates.ts";
import { duplicatesOf } from "../../../src/worker/duplicates.ts";
import { shippedDirectories } from "../../../src/worker/shipped-directories.ts";
import { READING, toReading } from "../choices.ts";
import { command } from "../command.ts";
import { requireInputs } from "../inputs.ts";
import { say, writeText } from "../output.ts";
import { plain } from "../plain.ts";
import { createReader } from "../read-inputs.ts";
import { EXIT, stop } from "../stop.ts";

const { list } = wordsFor("en");
const { duplicates: text, imports } = en;

export const duplicates = command({
  summary: "Find records that may be the same initiative.",
  usage: "FILE… [options]",
  options: {
    json: { type: "boolean", text: "Print the pairs for machines." },
    least: { type: "string", value: "SCORE", text: "Pairs of this score or more, 0 … 1; else all that are proposed." },
    embedded: { type: "boolean", text: "Beside the directories that come with the atlas as well." },
    ...READING,
  },
  examples: [
    "duplicates members.csv",
    "duplicates members.csv partners.geojson --least 0.9",
    "duplicates members.csv --embedded --json > pairs.json",
  ],
  async run(values, files, surroundings) {
    const least = toScore(values.least);
    const reading = await toReading(values, surroundings);
    const inputs = await requireInputs(files, surroundings);
    const { shipped } = surroundings;
    const read = createReader(await shipped.taxonomy(), reading, surroundings);
    const beside: Directory[] = values.embedded
      ? (await shippedDirectories(shipped)).map(({ directory }) => directory)
      : [];
    const found: {
      file: string;
      pairs: readonly ShownDuplicate[];
      counts: FoundDuplicates["counts"];
      crowded: number;
    }[] = [];
    const judged = new Set(reading.recipe?.different);
    let isUnreadable = false;
    for (const input of inputs) {
      const result = await read(input);
      if (!result.ok) {
        isUnreadable = true;
        say(surroundings, `${plain(input.path)}: ${result.error.sentence}`);
        continue;
      }
      const { imported } = result.value;
      const watch = { signal: new AbortController().signal, onProgress: () => undefined };
      const { pairs, ...told } = (await duplicatesOf(imported, beside, watch))!; // nobody cancels it
      const isJudged = ({ print }: ShownDuplicate) => judged.has(print);
      const counts = withoutPairs(told.counts, pairs.filter(isJudged));
      const open = pairs.filter((pair) => pair.score >= least && !isJudged(pair));
      found.push({ file: input.path, pairs: open, counts, crowded: told.crowded });
      beside.push(imported.directory);
    }
    await writeText(
      surroundings,
      values.json ? `${JSON.stringify({ files: found.map(forMachines) }, null, 2)}\n` : found.map(forReaders).join(""),
    );
    return isUnreadable ? EXIT.unreadable : EXIT.allKept;
  },
});

/** How many there are besides those that were decided to be two initiatives. */
function withoutPairs(counts: FoundDuplicates["counts"], pairs: readonly ShownDuplicate[]): FoundDuplicates["counts"] {
  const rest = new Set(pairs); // two directories may have one title
  return counts.flatMap((each) => {
    const judged = [...rest].filter(({ other }) => other.directory === each.directory).slice(0, each.all);
    for (const pair of judged) rest.delete(pair);
    const sure = judged.filter(({ score }) => score >= SURE_DUPLICATE).length;
    const left = { ...each, all: each.all - judged.length, sure: each.sure - sure };
    return left.all > 0 ? [left] : [];
  });
}

function toScore(word = "0"): number {
  if (/^(?:0?\.\d+|[01](?:\.0*)?)$/.test(word)) return Number(word);
  throw stop(EXIT.wrongUse, `--least is a score from 0 to 1, not "${word}".`);
}

type Found = FoundDuplicates & { readonly file: string };

const forMachines = ({ file, counts, crowded, pairs }: Found) => ({
  file,
  counts,
  crowded,
  pairs: pairs.map(({ print, one, other, score, reasons }) => ({
    print,
    score,
    reasons,
    one: record(one),
    other: record(other),
  })),
});

const record = ({ directory, line, name, facts }: DuplicateSide) => ({
  ...(directory !== undefined && { directory }),
  line,
  name,
  ...Object.fromEntries(facts),
});

function forReaders({ file, counts, crowded, pairs }: Found): string {
  const told = counts.map(({ directory, all }) =>
    directory === undefined ? text.inFile(all) : text.beside(all, plain(directory)),
  );
  const all = counts.reduce((sum, each) => sum + each.all, 0);
  const lines = [
    `${plain(file)}: ${told.length === 0 ? text.none : list(told)}`,
    ...pairs.flatMap(({ one, other, score, reasons }) => [
      `  ${text.score(score)}: ${list(reasons.map((reason) => reasonWords(reason, text, plain)))}`,
      `    ${sideText(one)}`,
      `    ${sideText(other)}`,
    ]),
    ...(all > pairs.length ? [`  ${imports.findings.andMore(all - pairs.length)}`] : []),
    ...(crowded > 0 ? [`  ${text.crowded(crowded)}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

const sideText = ({ directory, line, name }: DuplicateSide): string =>
  `${directory === undefined ? "" : `${plain(directory)}, `}${imports.findings.line(line)}: ${plain(name)}`;
