import { compareDirectories } from "../atlas/changes/compare-directories.ts";
import { editionSign } from "../atlas/changes/likely-editions.ts";
import { mergeDirectories } from "../atlas/changes/merge-directories.ts";
import { type Comparison, entryAt, findEntries, firmEntries, placesOf } from "../atlas/changes/read-changes.ts";
import { settleRefusals } from "../atlas/changes/settle-refusals.ts";
import { searchText } from "../import/store/search-text.ts";
import { countsOf, type EditionSign, type UpdateAccount, type UpdateWish } from "../model/changes.ts";
import type { Directory } from "../model/directory.ts";
import type { Imported } from "../model/import.ts";
import type { PersonalColumn } from "../model/report.ts";
import type { Source } from "../model/source.ts";
import { adoptAs } from "./adopt.ts";
import type { OpenDirectory } from "./holding.ts";
import type { Imports } from "./imports.ts";
import type { Jobs } from "./jobs.ts";

type Answer<Name extends keyof Jobs> = (input: Jobs[Name]["input"]) => Jobs[Name]["output"];

/** A pending import as the newer edition of a directory that is open. */
export interface Updates {
  editions: Answer<"editions">;
  compare: Answer<"compareEditions">;
  entries: Answer<"changeEntries">;
  settle: Answer<"settleRefusals">;
  marks: Answer<"changeMarks">;
  /** The directory that takes the place of the older edition: under its id, of what was accepted. The import waits no more. */
  take(check: number, stated: Partial<Source>, wish: UpdateWish): { taken: OpenDirectory; account: UpdateAccount };
}

const SIGNS: readonly (EditionSign | undefined)[] = ["identifiers", "name", "title", undefined];

export function createUpdates(imports: Imports, open: () => readonly OpenDirectory[]): Updates {
  /** By the newer edition: the page asks for one part after another, and what is given up with its check holds no memory. */
  const compared = new WeakMap<Directory, { readonly of: Directory; readonly comparison: Comparison }>();

  function brought(id: string): OpenDirectory {
    const found = open().find(({ directory }) => directory.source.id === id);
    if (!found?.directory.brought) throw new RangeError(`No directory "${id}" is open that could be updated.`);
    return found;
  }

  function comparisonOf(check: number, id: string): Comparison {
    const [imported, { directory: before }] = [imports.importedOf(check), brought(id)];
    const known = compared.get(imported.directory);
    if (known?.of === before) return known.comparison;
    const comparison = compareWith(before, imported);
    compared.set(imported.directory, { of: before, comparison });
    return comparison;
  }

  return {
    editions({ check }) {
      const { directory: after } = imports.importedOf(check);
      if (hasAssessmentsAlone(after)) return [];
      const found = open()
        .filter(({ directory }) => directory.brought && !hasAssessmentsAlone(directory))
        .map(({ directory }) => {
          const sign = editionSign(directory, after);
          const { id, title } = directory.source;
          return { directory: id, title, rows: directory.size, ...(sign && { sign }) };
        });
      return found.sort((a, b) => SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign));
    },
    compare({ check, directory }) {
      const { changes } = comparisonOf(check, directory);
      const { identity, newColumns, goneColumns } = changes;
      const withdrawn = withdrawnFrom(imports.importedOf(check));
      return { counts: countsOf(changes), identity, newColumns, goneColumns, withdrawn };
    },
    entries({ check, directory, section, text, from, length }) {
      const comparison = comparisonOf(check, directory);
      const found = findEntries(comparison, section, text);
      const shown = found.subarray(from, from + length);
      return { found: found.length, entries: Array.from(shown, (index) => entryAt(comparison, section, index)) };
    },
    settle({ check, directory, refused }) {
      const { keys, lost } = settleRefusals(comparisonOf(check, directory), refused);
      return { refused: keys, lost };
    },
    marks({ check, directory }) {
      const comparison = comparisonOf(check, directory);
      return {
        added: placesOf(comparison, "added"),
        gone: placesOf(comparison, "gone"),
        moved: placesOf(comparison, "moved"),
      };
    },
    take(check, stated, { directory: id, refused }) {
      const comparison = comparisonOf(check, id);
      const settled = settleRefusals(comparison, refused);
      const { directory, account, ...rest } = imports.takeApart(check, stated, () => false);
      const after = adoptAs(directory, sourceOfUpdate(comparison.before, directory, stated));
      const merged = mergeDirectories({ ...comparison, after }, settled.refused);
      return {
        taken: {
          ...rest,
          directory: {
            ...merged.directory,
            searchText: merged.isWhole ? after.searchText : searchText(merged.directory),
          },
          account: account && { ...account, report: { ...account.report, update: merged.account } },
        },
        account: merged.account,
      };
    },
  };
}

/** There are no rows that could be compared. */
const hasAssessmentsAlone = ({ size, assessments }: Directory): boolean => size === 0 && assessments !== undefined;

const NONE: ReadonlySet<number> = new Set();

export function compareWith(older: Directory, { directory: after, sheltered, account }: Imported): Comparison {
  const before = withoutPersonal(older, account.report.personalColumns);
  const changes = compareDirectories(before, after, { before: before.sheltered ?? NONE, after: sheltered });
  const withdrawn = withdrawnFrom({ account });
  return { before, after, changes, firm: firmEntries(before, after, changes, { withdrawn, sheltered }) };
}

/** What the newer edition shows to be personal is neither compared nor does it stay with rows of the older one. */
function withoutPersonal(older: Directory, columns: readonly PersonalColumn[]): Directory {
  const dropped = new Set(columns.flatMap(({ column, kept }) => (kept === 0 ? [column] : [])));
  if (![...older.extra.keys()].some((name) => dropped.has(name))) return older;
  return { ...older, extra: new Map([...older.extra].filter(([name]) => !dropped.has(name))) };
}

/** Records that may not be shown. */
const withdrawnFrom = ({ account }: Pick<Imported, "account">): number =>
  account.report.findings.reduce((sum, { code, severity, count }) => {
    const isPerson = code === "other-things" && severity === "left-out";
    return sum + (code === "consent-withdrawn" || isPerson ? count : 0);
  }, 0);

/** What the reader and the newer file say of their source; what only the older edition knew stays, as does the title that it was given. */
function sourceOfUpdate({ source: before }: Directory, { source: after }: Directory, stated: Partial<Source>): Source {
  const isFromFile = (source: Source) =>
    source.file?.toLowerCase().replaceAll(/[_-]+/g, " ").startsWith(source.title.toLowerCase()) ?? false;
  const title = isFromFile(after) && !isFromFile(before) ? before.title : after.title;
  const licence = after.licence === "unknown" ? before.licence : after.licence;
  const { rowsUsed: _, sha256: __, issued: ___, version: ____, ...lasting } = before;
  return { ...lasting, ...after, title, licence, ...stated, id: before.id };
}
