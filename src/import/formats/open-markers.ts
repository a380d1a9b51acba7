import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import type { Batch, TableIssue } from "../table/table.ts";
import { readMarkers } from "./markers.ts";
import { createParts } from "./parts.ts";
import { type PlainFile, withOrigin } from "./plain-file.ts";
import type { Opening } from "./to-plain.ts";
import type { WholeText } from "./whole-text.ts";

const LOOKED_AT = 1000; // markers that tell what columns there are
const AT_ONCE = 500;
const SHOWN_CHARACTERS = 300;
/** Takes the place of a marker that is damaged, so that it is left out under its own number. */
const NO_RECORD = "[]";

/** KML or GPX as a sequence of features, one a marker, so that its number is that of the marker. */
export async function openMarkers(
  file: NamedBlob,
  format: "kml" | "gpx",
  { text, encoding, encodingGuessed }: WholeText,
  { choices, extent, signal, breathe }: Opening,
): Promise<Result<PlainFile, Refusal>> {
  const { title, markers } = readMarkers(text, format);
  const parts = createParts();
  const changed: TableIssue[] = [];
  const damaged = new Map<number, string>();
  let count = 0;
  for (const { feature, text: written, html } of markers) {
    count++;
    parts.add(`\x1e${feature ? JSON.stringify(feature) : NO_RECORD}\n`);
    if (!feature) damaged.set(count, written.slice(0, SHOWN_CHARACTERS));
    if (html !== undefined) changed.push(toText(count, html, String(feature?.properties?.description)));
    if (extent === "head" && count === LOOKED_AT) break;
    if (count % AT_ONCE > 0) continue;
    await breathe?.();
    if (signal?.aborted) return err({ code: "cancelled" });
  }
  if (count === 0) return err({ code: "no-records" });
  const { encoding: _, ...others } = choices;
  return ok({
    file: new File([...parts.finish()], file.name),
    choices: others,
    dress: (table) =>
      withOrigin(
        { ...table, batches: () => asWritten(table.batches(), damaged) },
        { format, encoding, encodingGuessed, bytes: file.size, title, changed },
      ),
  });
}

const toText = (line: number, html: string, became: string): TableIssue => ({
  code: "markup-removed",
  severity: "repair",
  line,
  found: html.slice(0, SHOWN_CHARACTERS),
  column: "description",
  became: became.slice(0, SHOWN_CHARACTERS),
});

/** What could not be read is shown as it stands in the file. */
async function* asWritten(batches: AsyncGenerator<Batch>, damaged: ReadonlyMap<number, string>): AsyncGenerator<Batch> {
  for await (const batch of batches)
    yield { ...batch, broken: batch.broken.map((each) => ({ ...each, cells: [damaged.get(each.line) ?? ""] })) };
}
