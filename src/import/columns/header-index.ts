import { fold } from "../../model/fold.ts";
import type { GuessReason } from "../../model/import.ts";
import { FIELDS, type Field } from "../../model/initiative.ts";
import type { HeaderField, HeadersFile } from "../../model/taxonomy.ts";

/** What a header may mean: an entry of headers.json, or a field of ours by its very name. */
export interface HeaderMatch {
  readonly entry: HeaderField | undefined;
  readonly ourField: Field | undefined;
  /** 0 … 1, how surely the words mean it. */
  readonly score: number;
  readonly reason: GuessReason;
  readonly language?: string;
  /** Year in the header: "Employees 2021/22" -> 2022. */
  readonly year?: number;
}

export interface HeaderIndex {
  /** All meanings found by the first step that finds any, most likely first. */
  match(header: string): readonly HeaderMatch[];
  /** "description:de" -> "de", where the rest names a text. */
  localised(header: string): string | undefined;
  /** The entry that makes the header a personal one, whatever else it matches (P3). */
  personal(header: string): HeaderField | undefined;
  readonly entry: (field: string) => HeaderField | undefined;
}

const QUALIFIERS =
  /^(main|primary|registered|official|organisation|organization|org|location|loc|physical|mailing|ext|contact|addr|address|add|geo|mkt) (?=.)/;
const NOISE = new Set("name nom nombre nome libelle bdd db value text txt field".split(" "));
const LANGUAGE_TAGS = new Set(
  "ar ca de el en es fr gl it ja ko nl pl pt ro tr zh hu bg cs sk sl hr da sv fi nb nn no lv lt et uk ru sr eu ga cy eo he fa hi".split(
    " ",
  ),
);
const LOCALISED = new Set(
  "name description mission altName tags offers needs website street locality district region".split(" "),
);
const PERSONAL = ["email", "phone", "contactPerson", "personalOther"];
const SCORE = { exact: 0.95, qualifier: 0.85, bracket: 0.85, noise: 0.75, contained: 0.6 } as const;

