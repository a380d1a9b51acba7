import type { EditionSign } from "../../model/changes.ts";
import type { Directory } from "../../model/directory.ts";
import { fold } from "../../model/fold.ts";
import { rowFacts } from "./row-facts.ts";

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
  const [small, large] = before.size <= after.size ? [before, after] : [after, before];
  if (small.size === 0 || small.hasMadeIds || large.hasMadeIds) return 0;
  const [few, many] = [rowFacts(small, NONE), rowFacts(large, NONE)];
  const known = new Set<string>();
  for (let row = 0; row < large.size; row++) known.add(many.identifier(row));
  known.delete("");
  const step = Math.max(1, Math.floor(small.size / LOOKED_AT));
  let [looked, shared, alike] = [0, 0, 0];
  const nameOf = new Map<string, string>();
  for (let row = 0; row < large.size; row++) nameOf.set(many.identifier(row), many.cell("name", row));
  for (let row = 0; row < small.size; row += step) {
    looked++;
    const identifier = few.identifier(row);
    if (!known.has(identifier)) continue;
    shared++;
    if (nameOf.get(identifier) === few.cell("name", row)) alike++;
  }
  // Numbers that count the rows are shared by any two files.
  return alike >= shared / 2 ? shared / looked : 0;
}

/** Some entries are called the same: two files of one name may be of different things. */
function looksAlike(before: Directory, after: Directory): boolean {
  const [small, large] = before.size <= after.size ? [before, after] : [after, before];
  const [few, many] = [rowFacts(small, NONE), rowFacts(large, NONE)];
  const names = new Set<string>();
  for (let row = 0; row < large.size; row++) names.add(many.cell("name", row));
  const step = Math.max(1, Math.floor(small.size / LOOKED_AT));
  let [looked, same] = [0, 0];
  for (let row = 0; row < small.size; row += step) {
    looked++;
    if (names.has(few.cell("name", row))) same++;
  }
  return looked > 0 && same >= looked * LEAST_NAMES;
}

const LEAST_NAMES = 0.2;

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
