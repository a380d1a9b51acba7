import type { ChosenRows } from "../chosen-rows.ts";
import { positionReader } from "../record-columns.ts";
import type { AboutFile } from "../row-form.ts";
import { textPieces } from "../text-pieces.ts";
import { type JsonRecord, jsonRecords, knownOnly } from "./json-record.ts";

const SCHEMA = "organizations_schema-v1.0.0";
const MOST_TAGS = 100;
const LONGEST_TAG = 100;
const LONGEST_ADDRESS = 2_000;
/** The schema asks for one tag at least. */
const USUAL_TAG = "social and solidarity economy";
const STATUS: Readonly<Record<string, string>> = {
  active: "active",
  planned: "in_planning",
  "on-hold": "on_hold",
  closed: "completed",
};

/**
 * Profiles for Murmurations, a list with one a line: of each row that has a web page, as the schema wants one. They are for people who publish them
 * themselves. Ties, ways to reach somebody and columns that the schema has no word for are left out; ids of kinds and sectors, licence and credit stand
 * beside what it knows.
 */
export function murmurationsPieces(chosen: ChosenRows, { labelOf }: AboutFile) {
  const recordOf = jsonRecords(chosen);
  const positionOf = positionReader(chosen);
  const profile = (row: number): string | undefined => {
    const record = recordOf(row);
    return hasProfile(record) ? JSON.stringify(profileOf(record, positionOf(row), labelOf)) : undefined;
  };
  return textPieces(chosen, profile, { opening: "[\n", between: ",\n", closing: "\n]\n" });
}

const hasProfile = ({ text }: JsonRecord): boolean => {
  const website = text("website") ?? "";
  return /^https?:\/\//.test(website) && website.length <= LONGEST_ADDRESS;
};

function profileOf(record: JsonRecord, position: readonly [number, number] | undefined, labelOf: AboutFile["labelOf"]) {
  const { text, list, number, seconds } = record;
  return {
    linked_schemas: [SCHEMA],
    ...knownOnly({
      unique_id: text("id"),
      name: text("name")?.slice(0, 200),
      nickname: list("altNames")[0],
      primary_url: text("website"),
      tags: tagsOf(record, labelOf),
      description: text("description"),
      mission: text("mission"),
      status: STATUS[text("status") ?? ""],
      full_address: text("street") && [text("street"), town(record)].filter(Boolean).join(", "),
      street_address: text("street"),
      locality: text("locality"),
      region: text("region"),
      postal_code: text("postcode"),
      country_iso_3166: text("countryCode"),
      geolocation: position && { lat: position[1], lon: position[0] },
      geographic_scope: text("geographicScope"),
      geographic_scope_description: text("areaServed"),
      urls: list("links").map((url) => ({ url })),
      image: text("image"),
      number_of_members: number("members"),
      number_of_beneficiaries: number("beneficiaries"),
      starts_at: seconds("founded"),
      ends_at: seconds("dissolved"),
      source_url: text("sourceUrl"),
      kinds: list("kinds"),
      sectors: list("sectors"),
      license: text("licence"),
      attribution: text("attribution"),
    }),
  };
}

const town = ({ text }: JsonRecord): string => [text("postcode"), text("locality")].filter(Boolean).join(" ");

/** Names of kinds, sectors and practices in English, then the words of the source. */
function tagsOf({ list }: JsonRecord, labelOf: AboutFile["labelOf"]): readonly string[] {
  const named = (["kinds", "sectors", "practices"] as const).flatMap((field) =>
    list(field).map((id) => labelOf(field, id) ?? id),
  );
  const tags = [...new Set([...named, ...list("tags")].map((tag) => tag.slice(0, LONGEST_TAG)))];
  return tags.length === 0 ? [USUAL_TAG] : tags.slice(0, MOST_TAGS);
}
