import { join } from "node:path";
import { en } from "../../../src/i18n/en.ts";
import { DOWNLOAD_FORMATS, type DownloadFormat, MOST_ROWS } from "../../../src/model/download.ts";
import { downloadOf, planOf } from "../../../src/worker/downloads.ts";
import { command } from "../command.ts";
import { keepInputs } from "../keep-inputs.ts";
import { OPENING } from "../open-files.ts";
import { openAll, prepare } from "../open-stock.ts";
import { say, writeFileBeside } from "../output.ts";
import { readOwnArea } from "../own-area.ts";
import { CHOSEN, requestFor } from "../request.ts";
import { EXIT, stop, unknown } from "../stop.ts";

const isFormat = (word: string): word is DownloadFormat => (DOWNLOAD_FORMATS as readonly string[]).includes(word);

export const download = command({
  summary: "Write the download of a territory, an own area or a cluster as the page does, with sources and licences.",
  usage: "[FILE…] [--territory ID|--within LAT,LON,KM|--area FILE|--cluster ID] --out FOLDER [options]",
  options: {
    ...CHOSEN,
    format: {
      type: "string",
      value: DOWNLOAD_FORMATS.join("|"),
      text: "Form of the rows; pack (all forms, only what may be passed on) unless said. area: the outline alone.",
    },
    out: {
      type: "string",
      short: "o",
      value: "FOLDER",
      text: "Where to write; the file is named after what was chosen and the date.",
    },
    ...OPENING,
  },
  examples: [
    "download --territory IT-62 --out downloads/",
    "download members.csv --territory FR-38 --format csv-spreadsheet --out .",
  ],
  async run(values, files, surroundings) {
    const { format = "pack", out } = values;
    if (!isFormat(format)) throw unknown("format", format, DOWNLOAD_FORMATS);
    if (out === undefined) throw stop(EXIT.wrongUse, "Name the folder to write into: --out FOLDER.");
    const area = await readOwnArea(values, surroundings);
    const opening = await prepare(values, files, surroundings);
    const stock = await openAll(opening, surroundings);
    const request = await requestFor(values, area, stock, surroundings);
    if (format === "area" && request.scope.what === "shown")
      throw stop(EXIT.wrongUse, "An outline is that of a territory, an area or a cluster. Name one.");
    const { rows, profiles } = planOf(stock, request.scope, request.question);
    if (rows === 0) say(surroundings, en.download.nothing);
    const most = MOST_ROWS[format] ?? Number.POSITIVE_INFINITY;
    if (rows > most) throw stop(EXIT.wrongUse, en.download.tooManyRows(most));
    const { name, pieces } = await downloadOf(stock, { ...request, format, words: en.download.notes });
    await keepInputs(join(out, name), opening.inputs, surroundings, values);
    await writeFileBeside(surroundings, join(out, name), pieces);
    say(surroundings, `${join(out, name)}: ${en.download.rows(rows)}.`);
    if (format === "murmurations" && profiles < rows) say(surroundings, en.download.withWebPage(profiles, rows));
    return opening.exitCode();
  },
});
