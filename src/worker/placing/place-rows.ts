import { maskPersonal } from "../../import/privacy/personal-text.ts";
import { addIssues } from "../../import/report/add-issues.ts";
import { createIssueLog } from "../../import/report/issue-log.ts";
import type { Directory } from "../../model/directory.ts";
import type { Imported } from "../../model/import.ts";
import type { Language } from "../../model/language.ts";
import { PLACE_ALIASES } from "../../territory/gazetteer/place-aliases.ts";
import { createPlaceIndex, type PlaceIndex } from "../../territory/gazetteer/place-index.ts";
import { readGazetteer } from "../../territory/gazetteer/read-gazetteer.ts";
import type { Geography } from "../geography.ts";
import type { Shipped } from "../shipped-files.ts";
import { readAddresses } from "./addresses.ts";
import { lookUp } from "./look-up.ts";
import { placeEach } from "./place-each.ts";
import { type Placed, type PlaceRows, placedNowhere } from "./placed.ts";
import { withPlacements, withPlacesOf } from "./placed-columns.ts";
import { createSeveralList } from "./several-list.ts";

export interface PlacingSurroundings {
  readonly geography: () => Promise<Geography>;
  readonly gazetteer: Shipped["gazetteer"];
  readonly language: () => Language;
}

/** The places of a country: none where no file has any, "missing" where the file did not come. */
export type FindIndex = (country: string) => Promise<PlaceIndex | "none" | "missing">;

export function createPlaceRows({ geography, gazetteer, language }: PlacingSurroundings): PlaceRows {
  const known = new Map<string, PlaceIndex | "none">();

  const findIndex: FindIndex = async (country) => {
    const before = known.get(country);
    if (before) return before;
    let file: unknown;
    try {
      file = await gazetteer(country);
    } catch {
      return "missing"; // it is asked for again with the next file
    }
    const index = file === undefined ? "none" : createPlaceIndex(readGazetteer(file), PLACE_ALIASES[country]);
    known.set(country, index);
    return index;
  };

  return async (imported, watch) => {
    const addresses = await readAddresses(imported.directory, watch.breathe);
    if (!addresses) return placedNowhere(imported);
    const log = createIssueLog(maskPersonal);
    const land = await arrived(geography);
    if (!land) {
      log.add("gazetteer-missing", "remark", 0, "");
      return { imported: { ...imported, account: addIssues(imported.account, log, imported.directory) }, several: [] };
    }
    await watch.breathe();
    const looked = await lookUp(imported.directory, addresses, land, findIndex, watch.breathe);
    const list = createSeveralList(land, language(), watch.choices.places);
    const placements = await placeEach({ imported, addresses, looked, land, list, log, breathe: watch.breathe });
    const directory = withPlacements(imported.directory, placements);
    const several = list.finish();
    const toPlaced = (each: Imported, placed: Directory): Placed => ({
      imported: { ...each, directory: placed, account: addIssues(each.account, log, placed) },
      several,
    });
    const isWhole = looked.every(({ index }) => index !== "missing");
    const placeAgain = (next: Imported) => toPlaced(next, withPlacesOf(next.directory, directory));
    return { ...toPlaced(imported, directory), ...(isWhole && { placeAgain }) };
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
