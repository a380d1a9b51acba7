import { fold } from "../../model/fold.ts";

/** Words that stand for one another in names of places; folded. */
const SHORT: Readonly<Record<string, string>> = {
  saint: "st",
  sankt: "st",
  sct: "st",
  skt: "st",
  sainte: "ste",
  mount: "mt",
  fort: "ft",
  point: "pt",
  und: "and",
};

const ARTICLES = new Set("the la le les l el los las els il lo i gli a o os as der die das de den het al".split(" "));

/** What may stand before the name of a town, and after it. */
const BEFORE =
  /^(?:(?:city|town|village|borough|municipality|ville|commune|ciudad|municipio|comune|citta|cidade|concello|ajuntament|ayuntamiento|mairie|stadt|gemeinde|hansestadt|landeshauptstadt) (?:of|de|del|di|da|do|d)|stadt|gemeinde|hansestadt|landeshauptstadt|greater|central) (?=.{3})/;
const AFTER =
  /(?<=.{3})(?: cedex)?(?: (?:\d+(?:st|nd|rd|th|e|er|eme|ieme)?|cedex|arrondissement|city|village|centre))+$/;
const POSTCODE_BEFORE = /^(?:[a-z]{1,2} )?\d{3,6} (?=\p{L})/u;

/** The key under which a name is found: folded, with short forms for what is often shortened. */
export const placeKey = (name: string): string => shorten(fold(name));

/** The key without articles before and behind: "Le Mans" and "Mans (Le)" are one. "" when nothing else is in the name. */
export function bareKey(key: string): string {
  const words = key.split(" ");
  let [from, to] = [0, words.length];
  while (from < to && ARTICLES.has(words[from]!)) from++;
  while (to > from + 1 && ARTICLES.has(words[to - 1]!)) to--;
  return words.slice(from, to).join(" ");
}

/** Names by which a place of the gazetteer is known: "Biel/Bienne" is both, and what stands in brackets is left out. */
export function namesOfPlace(name: string): readonly string[] {
  if (!/[/(]/.test(name)) return [placeKey(name)];
  return keys([name, ...name.split("/"), withoutBrackets(name), ...name.split("/").map(withoutBrackets)]);
}

/**
 * What a written locality may mean, the likeliest first. With `outer` also what it lies in, as in "Brixton, London" or "Villacedré (Santovenia)":
 * only where the region is known, since that may as well be the name of a region.
 */
export function* namesWritten(locality: string, outer: boolean): Iterable<string> {
  const told = new Set<string>([""]);
  for (const reading of readingsOf(locality, outer)) {
    const key = placeKey(reading);
    if (told.has(key)) continue;
    told.add(key);
    yield key;
  }
}

/** One after the other, since nearly always the first is a place. */
function* readingsOf(locality: string, outer: boolean): Iterable<string> {
  yield locality;
  const open = withoutBrackets(locality);
  const [head, ...behind] = open.split(/[,;]/);
  for (const part of [locality, open, ...alternatives(head!)]) {
    yield part;
    yield* stripped(part);
  }
  if (!outer) return;
  for (const part of [...behind, ...[...locality.matchAll(BRACKETS)].map(([, inside]) => inside!)]) {
    yield part;
    yield* stripped(part);
  }
}

/** What stands behind the first comma, which may be a region: "Springfield, IL". */
export const behindComma = (locality: string): string => /,\s*(.+)$/.exec(locality)?.[1] ?? "";

const BRACKETS = /\s*[([]([^)\]]*)[)\]]?/g;

const withoutBrackets = (text: string): string => text.replace(BRACKETS, " ").trim();

/** Names of one place side by side: "Donostia / San Sebastián", "La Granja o San Ildefonso". */
const alternatives = (text: string): string[] => [text, ...text.split(/[/|–—]| - | (?:o|ou|or|oder|bzw\.) /)];

function stripped(text: string): string[] {
  const folded = fold(text);
  const bare = folded.replace(POSTCODE_BEFORE, "").replace(AFTER, "").replace(BEFORE, "");
  return bare === folded ? [] : [folded.replace(POSTCODE_BEFORE, "").replace(AFTER, ""), bare];
}

const LONG = new RegExp(`(?<=^| )(?:${Object.keys(SHORT).join("|")})(?= |$)`, "g");

const shorten = (folded: string): string => folded.replace(LONG, (word) => SHORT[word]!);

const keys = (names: readonly string[]): string[] => [...new Set(names.map(placeKey))].filter((key) => key !== "");
