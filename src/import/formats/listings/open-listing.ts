import type { Refusal } from "../../../model/import.ts";
import { err, ok, type Result } from "../../../model/result.ts";
import type { NamedBlob } from "../../context.ts";
import type { TableIssue } from "../../table/table.ts";
import type { Opening } from "../opening.ts";
import { createParts, MOST_BYTES } from "../parts.ts";
import { type PlainFile, withOrigin } from "../plain-file.ts";
import type { WholeText } from "../whole-text.ts";
import { readGogocarto } from "./gogocarto.ts";
import { readJsonLd } from "./json-ld.ts";
import type { Json, Listing } from "./listing.ts";
import { readMurmurations } from "./murmurations.ts";
import { readOpenFairDb } from "./open-fair-db.ts";

const LISTINGS = {
  gogocarto: readGogocarto,
  murmurations: readMurmurations,
  openfairdb: readOpenFairDb,
  jsonld: readJsonLd,
} satisfies Record<string, (value: unknown) => Listing | undefined>;

const AT_ONCE = 500;

/** A published listing as a list of flat records; the line of a record is its number among them. Undefined when it is none after all. */
export async function openListing(
  file: NamedBlob,
  kind: keyof typeof LISTINGS,
  { text, ...encoding }: WholeText,
  { choices, signal, breathe }: Opening,
): Promise<Result<PlainFile, Refusal> | undefined> {
  const listing = listingIn(text, kind);
  if (!listing) return undefined;
  const { format, records, others, stated } = listing;
  if (records.length === 0) return err({ code: "no-records" });
  const parts = createParts();
  for (const [at, record] of records.entries()) {
    parts.add(`${at === 0 ? "[" : ","}${written(record)}\n`);
    if (parts.isTooLarge()) return err({ code: "too-large-opened", detail: String(MOST_BYTES) });
    if (at % AT_ONCE > 0) continue;
    await breathe?.();
    if (signal?.aborted) return err({ code: "cancelled" });
  }
  parts.add("]");
  const found = [...others].map(([kind, count]) => `${kind} (${count})`).join(", ");
  const aside: TableIssue = { code: "other-things", severity: "remark", line: 0, found };
  const { encoding: _, ...open } = choices; // the text has been decoded
  return ok({
    file: new File([...parts.finish()], file.name.replace(/\.jsonld$/i, ".json")),
    choices: open,
    dress(table) {
      const told = withOrigin(table, { format, ...encoding, bytes: file.size, changed: [] });
      return {
        ...told,
        issues: others.size === 0 ? told.issues : [...told.issues, aside],
        stated: { ...told.stated, ...stated },
      };
    },
  });
}

/** What is nested without end keeps its place and is left out under its number. */
function written(record: Json): string {
  try {
    return JSON.stringify(record);
  } catch {
    return "[]";
  }
}

function listingIn(text: string, kind: keyof typeof LISTINGS): Listing | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined; // whoever reads JSON says where it breaks
  }
  return LISTINGS[kind](value);
}
