import { join } from "node:path";
import { en } from "../../../src/i18n/en.ts";
import { hintsOf } from "../../../src/i18n/hints.ts";
import { isFitting } from "../../../src/model/recipe-fit.ts";
import { type Account, leavesOut } from "../../../src/model/report.ts";
import { accountFile } from "../../../src/worker/downloads.ts";
import { shippedDirectories } from "../../../src/worker/shipped-directories.ts";
import { type Outcome, reportJson } from "../account-json.ts";
import { accountText, boldOf } from "../account-text.ts";
import { READING, toReading } from "../choices.ts";
import { command } from "../command.ts";
import { fitText } from "../fit-text.ts";
import { freeName } from "../free-name.ts";
import { hasAssessments, type Input, requireInputs } from "../inputs.ts";
import { keepInputs } from "../keep-inputs.ts";
import { isFolder, say, writeFileBeside, writeOut } from "../output.ts";
import { plain } from "../plain.ts";
import { createReader } from "../read-inputs.ts";
import { EXIT, stop } from "../stop.ts";
import type { Surroundings } from "../surroundings.ts";

const HINTS = hintsOf(en.issues);

export const check = command({
  summary: "Read files and say what becomes of every row.",
  usage: "FILE… [options]",
  options: {
    json: { type: "boolean", text: "Print the report for machines on standard output." },
    strict: { type: "boolean", text: "End with 1 when a row was left out, or a recipe no longer fits." },
    report: { type: "string", value: "FILE|FOLDER", text: "Write every issue as CSV: line, code, found, what to do." },
    "left-out": {
      type: "string",
      value: "FILE|FOLDER",
      text: "Write the rows left out as CSV, which imports again once mended.",
    },
    ...READING,
  },
  examples: [
    "check members.csv",
    "check members.csv --strict --left-out left-out.csv",
    "check directories/ --json > report.json",
    "check old.csv --encoding windows-1252 --column Ort=locality",
    "check - < members.csv",
  ],
  async run(values, files, surroundings) {
    const reading = await toReading(values, surroundings);
    const inputs = await requireInputs(files, surroundings);
    const [reportAt, leftOutAt] = await Promise.all(
      [values.report, values["left-out"]].map((path) => placeFor(path, inputs, surroundings)),
    );
    // Assessments speak of what was read before them, and of what the atlas comes with.
    const isBeside = hasAssessments(inputs);
    const beside = isBeside ? (await shippedDirectories(surroundings.shipped)).map(({ directory }) => directory) : [];
    const read = createReader(await surroundings.shipped.taxonomy(), reading, surroundings, () => beside);
    const bold = boldOf(surroundings.hasColour);
    const outcomes: Outcome[] = [];
    let hasLeftOut = false;
    let isUnreadable = false;
    let isUnfit = false;
    for (const input of inputs) {
      const result = await read(input);
      if (!result.ok) {
        isUnreadable = true;
        say(surroundings, `${bold(plain(input.path))}: ${result.error.sentence}`);
        if (values.json) outcomes.push({ file: input.path, unread: result.error });
        continue;
      }
      const { preview, account, fit } = result.value;
      if (isBeside) beside.push(result.value.imported.directory);
      hasLeftOut ||= leavesOut(account.report);
      isUnfit ||= fit !== undefined && !isFitting(fit);
      surroundings.words.write(accountText(input.path, preview, account.report, bold));
      if (fit) say(surroundings, fitText(fit));
      await reportAt?.(account, "issues");
      await leftOutAt?.(account, "left-out");
      if (values.json) outcomes.push({ file: input.path, preview, account });
    }
    if (values.json) await writeOut(surroundings, reportJson(outcomes));
    if (isUnreadable) return EXIT.unreadable;
    return values.strict && (hasLeftOut || isUnfit) ? EXIT.someLeftOut : EXIT.allKept;
  },
});

type WriteAccount = (account: Account, what: "issues" | "left-out") => Promise<void>;

/** Several files have their accounts side by side in a folder, named after them. */
async function placeFor(
  path: string | undefined,
  inputs: readonly Input[],
  surroundings: Surroundings,
): Promise<WriteAccount | undefined> {
  if (path === undefined) return undefined;
  const isForEach = await isFolder(surroundings, path);
  if (!isForEach && inputs.length > 1)
    throw stop(EXIT.wrongUse, `Accounts of ${inputs.length} files need a folder: ${path}/`);
  if (!isForEach) await keepInputs(path, inputs, surroundings);
  const taken = new Set<string>();
  return async (account, what) => {
    const { name, blob } = accountFile(account, what, HINTS);
    const place = isForEach ? join(path, freeName(name, taken)) : path;
    await keepInputs(place, inputs, surroundings);
    await writeFileBeside(surroundings, place, blob.stream());
  };
}
