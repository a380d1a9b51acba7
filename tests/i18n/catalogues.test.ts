import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { loadLanguage, SPOKEN } from "../../src/i18n/load-language.ts";
import { LANGUAGES, type Language } from "../../src/model/language.ts";
import { SAMPLE_NUMBERS, sentences } from "../support/spoken-sentences.ts";
import { SAME_AS_ENGLISH } from "./same-as-english.ts";

const OTHERS = LANGUAGES.filter((language) => language !== "en");

const load = async (language: Language) => (await loadLanguage(language)).messages;

/** Sentences of a language that show the pattern with any of the sample numbers, with their paths. */
async function showing(language: Language, pattern: RegExp): Promise<string[]> {
  const messages = await load(language);
  const all = SAMPLE_NUMBERS.flatMap((sample) => [...sentences(messages, sample)]);
  return all.filter(([, sentence]) => pattern.test(sentence)).map(([path, sentence]) => `${path}: ${sentence}`);
}

/** The numbers in a sentence, without the signs that group their digits. */
function numbersIn(sentence: string): string[] {
  const latin = sentence.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  return (latin.match(/\d+(?:[.,٬٫\u00a0\u202f]\d+)*/g) ?? []).map((number) => number.replace(/\D/g, ""));
}

const withoutNumbers = (sentence: string) => sentence.replace(/\d+/g, "").trim();

test("every language of the page has a catalogue of its own", async () => {
  expect([...SPOKEN].sort()).toEqual([...LANGUAGES].sort());
  for (const language of OTHERS) expect(await load(language)).not.toBe(en);
});

describe.each(OTHERS)("%s", (language) => {
  test("has the sentences of English, no fewer and no more", async () => {
    const own = sentences(await load(language), 5);
    expect([...own.keys()].sort()).toEqual([...sentences(en, 5).keys()].sort());
  });

  test("says something in every sentence, for none, one, two, some and millions", async () => {
    expect(await showing(language, /^\s*$|#|undefined|NaN|\[object/)).toEqual([]);
  });

  test("says every count that English says", async () => {
    const messages = await load(language);
    const [some, other] = [sentences(en, 5), sentences(en, 11)];
    const silent: string[] = [];
    // Smaller numbers may be said in words, as the dual of Arabic is.
    for (const sample of SAMPLE_NUMBERS.filter((number) => number >= 5)) {
      const own = sentences(messages, sample);
      for (const [path, sentence] of sentences(en, sample)) {
        if (some.get(path) === other.get(path)) continue;
        const said = numbersIn(own.get(path) ?? "");
        if (!numbersIn(sentence).every((number) => said.includes(number))) silent.push(`${path}: ${own.get(path)}`);
      }
    }
    expect(silent).toEqual([]);
  });

  test("leaves no English sentence untranslated: what is the same is listed with its reason", async () => {
    const own = sentences(await load(language), 5);
    const listed = Object.values<readonly string[]>(SAME_AS_ENGLISH[language]).flat();
    const same = [...sentences(en, 5)]
      .filter(([path, sentence]) => own.get(path) === sentence && /\p{L}/u.test(sentence))
      .map(([, sentence]) => withoutNumbers(sentence));
    expect([...new Set(same)].sort()).toEqual([...new Set(listed)].sort());
  });

  test("keeps the voice: no exclamation mark, nobody asked for a favour, no straight apostrophe or quote", async () => {
    expect(await showing(language, /[!¡]/)).toEqual([]);
    expect(await showing(language, /por favor|s’il vous plaît|bitte|per favore|si us plau|من فضلك/i)).toEqual([]);
    expect(await showing(language, /\p{L}'\p{L}|"/u)).toEqual([]);
  });

  test("puts no plain space before a stop, and none twice", async () => {
    expect(await showing(language, / [,;:.?](?:\s|$)| {2}/)).toEqual([]);
  });
});

test("French keeps its signs together: a narrow space before ; and ? and inside « », a wide one before :", async () => {
  expect(await showing("fr", /[^\u202f][;?](?:\s|$)/)).toEqual([]);
  expect(await showing("fr", /[^\u00a0]:(?:\s|$)/)).toEqual([]);
  expect(await showing("fr", /«(?!\u202f)|(?<!\u202f)»/)).toEqual([]);
});

test("a round number of millions takes its preposition in Spanish, French, Portuguese and Catalan", async () => {
  const millions = {
    es: "1.000.000 de iniciativas",
    fr: "1\u202f000\u202f000 d’initiatives",
    pt: "1.000.000 de iniciativas",
    ca: "1.000.000 d’iniciatives",
  } as const;
  for (const language of ["es", "fr", "pt", "ca"] as const) {
    expect((await load(language)).page.list.count(1_000_000)).toBe(millions[language]);
  }
});
