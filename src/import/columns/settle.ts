import type { ColumnTarget, GuessReason, ImportChoices } from "../../model/import.ts";
import type { Table } from "../table/table.ts";
import { readMark } from "../values/choices.ts";
import type { Words } from "../words.ts";
import { MARK_SHARE } from "./candidates.ts";
import { personalColumn } from "./personal-columns.ts";
import type { Profile } from "./profile.ts";
import { isStandardTable, standardColumn } from "./standard-columns.ts";

const OUR_FIELDS_NOT_READ: ReadonlySet<string> = new Set(["issues"]);

/** What a column means, and why. */
export interface Settled {
  readonly target: ColumnTarget;
  readonly confidence: number;
  readonly reason: GuessReason;
  readonly language?: string;
  readonly isFallback?: boolean;
  readonly mayBeContact?: true;
  readonly year?: number;
}

/** What needs no comparing with other columns: personal, empty, the record's own id, tags, marks, another language. */
export function settle(
  table: Table,
  header: string,
  at: number,
  profile: Profile,
  words: Words,
  choices: ImportChoices,
): Settled | undefined {
  if (at === table.identifierColumn) return { target: { as: "field", field: "id" }, confidence: 1, reason: "our-name" };
  const personal = personalColumn(header, at, profile, words, table.headers, table.keysInside?.get(header));
  if (personal) return personalTarget(personal, choices);
  const standard = isStandardTable(table.headers) ? standardColumn(header) : undefined;
  if (standard) return { ...standard, confidence: 1, reason: "same-word" };
  if (OUR_FIELDS_NOT_READ.has(header)) return undefined;
  if (/\(as written\)$|\(full\)$/.test(header)) return { target: { as: "extra" }, confidence: 1, reason: "our-name" };
  if (table.isOpenStreetMap && words.osm.keys.has(header))
    return { target: { as: "osm-tag", key: header }, confidence: 1, reason: "osm-key" };
  const language = words.headers.localised(header);
  if (language) return { target: { as: "extra" }, confidence: 0.8, reason: "language-suffix", language };
  return table.isOpenStreetMap && /:|^building$|^art$/.test(header) ? undefined : markColumn(header, profile, words);
}

function personalTarget(
  { sensitivity, contact, byValue }: NonNullable<ReturnType<typeof personalColumn>>,
  choices: ImportChoices,
): Settled {
  const kept = choices.keepContacts === true && contact;
  return {
    target: kept ? { as: "contact" } : { as: "dropped", sensitivity },
    confidence: byValue ? 0.8 : 0.95,
    reason: byValue ? "personal-values" : "personal-header",
    ...(contact && { mayBeContact: true }),
  };
}

const isMark = (value: string): boolean => readMark(value) !== undefined;

/** A header that is a term, over values that are marks. */
function markColumn(header: string, profile: Profile, words: Words): Settled | undefined {
  if (profile.filled === 0 || profile.share(isMark) < MARK_SHARE) return undefined;
  for (const field of ["kinds", "sectors", "practices"] as const) {
    const term = words[field].exact(header);
    if (term) return { target: { as: "mark", field, term }, confidence: 0.9, reason: "term-marks" };
  }
  return undefined;
}
