import type { Directory } from "../../src/model/directory.ts";
import { isFitting } from "../../src/model/recipe-fit.ts";
import { leavesOut } from "../../src/model/report.ts";
import type { Source } from "../../src/model/source.ts";
import type { Taxonomy } from "../../src/model/taxonomy.ts";
import type { OpenDirectory } from "../../src/worker/holding.ts";
import type { Taken } from "../../src/worker/imports.ts";
import { sumsLine } from "./account-text.ts";
import { READING, toReading } from "./choices.ts";
import type { Options, Values } from "./command.ts";
import { fitText } from "./fit-text.ts";
import type { Input } from "./inputs.ts";
import { licenceCalled } from "./licences.ts";
import { say } from "./output.ts";
import { plain } from "./plain.ts";
import { createReader, type Read } from "./read-inputs.ts";
import { EXIT, type ExitCode } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** Which directories are opened, and what is said about where they come from. */
export const OPENING = {
  embedded: { type: "boolean", text: "Take the embedded directories too; they are taken when no FILE is named." },
  strict: { type: "boolean", text: "End with 1 when a row was left out, or a recipe no longer fits." },
  licence: { type: "string", value: "ID", text: "Licence of the files, such as CC-BY-4.0." },
  title: { type: "string", value: "TEXT", text: "Title of the directory." },
  publisher: { type: "string", value: "TEXT", text: "Who keeps the directory." },
  ...READING,
} as const satisfies Options;

/** Files opened one after another, as the page keeps them; what could not be read is said and remembered. */
export interface Opener {
  readonly open: (input: Input) => Promise<Taken | undefined>;
  /** For a result of its own: nothing is kept but the id, and what other files hold does not matter. */
  readonly openApart: (input: Input) => Promise<OpenDirectory | undefined>;
  /** What to end with when all else went well. */
  readonly exitCode: () => ExitCode;
}

/** @param rememberApart what was opened apart is held, since assessments that come later may speak of it */
export async function createOpener(
  values: Values<typeof OPENING>,
  taxonomy: Taxonomy,
  already: readonly OpenDirectory[],
  surroundings: Surroundings,
  { rememberApart }: { readonly rememberApart: boolean },
): Promise<Opener> {
  const reading = await toReading(values, surroundings);
  const choices = { ...reading.choices, source: { ...reading.choices.source, ...toSource(values, taxonomy) } }; // known while reading: every row carries its licence
  const open = [...already];
  const apart: Directory[] = [];
  const readFile = createReader(taxonomy, { ...reading, choices }, surroundings, () => [
    ...open.map(({ directory }) => directory),
    ...apart,
  ]);
  const ids = new Set(already.map(({ directory }) => directory.source.id));
  let isUnreadable = false;
  let hasLeftOut = false;
  let isUnfit = false;

  async function read(input: Input): Promise<Read | undefined> {
    const result = await readFile(input);
    if (!result.ok) {
      isUnreadable = true;
      say(surroundings, `${plain(input.path)}: ${result.error.sentence}`);
      return undefined;
    }
    const { report } = result.value.account;
    say(surroundings, sumsLine(input.path, report));
    hasLeftOut ||= leavesOut(report);
    const { fit } = result.value;
    isUnfit ||= fit !== undefined && !isFitting(fit);
    if (fit) say(surroundings, fitText(fit));
    return result.value;
  }

  return {
    async open(input) {
      const opened = (await read(input))?.take(open);
      if (opened?.again) say(surroundings, sameRows(input.path, opened.taken));
      else if (opened) open.push(opened.taken);
      return opened;
    },
    async openApart(input) {
      const opened = (await read(input))?.takeApart((id) => ids.has(id));
      if (opened) ids.add(opened.directory.source.id);
      if (opened && rememberApart) apart.push(opened.directory);
      return opened;
    },
    exitCode() {
      if (isUnreadable) return EXIT.unreadable;
      return values.strict && (hasLeftOut || isUnfit) ? EXIT.someLeftOut : EXIT.allKept;
    },
  };
}

const sameRows = (path: string, { directory }: OpenDirectory): string =>
  `${plain(path)}: The same rows as "${plain(directory.source.title)}"; they are taken once.`;

function toSource({ licence, title, publisher }: Values<typeof OPENING>, taxonomy: Taxonomy): Partial<Source> {
  return {
    ...(licence !== undefined && { licence: licenceCalled(licence, taxonomy) }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
  };
}
