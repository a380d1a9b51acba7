import { fold } from "../../model/fold.ts";
import type { Words } from "../words.ts";
import type { Profile } from "./profile.ts";

export interface PersonalVerdict {
  readonly sensitivity: "personal" | "personal-sensitive";
  /** May hold role addresses or phones of an organisation (P5). */
  readonly contact: boolean;
  readonly byValue: boolean;
}

const FLAGGED_SHARE = 1 / 50;
const ORGANISATION =
  /\b(coop|verein|association|asociaci|associa|gmbh|genossenschaft|ltd|limited|inc|sociedad|société|societe|fondation|foundation|kirche|church|cic|scic|e\.?v\.?|s\.?a\.?|ag)\b|coop/i;

/** Judges a column by header and by value (P1 to P3); undefined when there is nothing personal about it. */
export function personalColumn(
  header: string,
  profile: Profile,
  words: Words,
  headers: readonly string[],
): PersonalVerdict | undefined {
  const matches = words.headers.match(header);
  const best = matches[0];
  const meaning = matches.find(({ entry, ourField }) => ourField || !entry?.sensitivity.startsWith("personal"));
  const flagged = words.headers.personal(header);
  if (flagged) {
    const isOurs = best?.ourField !== undefined;
    const isOwner =
      flagged.field === "contactPerson" && /^owner\b/.test(fold(header)) && isOrganisation(profile, headers);
    // "contact:website" is no contact: its very name says a field that holds nothing personal, and its values agree.
    const isHarmless =
      meaning !== undefined &&
      meaning.score >= 0.85 &&
      best === meaning &&
      profile.emails < FLAGGED_SHARE &&
      profile.phones < FLAGGED_SHARE;
    const isCount =
      profile.numeric > 0.9 &&
      (flagged.field === "contactPerson" || /^(numbe?r?|no|count|total|nombre|numero|anzahl) /.test(fold(header)));
    const ambiguous = meaning?.entry?.field === "name" && matches.length > 1;
    if (!isOurs && !isOwner && !isHarmless && !isCount && !ambiguous) {
      const sensitivity = flagged.sensitivity === "personal-sensitive" ? "personal-sensitive" : "personal";
      return { sensitivity, contact: isContact(flagged.field, header), byValue: false };
    }
  }
  if (holdsPersonalValues(best?.ourField ?? best?.entry?.field, profile))
    return { sensitivity: "personal", contact: false, byValue: true };
  return undefined;
}

const isContact = (entry: string, header: string): boolean =>
  entry === "email" ||
  (entry === "phone" && !/mobil|cell|gsm|portable|personal|contact person|携帯/.test(fold(header)));

/** One e-mail or telephone in fifty values. Names and long texts are masked instead, numbers and addresses of pages are no phones. */
function holdsPersonalValues(meaning: string | undefined, profile: Profile): boolean {
  if (profile.filled === 0) return false;
  const harmless = new Set([
    "name",
    "description",
    "mission",
    "website",
    "links",
    "id",
    "latitude",
    "longitude",
    "coordinates",
    "geometry",
  ]);
  if (
    meaning &&
    (harmless.has(meaning) || /founded|updated|created|dissolved|postcode|registrationNumber|identifiers/.test(meaning))
  )
    return false;
  if (profile.meanLength > 60 || profile.dates > 0.5 || profile.numeric > 0.9) return false;
  return profile.emails >= FLAGGED_SHARE || profile.phones >= FLAGGED_SHARE;
}

/** Owners that repeat, or that carry the words of legal forms, are organisations. */
function isOrganisation(profile: Profile, headers: readonly string[]): boolean {
  if (profile.filled === 0) return false;
  if (headers.some((header) => /^owner:(type|abbr|name|wikidata)$/.test(header))) return true;
  return profile.share((value) => ORGANISATION.test(value)) > 0.3;
}
