import type { ClassificationRule } from "../../model/directory.ts";
import { fold } from "../../model/fold.ts";
import type { TaxonomyFile } from "../../model/taxonomy.ts";
import { detached } from "../store/cell-builder.ts";

export interface TermMatch {
  readonly terms: readonly string[];
  readonly rule: ClassificationRule;
}

export interface TermFinder {
  /** Terms for one part of a cell (no `;`, `|` or line break inside), by the first rule that finds some. */
  find(part: string): TermMatch;
  /** A term whose name, label or synonym equals the text. */
  exact(text: string): string | undefined;
}

const NOTHING: TermMatch = { terms: [], rule: "none" };
const JOINED = /\s(?:and|et|y|e|und|i|en|och|og|oraz|és|и|και)\s/;
const LONGEST_PHRASE = 7; // words of the longest synonym that is looked for inside a text
const REMEMBERED = 2 ** 16;

/** Looks words of a source up in a taxonomy, in the order of its `valueMatching`. `codes`: schemes of `importIndex` to read as well. */
export function createTermFinder(
  file: TaxonomyFile,
  {
    schemes = [],
    extraIndex = {},
  }: { readonly schemes?: readonly string[]; readonly extraIndex?: Readonly<Record<string, readonly string[]>> } = {},
): TermFinder {
  const words = indexWords(file);
  const codes = indexCodes(file, schemes);
  const extra = new Map(Object.entries(extraIndex).map(([word, terms]) => [fold(word), terms]));
  const stems = indexStems(file);
  const parentOf = new Map(file.terms.map(({ id, parent }) => [id, parent ?? id]));
  const known = new Map<string, TermMatch>();

  function find(part: string): TermMatch {
    let match = known.get(part);
    if (match === undefined) {
      match = search(part);
      if (known.size >= REMEMBERED) known.clear();
      known.set(detached(part), match);
    }
    return match;
  }

  function search(part: string): TermMatch {
    const code = codes(part.trim());
    if (code) return { terms: code, rule: "code" };
    const folded = fold(part);
    if (folded === "") return NOTHING;
    const special = extra.get(folded);
    if (special) return { terms: special, rule: "code" };
    return (
      whole(folded, "value") ??
      pieces(part, /[,/]/, "parts") ??
      outside(part, /^(.*?)\s*[([]([^)\]]*)[)\]]/, "bracket") ??
      outside(part, /^(.*?)(?:\s[-–—]\s|:)\s*(.*)$/, "before-dash") ??
      withoutPlural(folded) ??
      joined(folded) ??
      contained(folded) ??
      stems(folded) ??
      NOTHING
    );
  }

  function whole(folded: string, rule: ClassificationRule): TermMatch | undefined {
    const term = words.get(folded);
    return term === undefined ? undefined : { terms: [term], rule };
  }

  function withoutPlural(folded: string): TermMatch | undefined {
    const term = known1(folded);
    return term === undefined ? undefined : { terms: [term], rule: "number" };
  }

  /** All pieces must be known. */
  function pieces(part: string, separator: RegExp, rule: ClassificationRule): TermMatch | undefined {
    if (!separator.test(part)) return undefined;
    const terms = part.split(separator).map((piece) => known1(fold(piece)));
    return terms.every((term) => term !== undefined) ? { terms: [...new Set(terms as string[])], rule } : undefined;
  }

  const known1 = (folded: string): string | undefined =>
    words.get(folded) ?? words.get(withoutS(folded)) ?? words.get(withoutEs(folded));

  /** What stands before a bracket or dash, then what stands inside or after it. */
  function outside(part: string, pattern: RegExp, rule: ClassificationRule): TermMatch | undefined {
    const found = pattern.exec(part);
    const term = found && (known1(fold(found[1]!)) ?? known1(fold(found[2]!)));
    return term ? { terms: [term], rule } : undefined;
  }

  /** Parts joined by "and": one term when all are of one top level, otherwise each of them. */
  function joined(folded: string): TermMatch | undefined {
    if (!JOINED.test(folded)) return undefined;
    const terms = [
      ...new Set(
        folded
          .split(JOINED)
          .map(known1)
          .filter((term) => term !== undefined),
      ),
    ];
    if (terms.length === 0) return undefined;
    const oneTop = new Set(terms.map((term) => parentOf.get(term))).size === 1;
    return { terms: oneTop ? terms.slice(0, 1) : terms, rule: "joined" };
  }

  /** The longest synonym of two or more words that stands in the text. */
  function contained(folded: string): TermMatch | undefined {
    const tokens = folded.split(" ");
    for (let length = Math.min(LONGEST_PHRASE, tokens.length - 1); length >= 2; length--)
      for (let start = 0; start + length <= tokens.length; start++) {
        const phrase = tokens.slice(start, start + length).join(" ");
        const term = known1(phrase);
        if (term) return { terms: [term], rule: "contained" };
      }
    return undefined;
  }

  return { find, exact: (text) => words.get(fold(text)) };
}

