import { fold } from "../../model/fold.ts";
import type { CountryEntry } from "../../model/taxonomy.ts";

const LANGUAGES =
  "en es fr pt de it ca ar el gl ja ko nl pl ro tr zh hu bg cs sk sl hr da sv fi nb lv lt et uk ru sr mt ga eu".split(
    " ",
  );

/** Parts and former names that registers write in a country column. */
const ALIASES: Readonly<Record<string, string>> = {
  england: "GB",
  scotland: "GB",
  wales: "GB",
  cymru: "GB",
  "northern ireland": "GB",
  "great britain": "GB",
  uk: "GB",
  "u k": "GB",
  britain: "GB",
  usa: "US",
  "u s a": "US",
  "u s": "US",
  "united states of america": "US",
  america: "US",
  holland: "NL",
  "the netherlands": "NL",
  "czech republic": "CZ",
  "republic of ireland": "IE",
  eire: "IE",
  macedonia: "MK",
  "ivory coast": "CI",
  burma: "MM",
  swaziland: "SZ",
  "cape verde": "CV",
  "south korea": "KR",
  "north korea": "KP",
  "viet nam": "VN",
  "russian federation": "RU",
  tanzania: "TZ",
  bolivia: "BO",
  venezuela: "VE",
  iran: "IR",
  syria: "SY",
  moldova: "MD",
  laos: "LA",
  brunei: "BN",
  palestine: "PS",
  "state of palestine": "PS",
  taiwan: "TW",
  "hong kong": "HK",
  "dr congo": "CD",
  drc: "CD",
  "republica dominicana": "DO",
  eeuu: "US",
  "ee uu": "US",
  "reino unido": "GB",
  el: "GR",
};

/** Finds the ISO 3166-1 alpha-2 code of a code (two or three letters, three digits), of a name in many languages or of an address of a country. */
export function countryFinder(countries: readonly CountryEntry[]): (text: string) => string | undefined {
  const codes = new Map<string, string>();
  const numbers = new Map<string, string>();
  for (const { code, alpha3, numeric } of countries) {
    codes.set(code, code);
    codes.set(alpha3, code);
    numbers.set(numeric, code);
  }
  let names: Map<string, string> | undefined;
  return (text) => {
    const trimmed = text.trim();
    const upper = trimmed.toUpperCase();
    const byCode =
      trimmed.length <= 3
        ? (codes.get(upper) ?? (/^\d{3}$/.test(trimmed) ? numbers.get(trimmed) : undefined))
        : undefined;
    if (byCode) return byCode;
    names ??= countryNames(countries);
    return names.get(fold(trimmed)) ?? inAddress(trimmed, codes);
  };
}

const inAddress = (text: string, codes: ReadonlyMap<string, string>): string | undefined => {
  const found = /^https?:\/\/.*[/=]([A-Za-z]{2,3})\/?$/.exec(text);
  return found ? codes.get(found[1]!.toUpperCase()) : undefined;
};

/** Names in many languages, folded, with the code of their country. */
export function countryNames(countries: readonly CountryEntry[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const { code } of countries) {
      const name = display.of(code);
      if (name && !names.has(fold(name))) names.set(fold(name), code);
    }
  }
  for (const { code, name } of countries) names.set(fold(name), code);
  for (const [name, code] of Object.entries(ALIASES)) names.set(name, code);
  return names;
}
