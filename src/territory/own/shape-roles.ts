import type { RoleGuess, ShapeRole } from "../../model/boundary-set.ts";
import { SHAPE_ROLES } from "../../model/boundary-set.ts";
import { fold } from "../../model/fold.ts";

/** Header words by how much they say, folded; the first ones are taken before the others. */
const WORDS: Readonly<Record<ShapeRole, readonly string[]>> = {
  name: words(
    "name nombre nom nome naam navn namn nazwa nev nimi ime denominacion denominazione denominacio designation designacao bezeichnung libelle label libgeo gen toponimo toponym title titulo titre titel intitule اسم الاسم",
  ),
  code: words(
    "code codigo cod codi codice kode kod insee ine istat ags ars nuts lau iso natcode geocode geoid gid schluessel kennziffer kennzahl gkz codgeo codmun cvegeo ibge cve dane ubigeo rne ref id key objectid fid رمز",
  ),
  population: words(
    "population pop popest inhabitants inhabitant residents einwohner einwohnerzahl bevolkerung bevoelkerung ewz habitants poblacion poblacio habitantes populacao populacion abitanti popolazione residente inwoners bevolking befolkning ludnosc vaestoluku popul السكان",
  ),
  parent: words(
    "parent parentname province provincia provincie departement department departamento distrito region regione regiao bundesland land county state estado comarca district kreis landkreis canton kanton folder",
  ),
};

function words(text: string): readonly string[] {
  return [...new Set(text.split(" "))];
}

/** Of more records the first ones tell what a property is. */
const LOOKED_AT = 2000;
const MOST_TEXT = 200;

export type Properties = Readonly<Record<string, unknown>>;

/** A value as text; "" for what is none, or a list or an object. */
export const textOf = (properties: Properties, property: string): string => {
  const value = property !== "" && Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  return typeof value === "string" ? value.trim() : typeof value === "boolean" ? String(value) : "";
};

/** What a property holds, in the records that are looked at. */
export interface PropertyProfile {
  readonly property: string;
  readonly filled: number;
  readonly distinct: number;
  readonly numbers: number;
  readonly longest: number;
  /** A few of its values. */
  readonly examples: readonly string[];
}

export function profileProperties(records: readonly Properties[]): readonly PropertyProfile[] {
  const looked = records.slice(0, LOOKED_AT);
  const properties = new Set(looked.flatMap((record) => Object.keys(record)));
  return [...properties]
    .map((property) => {
      const values = looked.map((record) => textOf(record, property)).filter((value) => value !== "");
      const distinct = new Set(values);
      return {
        property,
        filled: values.length,
        distinct: distinct.size,
        numbers: values.filter((value) => readCount(value) !== undefined).length,
        longest: values.reduce((longest, value) => Math.max(longest, value.length), 0),
        examples: [...distinct].slice(0, 3).map((value) => value.slice(0, 40)),
      };
    })
    .filter(({ filled }) => filled > 0);
}

/** Which property is what, by its header and its values. Each is taken once; what the reader chose goes before. */
export function guessRoles(
  profiles: readonly PropertyProfile[],
  size: number,
  chosen: { readonly [Role in ShapeRole]?: string } = {},
): Readonly<Record<ShapeRole, RoleGuess>> {
  const taken = new Set(Object.values(chosen));
  const guesses: Record<ShapeRole, RoleGuess> = { ...NOTHING };
  for (const role of SHAPE_ROLES) {
    const wish = chosen[role];
    if (wish !== undefined) {
      guesses[role] = { property: profiles.some(({ property }) => property === wish) ? wish : "", reason: "chosen" };
      continue;
    }
    const free = profiles.filter((profile) => !taken.has(profile.property) && CAN_BE[role](profile, size));
    const best = free
      .map((profile) => ({ profile, score: scoreOf(role, profile) }))
      .sort((a, b) => b.score - a.score)[0];
    const guess: RoleGuess =
      best && best.score > 0
        ? { property: best.profile.property, reason: "header" }
        : role === "name"
          ? byValues(free)
          : NOTHING[role];
    guesses[role] = guess;
    if (guess.property !== "") taken.add(guess.property);
  }
  return guesses;
}

const NONE: RoleGuess = { property: "", reason: "none" };
const NOTHING: Readonly<Record<ShapeRole, RoleGuess>> = { name: NONE, code: NONE, population: NONE, parent: NONE };

const CAN_BE: Readonly<Record<ShapeRole, (profile: PropertyProfile, size: number) => boolean>> = {
  name: ({ filled, numbers, longest }) => numbers < filled / 2 && longest <= MOST_TEXT,
  code: ({ filled, distinct, longest }) => longest <= 40 && distinct > filled * 0.9,
  population: ({ filled, numbers }) => numbers > filled / 2,
  parent: ({ filled, distinct }, size) => filled > size / 2 && distinct >= 2 && distinct <= size / 2,
};

/** A header of a directory that may hold codes of territories. */
export const isCodeHeader = (header: string): boolean => tokensOf(header).some((token) => WORDS.code.includes(token));

/** "NOM_COM", "regionName", "NAME_1" in their words. */
const tokensOf = (header: string): string[] =>
  fold(header.replace(/([a-z])([A-Z])/g, "$1 $2"))
    .split(" ")
    .map((token) => token.replace(/\d+$/, ""));

/** 0 where no word of the role is in the header. A header that is such a word says more than one that has it among others. */
function scoreOf(role: ShapeRole, { property, filled, distinct }: PropertyProfile): number {
  const tokens = tokensOf(property);
  const list = WORDS[role];
  const whole = list.indexOf(tokens.join(""));
  const best = Math.min(
    ...tokens.map((token) => (list.includes(token) ? list.indexOf(token) : Number.POSITIVE_INFINITY)),
  );
  if (whole < 0 && !Number.isFinite(best)) return 0;
  const rank = whole >= 0 ? 2 - whole / list.length : 1 - best / list.length / 2 - tokens.length / 100;
  // Names and codes tell territories apart: "NOM_DEP" of a file of communes is no name of them.
  return role === "name" || role === "code" ? rank * (distinct / filled) : rank;
}

/** The property whose values look most like names: texts of letters that differ. */
function byValues(profiles: readonly PropertyProfile[]): RoleGuess {
  const likely = profiles
    .filter(({ filled, distinct, longest }) => distinct > filled * 0.8 && longest >= 3)
    .filter(({ examples }) => examples.every((example) => /\p{L}{2}/u.test(example) && !/^https?:/.test(example)))
    .sort((a, b) => b.distinct - a.distinct || b.filled - a.filled)[0];
  return likely ? { property: likely.property, reason: "values" } : NONE;
}

/** "1 234 567", "1.234.567", "1234567.0"; undefined for what is no number of people. */
export function readCount(text: string): number | undefined {
  const grouped = /^\d{1,3}([ .,'’\u00a0\u202f])\d{3}(\1\d{3})*$/.test(text);
  const plain = grouped ? text.replace(/\D/g, "") : text;
  if (!/^\d{1,15}(\.\d{1,9})?$/.test(plain)) return undefined;
  return Number(plain);
}
