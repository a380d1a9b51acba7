import { join } from "node:path";
import { en } from "../../../src/i18n/en.ts";
import { downloadOf, planOf } from "../../../src/worker/downloads.ts";
import { command } from "../command.ts";
import { keepInputs } from "../keep-inputs.ts";
import { OPENING } from "../open-files.ts";
import { openAll, prepare } from "../open-stock.ts";
import { isFolder, say, writeFileBeside } from "../output.ts";
import { readOwnArea } from "../own-area.ts";
import { CHOSEN, requestFor } from "../request.ts";
import { EXIT, stop } from "../stop.ts";

export const pack = command({
  summary:
    "Write the region pack of a territory, an own area or a cluster: a data package of rows, sources, columns, quality.",
  usage: "[FILE…] [--territory ID|--within LAT,LON,KM|--area FILE|--cluster ID] --out FILE|FOLDER [options]",
  options: {
    ...CHOSEN,
    out: {
      type: "string",
      short: "o",
      value: "FILE|FOLDER",
      text: "Where to write; in a folder the file is named after what was chosen and the date.",
    },
    ...OPENING,
  },
  examples: [
    "pack --territory IT-25 --out lombardy.zip",
    'pack --within "45.07,7.68,25km" --out around-turin.zip',
    "pack members.csv --boundaries dioceses.geojson --territory WIEN --out wien.zip",
    "pack members.csv --cluster c-1k2f0y3abcd9x --distance 5km --least 6 --out packs/",
  ],
  async run(values, files, surroundings) {
    const { out } = values;
    if (out === undefined) throw stop(EXIT.wrongUse, "Name the file or folder to write: --out FILE.zip.");
    const area = await readOwnArea(values, surroundings);
    const opening = await prepare(values, files, surroundings);
    const stock = await openAll(opening, surroundings);
    const request = await requestFor(values, area, stock, surroundings);
    if (planOf(stock, request.scope, request.question).rows === 0) say(surroundings, en.download.nothing);
    const file = await downloadOf(stock, { ...request, format: "pack", words: en.download.notes });
    const path = (await isFolder(surroundings, out)) ? join(out, file.name) : out;
    await keepInputs(path, opening.inputs, surroundings, values);
    await writeFileBeside(surroundings, path, file.pieces);
    say(surroundings, `${path} is written.`);
    return opening.exitCode();
  },
});
