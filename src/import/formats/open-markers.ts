import type { Refusal } from "../../model/import.ts";
import { err, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import { readMarkers } from "./markers.ts";
import type { Opening } from "./opening.ts";
import type { PlainFile } from "./plain-file.ts";
import { createSequence } from "./sequence.ts";
import type { WholeText } from "./whole-text.ts";

/** KML or GPX as a sequence of features, one a marker. */
export async function openMarkers(
  file: NamedBlob,
  format: "kml" | "gpx",
  { text, ...encoding }: WholeText,
  opening: Opening,
): Promise<Result<PlainFile, Refusal>> {
  const isKept = opening.choices.judgements?.["strip-markup"] === false;
  const { title, markers } = readMarkers(text, format, isKept ? (html) => html : undefined);
  const sequence = createSequence(opening);
  for (const { feature, text: written, html } of markers) {
    const isEnough = sequence.add(feature, written);
    if (html !== undefined)
      sequence.tell({
        code: "markup-removed",
        severity: "repair",
        found: html,
        column: "description",
        became: String(feature?.properties?.description),
      });
    if (isEnough) break;
    if (!(await sequence.goOn())) return err({ code: "cancelled" });
  }
  return sequence.finish(file, { format, ...encoding, title });
}
