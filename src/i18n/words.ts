import type { Language } from "../model/language.ts";

/** Texts by plural category; "#" stands for the number. */
export type PluralForms = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

/** What `Intl` knows about a language, in the few forms that our sentences need. */
export interface Words {
  readonly number: (value: number, fractionDigits?: number) => string;
  /** Always with one digit after the point. */
  readonly tenths: (value: number) => string;
  /** The form for this number, with the number in it. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** "a, b and c" */
  readonly list: (parts: readonly string[]) => string;
  /** "2019", "2019-05" or "2019-05-31" in words; anything else as it is. */
  readonly date: (date: string) => string;
  readonly kilometres: (kilometres: number) => string;
  /** A round distance: metres below one kilometre. */
  readonly distance: (kilometres: number) => string;
  readonly share: (share: number) => string;
  readonly bytes: (bytes: number) => string;
  /** Name of a country by its ISO alpha-2 code. */
  readonly country: (code: string) => string;
  /** Name of a language by its tag. */
  readonly language: (tag: string) => string;
  readonly compare: (a: string, b: string) => number;
}

/** The same digits everywhere: on marks, in the list and in sentences. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: "en",
  es: "es",
  fr: "fr",
  pt: "pt",
  de: "de",
  it: "it",
  ca: "ca",
  ar: "ar-u-nu-arab",
};

export function wordsFor(language: Language): Words {
  const locale = LOCALES[language];
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }); // a page says hundreds of numbers at once
  const number = (value: number, fractionDigits = 0) =>
    fractionDigits === 0
      ? whole.format(value)
      : new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits }).format(value);
  const unit = (value: number, name: string, fractionDigits: number) =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, maximumFractionDigits: fractionDigits }).format(value);
  const countries = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    number,
    tenths: (value) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value),
    plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace("#", number(count)),
    list: (parts) => lists.format(parts),
    date: (date) => toDate(date, locale),
    kilometres: (kilometres) => unit(kilometres, "kilometer", kilometres < 10 ? 1 : 0),
    distance: (kilometres) => (kilometres < 1 ? unit(kilometres * 1000, "meter", 0) : unit(kilometres, "kilometer", 0)),
    share: (share) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: share < 0.1 ? 1 : 0 }).format(share),
    bytes: (bytes) =>
      bytes < 1e6 ? unit(Math.max(1, bytes / 1e3), "kilobyte", 0) : unit(bytes / 1e6, "megabyte", bytes < 1e7 ? 1 : 0),
    country: (code) => nameOf(countries, code),
    language: (tag) => nameOf(languages, tag),
    compare: collator.compare,
  };
}

/** `DisplayNames` throws on what is no code. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function toDate(date: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const at = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
  }).format(at);
}
