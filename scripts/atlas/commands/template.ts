import { templateOf } from "../../../src/worker/downloads.ts";
import { command } from "../command.ts";
import { writeTo } from "../output.ts";
import { EXIT, stop } from "../stop.ts";

export const template = command({
  summary: "Write an empty table to fill in, or the list of accepted columns.",
  usage: "[--columns] [--out FILE]",
  options: {
    columns: { type: "boolean", text: "The accepted columns instead: field, type, meaning, example." },
    out: { type: "string", short: "o", value: "FILE", text: "Where to write; standard output unless said." },
  },
  examples: ["template --out members.csv", "template --columns"],
  async run({ columns, out }, files, surroundings) {
    if (files.length > 0) throw stop(EXIT.wrongUse, `This command reads no file: ${files.join(", ")}.`);
    await writeTo(surroundings, out, templateOf(columns ? "columns" : "template").blob.stream());
    return EXIT.allKept;
  },
});
