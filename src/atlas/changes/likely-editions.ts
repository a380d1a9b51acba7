import type { EditionSign } from "../../model/changes.ts";
import type { Directory } from "../../model/directory.ts";
import { fold } from "../../model/fold.ts";
import { type RowFacts, rowFacts } from "./row-facts.ts";

const SHARED = 0.6;
const LOOKED_AT = 2000;
const NONE: ReadonlySet<number> = new Set();

/**
 * Whether a directory looks like an edition of another: by a share of at least 60 % of the identifiers of the smaller one, by the name of the file
 * without dates and versions, or by title and publisher; undefined when nothing says so.
 */
export function editionSign(before: Directory, after: Directory): EditionSign | undefined {
  if (sharedIdentifiers(before, after) >= SHARED) return "identifiers";
  const [file, other] = [fileKey(before.source.file), fileKey(after.source.file)];
  if (file !== "" && file === other && looksAlike(before, after)) return "name";
  const [title, newTitle] = [titleKey(before), titleKey(after)];
  return title !== "" && title === newTitle && looksAlike(before, after) ? "title" : undefined;
}

/** Share of the smaller edition, of at most some thousand of its rows spread over all. */
function sharedIdentifiers(before: Directory, after: Directory): number {
  const [few, many] = bySize(before, after);
  if (few.directory.size === 0 || few.directory.hasMadeIds || many.directory.hasMadeIds) return 0;
  const wanted = new Map<string, number>();
  const looked = sample(few.directory.size);
  for (const row of looked) wanted.set(few.identifier(row), row);
  wanted.delete("");
  let [shared, alike] = [0, 0];
  for (let row = 0; row < many.directory.size; row++) {
    const same = wanted.get(many.identifier(row));
    if (same === undefined) continue;
    shared++;
    if (few.cell("name", same) === many.cell("name", row)) alike++;
  }
  // Numbers that count the rows are shared by any two files.
  return alike >= shared / 2 ? shared / looked.length : 0;
}

const LEAST_NAMES = 0.2;

/** Some entries are called the same: two files of one name may be of different things. */
function looksAlike(before: Directory, after: Directory): boolean {
  const [few, many] = bySize(before, after);
  const looked = sample(few.directory.size);
  const wanted = new Set(looked.map((row) => few.cell("name", row)));
  const found = new Set<string>();
  for (let row = 0; row < many.directory.size; row++) {
    const name = many.cell("name", row);
    if (wanted.has(name)) found.add(name);
  }
  return found.size > 0 && found.size >= LEAST_NAMES * wanted.size;
}

/** The smaller one first. */
const bySize = (before: Directory, after: Directory): readonly [RowFacts, RowFacts] => {
  const both = [rowFacts(before, NONE), rowFacts(after, NONE)] as const;
  return before.size <= after.size ? both : [both[1], both[0]];
};

function sample(size: number): readonly number[] {
  const step = Math.max(1, Math.floor(size / LOOKED_AT));
  return Array.from({ length: Math.ceil(size / step) }, (_, at) => at * step);
}

/** "coops-2025-03.csv", "coops_v2.csv" and "coops (1).csv" are files of one name. */
const fileKey = (file = ""): string => withoutEdition(file.replace(/^.*[\\/]|\.[a-z]+$/gi, ""));

const titleKey = ({ source: { title, publisher = "" } }: Directory): string => {
  const key = withoutEdition(title);
  return key === "" ? "" : `${key}\n${fold(publisher)}`;
};

const withoutEdition = (name: string): string =>
  fold(name)
    .split(" ")
    .filter((word) => !/^(?:v?\d+|q[1-4]|copy|final|new|latest|update|updated)$/.test(word))
    .join(" ");
