import type { Language } from "../model/language.ts";
import type { Messages } from "./en.ts";
import { type Words, wordsFor } from "./words.ts";

/** Labels of the taxonomies in one language: taxonomy -> id -> label. */
export interface Labels {
  readonly sectors: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly practices: Readonly<Record<string, string>>;
  readonly principles: Readonly<Record<string, string>>;
  readonly focusGroups: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<string, string>>;
  /** A tie seen from its other end, under the id of the relation. */
  readonly inverseRelations: Readonly<Record<string, string>>;
  /** Dimensions of assessments by the column of their scores, and scores of 1 … 5. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
}

/** All that the page needs to speak one language. */
export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
  readonly labels: Labels;
  readonly words: Words;
}

/** Name of each language in itself, for the choice of language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  es: "Español",
  fr: "Français",
  pt: "Português",
  de: "Deutsch",
  it: "Italiano",
  ca: "Català",
  ar: "العربية",
};

/** Each language is fetched alone. */
const CATALOGUES: Partial<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
  fr: async () => (await import("./fr.ts")).fr,
  pt: async () => (await import("./pt.ts")).pt,
  de: async () => (await import("./de.ts")).de,
  it: async () => (await import("./it.ts")).it,
  ca: async () => (await import("./ca.ts")).ca,
  ar: async () => (await import("./ar.ts")).ar,
};

const LABELS: Readonly<Record<Language, () => Promise<Labels>>> = {
  en: async () => (await import("../../data/taxonomy/labels/en.json")).default,
  es: async () => (await import("../../data/taxonomy/labels/es.json")).default,
  fr: async () => (await import("../../data/taxonomy/labels/fr.json")).default,
  pt: async () => (await import("../../data/taxonomy/labels/pt.json")).default,
  de: async () => (await import("../../data/taxonomy/labels/de.json")).default,
  it: async () => (await import("../../data/taxonomy/labels/it.json")).default,
  ca: async () => (await import("../../data/taxonomy/labels/ca.json")).default,
  ar: async () => (await import("../../data/taxonomy/labels/ar.json")).default,
};

/** The languages that have a catalogue. */
export const SPOKEN = Object.keys(CATALOGUES) as readonly Language[];

export async function loadLanguage(language: Language): Promise<Speech> {
  const [messages, labels] = await Promise.all([(CATALOGUES[language] ?? CATALOGUES.en!)(), LABELS[language]()]);
  return { language, messages, labels, words: wordsFor(language) };
}
