import { editionSign } from "../atlas/changes/likely-editions.ts";
import { findDuplicates } from "../atlas/duplicates/find-duplicates.ts";
import { type Directory, fieldAt } from "../model/directory.ts";
import type {
  DuplicatePair,
  DuplicateProgress,
  DuplicateRow,
  DuplicateSide,
  FoundDuplicates,
  ShownDuplicate,
} from "../model/duplicates.ts";
import { fold } from "../model/fold.ts";
import type { Field } from "../model/initiative.ts";
import { pairPrint } from "./pair-print.ts";
import { isSameDirectory } from "./same-directory.ts";
import { createTurns } from "./turns.ts";

/** What is shown of a record beside another. */
const FACTS = [
  "altNames",
  "legalName",
  "kindRaw",
  "sectorRaw",
  "legalForm",
  "identifiers",
  "website",
  "street",
  "postcode",
  "locality",
  "district",
  "region",
  "countryCode",
  "founded",
  "status",
  "updated",
  "description",
] as const satisfies readonly Field[];
/** Of a record whose place must not be found, and of what stands beside it. */
const PLACES: ReadonlySet<Field> = new Set(["street", "postcode", "locality", "district", "region", "description"]);
const LONGEST_FACT = 240;

interface Looked {
  readonly directory: Directory;
  /** Rows whose place must not be found. */
  readonly sheltered: ReadonlySet<number>;
}

interface Watch {
  /** Prints of pairs that are two initiatives, as was decided of the directories beside. */
  readonly judged?: ReadonlySet<string>;
  /** Ids of initiatives that the reader has put away: they are in no pair. */
  readonly away?: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DuplicateProgress) => void;
}

/** Records of a directory that may be one with another of it, or of those beside it; undefined when it was cancelled. */
export async function duplicatesOf(
  { directory, sheltered }: Looked,
  beside: readonly Directory[],
  { judged = new Set(), away = new Set(), signal, onProgress }: Watch,
): Promise<FoundDuplicates | undefined> {
  const others = beside.filter((each) => !isEdition(each, directory)); // else every row would be a double of itself
  const { tell, breathe } = createTurns(onProgress);
  const isLeft = ({ directory: index, row }: DuplicateRow) => isAway(index < 0 ? directory : others[index]!, row, away);
  const steps = findDuplicates(directory, others, {
    sheltered,
    ...(away.size > 0 && { isLeft }),
    tell: (share) => tell({ share }),
  });
  for (;;) {
    const { done, value: found } = steps.next();
    if (done) {
      return {
        pairs: found.pairs.map((pair) => {
          const told = shown(pair, directory, others, sheltered);
          return judged.has(told.print) ? { ...told, isJudged: true } : told;
        }),
        counts: found.counts.map(({ directory: index, ...counts }) => ({
          ...(index >= 0 && { directory: others[index]!.source.title }),
          ...counts,
        })),
        crowded: found.crowded,
      };
    }
    await breathe();
    if (signal.aborted) {
      steps.return(undefined as never); // lets go of what it holds
      return undefined;
    }
  }
}

/** Ids that are made of name and place are worked out for all rows at once, and only where one may be meant. */
const isAway = (directory: Directory, row: number, away: ReadonlySet<string>): boolean =>
  (!directory.hasMadeIds || [...away].some((id) => id.startsWith(`${directory.source.id}:`))) &&
  away.has(fieldAt(directory, "id", row));

const isEdition = (before: Directory, after: Directory): boolean =>
  (before.brought && editionSign(before, after) !== undefined) || isSameDirectory(before, after);

function shown(
  { one, other, score, reasons }: DuplicatePair,
  directory: Directory,
  others: readonly Directory[],
  sheltered: ReadonlySet<number>,
): ShownDuplicate {
  const directoryOf = ({ directory: index }: DuplicateRow) => (index < 0 ? directory : others[index]!);
  const isSheltered = (row: DuplicateRow): boolean =>
    (row.directory < 0 && sheltered.has(row.row)) ||
    directoryOf(row).sheltered?.has(row.row) === true ||
    isBlurred(directoryOf(row), row.row);
  const isHidden = isSheltered(one) || isSheltered(other);
  const [mine, theirs] = [sideOf(one, directoryOf(one), isHidden), sideOf(other, directoryOf(other), isHidden)];
  const keyOf = (at: DuplicateRow, { line, name }: DuplicateSide): string =>
    `${at.directory < 0 ? "" : directoryOf(at).source.id}\t${line}\t${fold(name)}`;
  const print = pairPrint(
    { directory: directoryOf(one), row: one.row, isHidden },
    { directory: directoryOf(other), row: other.row, isHidden },
  );
  return { key: `${keyOf(one, mine)}\n${keyOf(other, theirs)}`, print, one: mine, other: theirs, score, reasons };
}

const isBlurred = (directory: Directory, row: number): boolean =>
  fieldAt(directory, "locationMethod", row) === "generalised" ||
  fieldAt(directory, "locationPrecision", row) === "generalised";

function sideOf({ directory: index, row }: DuplicateRow, directory: Directory, isHidden: boolean): DuplicateSide {
  const facts = FACTS.flatMap((field): readonly (readonly [Field, string])[] => {
    if (isHidden && PLACES.has(field)) return [];
    const text = fieldAt(directory, field, row);
    if (text === "") return [];
    return [[field, text.length > LONGEST_FACT ? `${text.slice(0, LONGEST_FACT)}…` : text]];
  });
  return {
    ...(index >= 0 && { directory: directory.source.title }),
    line: directory.line[row]!,
    name: fieldAt(directory, "name", row),
    facts,
  };
}
