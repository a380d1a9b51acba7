import type { DuplicateReason } from "../../model/duplicates.ts";
import { fold } from "../../model/fold.ts";
import type { Field } from "../../model/initiative.ts";
import { readListCell } from "../../model/list-cell.ts";
import { distanceKm } from "../../model/mercator.ts";
import { compareNames, isWithin, type NameDifference } from "./compare-names.ts";
import { NEAR_METRES } from "./near-pairs.ts";
import type { Rows } from "./rows.ts";
import { webHost } from "./web-host.ts";

/** Two exact points so far apart are not one place, however badly one was measured. */
const FAR_METRES = 1000;

/** What is known of a pair before its records are looked at. */
export interface Known {
  readonly identifier?: string;
  readonly host?: string;
}

/** All that speaks for two records being one initiative, and against it. */
export function evidenceOf(rows: Rows, one: number, other: number, { identifier, host }: Known): DuplicateReason[] {
  const reasons: DuplicateReason[] = [nameReason(rows, one, other)];
  if (identifier !== undefined) reasons.push({ code: "same-identifier", found: identifier });
  else if (contradict(rows, one, other)) reasons.push({ code: "other-identifier" });
  if (host !== undefined) reasons.push({ code: "same-host", found: host });
  else if (haveOtherHosts(rows, one, other)) reasons.push({ code: "other-host" });
  if (!rows.isOpen(one) || !rows.isOpen(other)) return reasons;
  const metres = Math.round(metresBetween(rows, one, other));
  if (metres <= NEAR_METRES) reasons.push({ code: "near", metres });
  else if (metres > FAR_METRES) reasons.push({ code: "far", metres });
  const [mine, theirs] = [addressOf(rows, one), addressOf(rows, other)];
  if (mine !== "" && mine === theirs) reasons.push({ code: "same-address" });
  else {
    const by = apart(rows, one, other);
    // Of one place there are several ways to write the street.
    if (by) reasons.push({ code: "other-address", by: metres <= NEAR_METRES ? "town" : by });
  }
  return reasons;
}

function nameReason(rows: Rows, one: number, other: number): DuplicateReason {
  const difference = bestNames(rows, one, other);
  if (difference) {
    const { letters, how } = difference;
    return letters === 0 ? { code: "same-name" } : { code: "like-name", letters, how };
  }
  const [mine, theirs] = [rows.names(one)[0], rows.names(other)[0]];
  return mine && theirs && isWithin(mine, theirs) ? { code: "name-within" } : { code: "other-name" };
}

/** The least difference between the name of one and any name of the other. */
export function bestNames(rows: Rows, one: number, other: number): NameDifference | undefined {
  const [mine, theirs] = [rows.names(one), rows.names(other)];
  let places: ReadonlySet<string> | undefined;
  const saysNothing = (word: string): boolean => {
    if (rows.isCommon(word)) return true;
    places ??= new Set([...placeWords(rows, one), ...placeWords(rows, other)]);
    return places.has(word);
  };
  let best: NameDifference | undefined;
  for (const [at, my] of mine.entries()) {
    for (const [to, their] of theirs.entries()) {
      if (at > 0 && to > 0) break; // one name at least is the one it is known by
      const difference = compareNames(my, their, saysNothing);
      if (difference && (!best || worse(best) > worse(difference))) best = difference;
    }
  }
  return best;
}

/** "Food Coop" and "Food Coop Bristol" in Bristol are one name. */
const placeWords = (rows: Rows, at: number): readonly string[] =>
  fold((["locality", "district", "region"] as const).map((field) => rows.cell(field, at)).join(" ")).split(" ");

const worse = ({ letters, how }: NameDifference): number => letters + (how === "replaced" ? 1 : 0);

export function hostOf(rows: Rows, at: number): string {
  const website = rows.cell("website", at);
  return website === "" ? "" : webHost(website);
}

function haveOtherHosts(rows: Rows, one: number, other: number): boolean {
  if (!rows.has("website")) return false;
  const [mine, theirs] = [hostOf(rows, one), hostOf(rows, other)];
  return mine !== "" && theirs !== "" && mine !== theirs && mine.includes("/") === theirs.includes("/");
}

const metresBetween = ({ latitude, longitude }: Rows, one: number, other: number): number =>
  1000 * distanceKm(longitude[one]!, latitude[one]!, longitude[other]!, latitude[other]!);

/** Street and what tells the town, folded; "" unless both are there and the street has a number. */
export function addressOf(rows: Rows, at: number): string {
  const street = fold(rows.cell("street", at));
  if (!/\p{N}/u.test(street)) return "";
  const town = fold(rows.cell("postcode", at)) || fold(rows.cell("locality", at));
  return town === "" ? "" : `${street}\n${town}`;
}

/** How two addresses contradict each other: by their postcode or, where one has none, by their town; and by their street as well. */
function apart(rows: Rows, one: number, other: number): "town" | "street" | undefined {
  const differ = (field: Field): boolean | undefined => {
    const [mine, theirs] = [fold(rows.cell(field, one)), fold(rows.cell(field, other))];
    return mine === "" || theirs === "" ? undefined : mine !== theirs;
  };
  if (!(differ("countryCode") || (differ("postcode") ?? differ("locality")))) return undefined;
  return differ("street") ? "street" : "town";
}

/** Both have an identifier of one scheme, and not the same. */
function contradict(rows: Rows, one: number, other: number): boolean {
  const [mine, theirs] = [one, other].map((at) => identifiersOf(rows, at));
  return mine!.some((each) => {
    const scheme = schemeOf(each);
    return theirs!.some((their) => schemeOf(their) === scheme) && !theirs!.includes(each);
  });
}

const schemeOf = (identifier: string): string => identifier.slice(0, identifier.indexOf(":") + 1);

export const identifiersOf = (rows: Rows, at: number): readonly string[] =>
  rows.has("identifiers") ? readListCell(rows.cell("identifiers", at)).map((each) => each.toLowerCase()) : [];