export function createHeaderIndex({ fields, matching }: HeadersFile): HeaderIndex {
  const byName = new Map(fields.map((field) => [field.field, field]));
  const ours = new Map(FIELDS.map((field) => [fold(splitCamel(field)), field]));
  const words = indexSynonyms(fields);
  const phrases = indexPhrases([...words.keys()]);
  const metadata = new Set(matching.metadataTokens.map(fold));
  const ambiguous = new Map(Object.entries(matching.ambiguous).map(([header, names]) => [fold(header), names]));
  const personalWords = PERSONAL.flatMap((name) =>
    Object.values(byName.get(name)?.synonyms ?? {}).flatMap((list) =>
      list.map((word) => ({ word: fold(word), entry: byName.get(name)! })),
    ),
  );

  const personal = {
    words: new Map(personalWords.filter(({ word }) => !word.includes(" ")).map(({ word, entry }) => [word, entry])),
    phrases: personalWords.filter(({ word }) => word.includes(" ")),
    unspaced: personalWords.filter(({ word }) => word.length > 1 && isUnspaced(word)),
  };

  function match(header: string): readonly HeaderMatch[] {
    const ourField = ours.get(fold(splitCamel(header))) ?? ours.get(fold(header));
    if (ourField && !/^(name|description|region|street|tags)$/.test(ourField))
      return [{ entry: undefined, ourField, score: 1, reason: "our-name" }];
    const forms = [...new Set([fold(header), fold(splitCamel(header)), fold(header.replace(/['’]/g, ""))])];
    return (
      look(forms, SCORE.exact, "same-word") ??
      look(forms.map(withoutQualifiers), SCORE.qualifier, "qualifier-removed") ??
      look(
        forms.flatMap(() => withoutBracket(header)),
        SCORE.bracket,
        "bracket-removed",
      ) ??
      withoutYear(header) ??
      look(forms.map(withoutNoise), SCORE.noise, "noise-removed") ??
      contained(forms[0]!) ??
      []
    );
  }

  function look(forms: readonly string[], score: number, reason: GuessReason): HeaderMatch[] | undefined {
    for (const form of forms) {
      const found = words.get(form);
      const names = ambiguous.get(form) ?? [];
      const matches = (found ?? []).map(
        ({ entry, language }): HeaderMatch => ({ entry, ourField: undefined, score, reason, language }),
      );
      for (const name of names) {
        const entry = byName.get(name);
        if (entry && !matches.some((each) => each.entry === entry))
          matches.push({ entry, ourField: undefined, score: score - 0.05, reason });
      }
      if (matches.length) return matches;
    }
    return undefined;
  }

  function withoutYear(header: string): HeaderMatch[] | undefined {
    const found = /^(.*?)[\s_(-]*((?:19|20)\d{2})(?:\s*[/–-]\s*(\d{2,4}))?\)?$/.exec(header.trim());
    if (!found?.[1]) return undefined;
    const end = found[3]
      ? Number(found[3].length === 2 ? `${found[2]!.slice(0, 2)}${found[3]}` : found[3])
      : Number(found[2]);
    return match(found[1]).map((each) => ({
      ...each,
      score: Math.min(each.score, 0.8),
      reason: "year-removed",
      year: end,
    }));
  }

  /** All tokens of a synonym of several words occur; the longest synonym wins. */
  function contained(form: string): HeaderMatch[] | undefined {
    const tokens = new Set(form.split(" "));
    if ([...tokens].some((token) => metadata.has(token))) return undefined;
    let best = "";
    for (const token of tokens)
      for (const phrase of phrases.get(token) ?? [])
        if (phrase.length > best.length && phrase.split(" ").every((each) => tokens.has(each))) best = phrase;
    return best === "" ? undefined : look([best], SCORE.contained, "words-contained");
  }

  /** "contacts", "phones": several of what one is personal. */
  function personOf(token: string): HeaderField | undefined {
    const entry = token.endsWith("s") ? personal.words.get(token.slice(0, -1)) : undefined;
    return entry?.field === "personalOther" ? undefined : entry;
  }

  return {
    match,
    localised(header) {
      const found = /^(.+?)(?:[:_@-]|\s?\()([a-z]{2})\)?$/i.exec(header.trim());
      const tag = found?.[2]?.toLowerCase();
      if (!tag || !LANGUAGE_TAGS.has(tag)) return undefined;
      const base = match(found![1]!)[0];
      const name = base?.entry?.field ?? base?.ourField;
      return name && base!.score >= SCORE.qualifier && LOCALISED.has(name) ? tag : undefined;
    },
    personal(header) {
      const form = fold(splitCamel(header));
      for (const token of form.split(" ")) {
        const entry = personal.words.get(token) ?? personOf(token);
        if (entry) return entry;
      }
      const spaced = ` ${form} `;
      for (const { word, entry } of personal.phrases) if (spaced.includes(` ${word} `)) return entry;
      for (const { word, entry } of personal.unspaced) if (form.includes(word)) return entry;
      return undefined;
    },
    entry: (field) => byName.get(field),
  };
}

function indexSynonyms(fields: readonly HeaderField[]) {
  const words = new Map<string, { readonly entry: HeaderField; readonly language: string }[]>();
  for (const entry of fields)
    for (const [language, synonyms] of Object.entries(entry.synonyms))
      for (const synonym of synonyms) {
        const folded = fold(synonym);
        const list = words.get(folded) ?? [];
        if (folded && !list.some((each) => each.entry === entry)) list.push({ entry, language });
        words.set(folded, list);
      }
  return words;
}

/** Synonyms of several words by their first one. */
function indexPhrases(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const phrases = new Map<string, string[]>();
  for (const phrase of words) {
    if (!phrase.includes(" ")) continue;
    const first = phrase.slice(0, phrase.indexOf(" "));
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return phrases;
}

const splitCamel = (header: string): string => header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");

function withoutQualifiers(form: string): string {
  let rest = form;
  while (QUALIFIERS.test(rest)) rest = rest.replace(QUALIFIERS, "");
  return rest;
}

function withoutBracket(header: string): string[] {
  const bare = header
    .trim()
    .replace(/\s*[([（][^)\]）]*[)\]）]\s*$/, "")
    .replace(/[\s_]*\d{1,3}$/, "");
  return bare === header.trim() ? [] : [fold(bare), withoutQualifiers(fold(bare))];
}

function withoutNoise(form: string): string {
  const left = form.split(" ").filter((token) => !NOISE.has(token));
  return left.length ? left.join(" ") : form;
}

/** Scripts that write without spaces between words. */
const isUnspaced = (word: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(word);
