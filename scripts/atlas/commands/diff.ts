import { type Comparison, entryAt, sizeOf } from "../../../src/atlas/changes/read-changes.ts";
import { tablePieces } from "../../../src/export/csv.ts";
import { CHANGE_SECTIONS, type ChangeEntry, type ChangeSection, countsOf } from "../../../src/model/changes.ts";
import { compareWith } from "../../../src/worker/updates.ts";
import { READING, toReading } from "../choices.ts";
import { command } from "../command.ts";
import { diffText } from "../diff-text.ts";
import { requireInputs } from "../inputs.ts";
import { say, writeOut, writeText, writeTo } from "../output.ts";
import { plain } from "../plain.ts";
import { createReader } from "../read-inputs.ts";
import { EXIT, stop } from "../stop.ts";

const SECTION_WORDS: Readonly<Record<ChangeSection, string>> = {
  added: "new",
  gone: "gone",
  changed: "changed",
  moved: "moved",
};

export const diff = command({
  summary: "Tell what is new, gone, changed or moved in a newer edition of a directory.",
  usage: "OLD NEW [options]",
  options: {
    json: { type: "boolean", text: "Print JSON instead of text." },
    csv: { type: "boolean", text: "Print CSV: a line for each new or gone entry, and for each cell that changed." },
    ...READING,
  },
  examples: ["diff members-2024.csv members-2025.csv", "diff old.csv new.csv --csv > changes.csv"],
  async run(values, files, surroundings) {
    if (values.json && values.csv) throw stop(EXIT.wrongUse, "--json and --csv are two ways to print the same.");
    const reading = await toReading(values, surroundings);
    const inputs = await requireInputs(files, surroundings);
    const [older, newer] = inputs;
    if (!older || !newer || inputs.length > 2)
      throw stop(EXIT.wrongUse, "diff compares two files: the older edition and the newer one.");
    const read = createReader(await surroundings.shipped.taxonomy(), reading, surroundings);
    const before = await read(older);
    if (!before.ok) {
      say(surroundings, `${plain(older.path)}: ${before.error.sentence}`);
      return EXIT.unreadable;
    }
    const kept = before.value.takeApart(() => false);
    const after = await read(newer);
    if (!after.ok) {
      say(surroundings, `${plain(newer.path)}: ${after.error.sentence}`);
      return EXIT.unreadable;
    }
    const comparison = compareWith(kept.directory, after.value.imported);
    if (values.json) await writeOut(surroundings, diffJson(comparison));
    else if (values.csv) await writeTo(surroundings, undefined, tablePieces(diffRecords(comparison)));
    else await writeText(surroundings, diffText(comparison));
    return EXIT.allKept;
  },
});

function* entriesOf(comparison: Comparison, section: ChangeSection): Generator<ChangeEntry> {
  for (let index = 0; index < sizeOf(comparison, section); index++) yield entryAt(comparison, section, index);
}

const encoder = new TextEncoder();

/** Counts first, then each section with its entries; in pieces, as there may be very many. */
function* diffJson(comparison: Comparison): Generator<Uint8Array> {
  const { identity, newColumns, goneColumns } = comparison.changes;
  const { added, ...others } = countsOf(comparison.changes);
  const names = (columns: typeof newColumns) => columns.map(({ name }) => name);
  const head = {
    counts: { new: added, ...others },
    identity,
    newColumns: names(newColumns),
    goneColumns: names(goneColumns),
  };
  yield encoder.encode(JSON.stringify(head).slice(0, -1));
  for (const section of CHANGE_SECTIONS) {
    yield encoder.encode(`,\n${JSON.stringify(SECTION_WORDS[section])}:[`);
    let separator = "\n";
    for (const { index: _, isFirm: __, ...entry } of entriesOf(comparison, section)) {
      yield encoder.encode(`${separator}${JSON.stringify(entry)}`);
      separator = ",\n";
    }
    yield encoder.encode("]");
  }
  yield encoder.encode("}\n");
}

/** A withheld cell is named, and neither of its values is. Cells that a spreadsheet would run are disarmed. */
function* diffRecords(comparison: Comparison): Generator<string[]> {
  yield ["change", "name", "locality", "line", "field", "before", "after", "km"];
  for (const section of CHANGE_SECTIONS)
    for (const { name, locality, line, cells, km, from, to } of entriesOf(comparison, section)) {
      const head = [SECTION_WORDS[section], name, locality, String(line)];
      if (section === "added" || section === "gone") yield [...head, "", "", "", ""];
      if (from && to && km !== undefined)
        yield [
          ...head,
          "latitude longitude",
          `${from.latitude} ${from.longitude}`,
          `${to.latitude} ${to.longitude}`,
          km.toFixed(3),
        ];
      for (const cell of cells) yield [...head, cell.name, cell.before, cell.after, ""];
    }
}
