import { join } from "node:path";
import { en } from "../../../src/i18n/en.ts";
import { downloadOf, planOf } from "../../../src/worker/downloads.ts";
import { command } from "../command.ts";
import { keepInputs } from "../keep-inputs.ts";
import { OPENING } from "../open-files.ts";
import { openAll, prepare } from "../open-stock.ts";
import { isFolder, say, writeFileBeside } from "../output.ts";
import { EXIT, stop } from "../stop.ts";
import { requestFor } from "./download.ts";

export const pack = command({
  summary: "Write the region pack of a territory: a data package of rows, sources, licences, columns and quality.",
  usage: "[FILE…] --territory ID --out FILE|FOLDER [options]",
  options: {
    territory: { type: "string", value: "ID", text: "The territory: FR, IT-62, FR-38 …; everything when not named." },
    out: {
      type: "string",
      short: "o",
      value: "FILE|FOLDER",
      text: "Where to write; in a folder the file is named after territory and date.",
    },
    ...OPENING,
  },
  examples: ["pack --territory IT-25 --out lombardy.zip", "pack members.csv --territory FR-38 --out packs/"],
  async run(values, files, surroundings) {
    const { out } = values;
    if (out === undefined) throw stop(EXIT.wrongUse, "Name the file or folder to write: --out FILE.zip.");
    const opening = await prepare(values, files, surroundings);
    const stock = await openAll(opening, surroundings);
    const request = requestFor(values.territory, stock);
    if (planOf(stock, request.scope, request.question).rows === 0) say(surroundings, en.download.nothing);
    const file = await downloadOf(stock, { ...request, format: "pack", words: en.download.notes });
    const path = (await isFolder(surroundings, out)) ? join(out, file.name) : out;
    await keepInputs(path, opening.inputs, surroundings);
    await writeFileBeside(surroundings, path, file.pieces);
    say(surroundings, `${path} is written.`);
    return opening.exitCode();
  },
});
