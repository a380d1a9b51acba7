import { addIssues } from "../../import/report/add-issues.ts";
import { createIssueLog } from "../../import/report/issue-log.ts";
import { type Column, cellAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import type { Imported } from "../../model/import.ts";
import type { Language } from "../../model/language.ts";
import type { SeveralPlaces } from "../../model/places.ts";
import { PLACE_ALIASES } from "../../territory/gazetteer/place-aliases.ts";
import { createPlaceIndex, type PlaceIndex } from "../../territory/gazetteer/place-index.ts";
import type { FindGazetteer } from "../gazetteers.ts";
import type { Geography } from "../geography.ts";
import { readAddresses } from "./addresses.ts";
import { type LookedUpBefore, lookUp, nothingLookedUp } from "./look-up.ts";
import { placeEach } from "./place-each.ts";
import type { Placed, PlaceRows, PlacingWatch } from "./placed.ts";
import { withPlacements, withPlacesOf } from "./placed-columns.ts";
import { createSeveralList } from "./several-list.ts";

export interface PlacingSurroundings {
  readonly geography: () => Promise<Geography>;
  readonly findGazetteer: FindGazetteer;
  readonly language: () => Language;
  /** Rows of a directory beside which all places stay at hand; larger ones have them read anew. */
  readonly mostRowsBeside?: number;
}

/** The places of a country, made when they are needed: none where no file has any, "missing" where the file did not come. */
export type FindIndex = (country: string) => Promise<(() => PlaceIndex) | "none" | "missing">;

/**
 * Places of the whole world are 20 MB or more. Beside a directory of more rows those of a country are let go of once its addresses are looked up:
 * to read all files anew takes 0.7 s, little beside reading such a directory, and a decision asks for those of few countries.
 */
const MOST_ROWS_BESIDE = 200_000;

export function createPlaceRows({
  geography,
  findGazetteer,
  language,
  mostRowsBeside = MOST_ROWS_BESIDE,
}: PlacingSurroundings): PlaceRows {
  const known = new Map<string, (() => PlaceIndex) | "none">();

  const findAnew: FindIndex = async (country) => {
    const gazetteer = await findGazetteer(country);
    if (gazetteer === "missing") return gazetteer;
    return gazetteer ? () => createPlaceIndex(gazetteer, PLACE_ALIASES[country]) : "none";
  };

  const findIndex: FindIndex = async (country) => {
    const before = known.get(country);
    if (before) return before;
    const found = await findAnew(country);
    if (found === "missing") return found;
    const index = typeof found === "string" ? found : madeOnce(found);
    known.set(country, index);
    return index;
  };

  const outcomeOf = async ({ imported, watch, before }: Asked): Promise<Outcome> => {
    const { directory } = imported;
    const { choices, breathe, aside, takesOver } = watch;
    const addresses = await readAddresses(directory, breathe);
    if (!addresses) return { isWhole: true, applyTo: (next) => ({ imported: next, several: [] }) };
    const log = createIssueLog(before.masked);
    const applyTo =
      (placed: (next: Directory) => Directory, several: readonly SeveralPlaces[]): Outcome["applyTo"] =>
      (next) => {
        const found = placed(next.directory);
        return { imported: { ...next, directory: found, account: addIssues(next.account, log, found) }, several };
      };
    const land = await arrived(geography);
    if (!land) {
      log.add("gazetteer-missing", "remark", 0, "");
      return { isWhole: false, applyTo: applyTo((next) => next, []) };
    }
    await breathe();
    const isLarge = directory.size > mostRowsBeside;
    if (isLarge) known.clear();
    const looked = await lookUp({
      directory,
      addresses,
      land,
      findIndex: isLarge ? findAnew : findIndex,
      breathe,
      before,
      aside,
    });
    const list = createSeveralList(land, language(), choices.places);
    const placements = await placeEach({ imported, addresses, looked, land, list, log, breathe, before });
    const placed = withPlacements(directory, placements, takesOver && imported.hasSparePoints && "in-place");
    const isWhole = looked.every(({ found }) => found !== "missing");
    return { isWhole, applyTo: applyTo((next) => withPlacesOf(next, placed), list.finish()) };
  };

  const placeAnew = async (asked: Asked): Promise<Placed> => {
    const { imported, before } = asked;
    return asPlaced(await outcomeOf(asked), countriesOf(imported.directory), { imported, before });
  };

  /** Only where rows are said to lie in other countries they are placed anew, and until then they stay where they were. */
  const asPlaced = (outcome: Outcome, of: Countries, { imported, before }: Omit<Asked, "watch">): Placed => {
    if (!outcome.isWhole) return outcome.applyTo(imported);
    return {
      ...outcome.applyTo(imported),
      placeAgain: async (next, watch) => {
        const placed = asPlaced(outcome, of, { imported: next, before });
        if (areSame(of, countriesOf(next.directory))) return placed;
        return { ...placed, finish: async () => elsewhere(await placeAnew({ imported: next, watch, before })) };
      },
    };
  };

  return (imported, watch) => placeAnew({ imported, watch, before: nothingLookedUp() });
}

/** Rows that lie elsewhere are other rows for whoever knows them by their lines. */
const elsewhere = ({ imported, ...rest }: Placed): Placed => ({
  ...rest,
  imported: { ...imported, directory: { ...imported.directory, line: imported.directory.line.subarray() } },
});

interface Asked {
  readonly imported: Imported;
  readonly watch: PlacingWatch;
  readonly before: LookedUpBefore;
}

interface Outcome {
  /** No file of places is missing. */
  readonly isWhole: boolean;
  /** What it means for a directory of the same rows in the same countries. */
  readonly applyTo: (imported: Imported) => Placed;
}

/** The countries of all rows, without what else is known of them. */
interface Countries {
  readonly column: Column | undefined;
  readonly size: number;
}

const countriesOf = ({ fields, size }: Directory): Countries => ({ column: fields.get("countryCode"), size });

function areSame({ column: mine, size }: Countries, { column: theirs }: Countries): boolean {
  if (!mine || !theirs || mine === theirs) return mine === theirs;
  for (let row = 0; row < size; row++) if (cellAt(mine, row) !== cellAt(theirs, row)) return false;
  return true;
}

function madeOnce<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Undefined where a file did not come. */
async function arrived<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
