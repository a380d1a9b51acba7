import { join } from "node:path";
import { csvPieces, tablePieces } from "../../../src/export/csv.ts";
import { ownAssessmentRecords } from "../../../src/export/pack/assessment-files.ts";
import { en } from "../../../src/i18n/en.ts";
import { hintsOf } from "../../../src/i18n/hints.ts";
import { isNamedAssessments } from "../../../src/model/assessments-last.ts";
import { rowsOfScope } from "../../../src/summary/rows-of-scope.ts";
import { accountFile, chosenRows, recipeFile } from "../../../src/worker/downloads.ts";
import type { FileOut } from "../../../src/worker/jobs.ts";
import { command } from "../command.ts";
import { freeName } from "../free-name.ts";
import { keepInputs } from "../keep-inputs.ts";
import { OPENING } from "../open-files.ts";
import { prepare } from "../open-stock.ts";
import { type Pieces, say, writeFileBeside } from "../output.ts";
import { createStock } from "../stock.ts";
import { EXIT, stop } from "../stop.ts";

const { embedded: _, ...OPTIONS } = OPENING;

export const importCommand = command({
  summary: "Read files by a recipe and write rows, reports and recipes into a folder.",
  usage: "FILE… --out FOLDER [--recipe FILE] [options]",
  options: {
    out: {
      type: "string",
      short: "o",
      value: "FOLDER",
      text: "Where to write: rows as CSV, report, rows left out, recipe.",
    },
    ...OPTIONS,
  },
  examples: [
    "import members-2026.csv --recipe members-2025_recipe.json --out members/",
    "import members.csv --out members/",
  ],
  async run(values, files, surroundings) {
    const { out } = values;
    if (out === undefined) throw stop(EXIT.wrongUse, "Name the folder to write into: --out FOLDER.");
    if (files.length === 0) throw stop(EXIT.wrongUse, "Name a file, a folder, or - for standard input. Try --help.");
    const opening = await prepare(values, files, surroundings);
    const stock = await createStock(surroundings.shipped, opening.taxonomy);
    const taken = new Set<string>();
    const write = async (name: string, pieces: Pieces) => {
      const path = join(out, freeName(name, taken));
      await keepInputs(path, opening.inputs, surroundings);
      await writeFileBeside(surroundings, path, pieces);
      say(surroundings, path);
    };
    const writeFile = ({ name, blob }: FileOut) => write(name, blob.stream());
    for (const input of opening.inputs) {
      const opened = await opening.openApart(input);
      if (!opened) continue;
      const { holding, geography } = stock;
      const { id } = opened.directory.source;
      holding.add(opened);
      const { selection } = holding.filter.select({}, []);
      const rows = rowsOfScope(holding.atlas, selection, geography.boundaries.territories);
      const { assessments } = opened.directory;
      if (!assessments || rows.length > 0)
        await write(`${id}.csv`, csvPieces(chosenRows(holding, geography, rows), { spreadsheetSafe: false }));
      if (assessments) await write(assessmentsName(id), tablePieces(ownAssessmentRecords(opened.directory)));
      if (opened.account)
        for (const what of ["issues", "left-out"] as const)
          await writeFile(accountFile(opened.account, what, hintsOf(en.issues)));
      if (opened.recipe) await writeFile(recipeFile(opened.recipe));
      holding.remove(id);
    }
    return opening.exitCode();
  },
});

/** A name that says what it is, so that it is read after the initiatives. */
const assessmentsName = (id: string): string =>
  isNamedAssessments({ name: id }) ? `${id}.csv` : `${id}_assessments.csv`;