function indexWords({ terms }: TaxonomyFile): Map<string, string> {
  const words = new Map<string, string>();
  const add = (word: string, id: string) => {
    const folded = fold(word);
    if (folded !== "" && !words.has(folded)) words.set(folded, id);
  };
  for (const { id } of terms) add(id, id);
  for (const { id, labels } of terms) for (const label of Object.values(labels)) add(label, id);
  for (const { id, synonyms = [] } of terms) for (const synonym of synonyms) add(synonym, id);
  for (const [word, id] of [...words]) {
    add(withoutS(word), id);
    add(withoutEs(word), id);
  }
  return words;
}

/** Drops a final s, or es, of each word, as far as that leaves three letters. */
const withoutS = (folded: string): string => folded.replace(/(?<=[a-z]{3})s(?= |$)/g, "");
const withoutEs = (folded: string): string => folded.replace(/(?<=[a-z]{3})es(?= |$)/g, "");

type CodeLookup = (text: string) => readonly string[] | undefined;

/** Codes as addresses (".../activities-ica/ICA30") and, where they look like codes, bare. */
function indexCodes({ importIndex = {} }: TaxonomyFile, schemes: readonly string[]): CodeLookup {
  const inAddress = new Map<string, readonly string[]>();
  const bare = new Map<string, readonly string[]>();
  for (const [scheme, codes] of Object.entries(importIndex))
    for (const [code, terms] of Object.entries(codes)) {
      if (scheme.startsWith("essglobal:")) {
        inAddress.set(`${scheme.slice("essglobal:".length)}/${code}`.toLowerCase(), terms);
        if (/^(OS|L|ICA|AM|a)\d+$/.test(code)) bare.set(code.toLowerCase(), terms);
      }
      if (scheme === "osm") bare.set(code.toLowerCase(), terms);
      if (schemes.includes(scheme)) bare.set(fold(code), terms);
    }
  return (text) => {
    if (text.length > 200) return undefined;
    const address = /([a-z-]+)\/([A-Za-z]+\d+)\/?$/.exec(text);
    if (address) return inAddress.get(`${address[1]}/${address[2]}`.toLowerCase());
    return bare.get(text.toLowerCase()) ?? (schemes.length ? bare.get(fold(text)) : undefined);
  };
}

/** A stem of four letters or fewer equals a word, a longer one begins a word or a run of words. The longest wins, then the earlier one. */
function indexStems({ stems }: TaxonomyFile): (folded: string) => TermMatch | undefined {
  if (!stems) return () => undefined;
  const all = Object.entries(stems.terms).flatMap(([term, list]) => list.map((stem) => ({ stem, term })));
  all.sort((a, b) => b.stem.length - a.stem.length);
  return (folded) => {
    const padded = ` ${folded} `;
    let best: { readonly stem: string; readonly term: string; readonly at: number } | undefined;
    for (const { stem, term } of all) {
      if (best && stem.length < best.stem.length) break;
      const at = padded.indexOf(stem.length <= 4 ? ` ${stem} ` : ` ${stem}`);
      if (at >= 0 && (!best || at < best.at)) best = { stem, term, at };
    }
    return best && { terms: [best.term], rule: "stem" };
  };
}
