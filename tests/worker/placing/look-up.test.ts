import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diskShipped } from "../../../scripts/disk-shipped.ts";
import { createPlaceIndex } from "../../../src/territory/gazetteer/place-index.ts";
import { createGazetteers } from "../../../src/worker/gazetteers.ts";
import { readGeography } from "../../../src/worker/geography.ts";
import { readAddresses } from "../../../src/worker/placing/addresses.ts";
import { lookUp, nothingLookedUp } from "../../../src/worker/placing/look-up.ts";
import type { FindIndex } from "../../../src/worker/placing/place-rows.ts";
import { directoryOf } from "../../export/directories.ts";
import { root } from "../../support/source-files.ts";

const shipped = diskShipped(join(root, "data"));
const land = readGeography(shipped);
const findGazetteer = createGazetteers(shipped.gazetteer);
const breathe = async () => {};

/** More countries than are fetched at once, and one again at the end; a town of each. */
const ADDRESSES = (
  "AT Graz, FR Lyon, DE Bremen, IT Parma, ES Bilbao, PT Porto, BE Gent, NL Utrecht, CH Bern, PL Gdańsk, CZ Brno, HU Szeged, " +
  "RO Cluj-Napoca, BG Varna, GR Patra, SE Malmö, NO Bergen, DK Odense, FI Tampere, IE Cork, US Milwaukee, BR Curitiba, AR Rosario, AT Linz"
)
  .split(", ")
  .map((address) => ({ countryCode: address.slice(0, 2), locality: address.slice(3) }));
const COUNTRIES = [...new Set(ADDRESSES.map(({ countryCode }) => countryCode))];
const MOST_AT_ONCE = 12;

/** What is found of each address; files come when `come` lets them. */
async function lookUpAll(findIndex: FindIndex) {
  const directory = directoryOf(
    ADDRESSES.map((cells, at) => ({ cells: { id: `a:${at}`, name: `Forno ${at}`, ...cells } })),
  );
  const addresses = (await readAddresses(directory, breathe))!;
  const looked = await lookUp({
    directory,
    addresses,
    land: await land,
    findIndex,
    breathe,
    before: nothingLookedUp(),
  });
  return looked.map(({ area, found }) => [area.country, typeof found === "string" ? found : found.kind]);
}

const fromDisk: FindIndex = async (country) => {
  const gazetteer = await findGazetteer(country);
  return typeof gazetteer === "object" ? () => createPlaceIndex(gazetteer) : "none";
};

const allPlaces = ADDRESSES.map(({ countryCode }) => [countryCode, "place"]);
const without = (country: string, found: string) =>
  allPlaces.map((each) => (each[0] === country ? [country, found] : each));

describe("places of more countries than are fetched at once", () => {
  test("are asked for once each, in their order and twelve ahead, and found whichever file comes first", async () => {
    const asked: string[] = [];
    const waiting: (() => void)[] = [];
    let mostWaiting = 0;
    const lastFirst: FindIndex = async (country) => {
      asked.push(country);
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        mostWaiting = Math.max(mostWaiting, waiting.length);
        // As soon as no further file is asked for, the one that was asked for last comes.
        setTimeout(() => waiting.pop()!(), 5);
      });
      return fromDisk(country);
    };
    expect(await lookUpAll(lastFirst)).toEqual(allPlaces);
    expect(asked).toEqual(COUNTRIES);
    expect(mostWaiting).toBe(MOST_AT_ONCE);
  });

  test.each([0, 3, MOST_AT_ONCE - 1, MOST_AT_ONCE, COUNTRIES.length - 1])(
    "are found without the file of country %d, which did not come or which nobody has",
    async (at) => {
      const gone = COUNTRIES[at]!;
      for (const found of ["missing", "none"] as const) {
        const findIndex: FindIndex = async (country) => (country === gone ? found : fromDisk(country));
        expect(await lookUpAll(findIndex)).toEqual(without(gone, found));
      }
    },
  );

  test.each([0, 3, MOST_AT_ONCE, COUNTRIES.length - 1])(
    "fail with the file of country %d that cannot be read, not before it is its turn, and no other failure is left unheard",
    async (at) => {
      const unheard: unknown[] = [];
      const listen = (reason: unknown) => unheard.push(reason);
      process.on("unhandledRejection", listen);
      const used: string[] = [];
      const findIndex: FindIndex = async (country) => {
        if (COUNTRIES.indexOf(country) >= at) throw new Error(`No places of ${country}.`);
        const index = await fromDisk(country);
        return () => {
          used.push(country);
          return (index as Exclude<typeof index, string>)();
        };
      };
      await expect(lookUpAll(findIndex)).rejects.toThrow(`No places of ${COUNTRIES[at]}.`);
      await new Promise((resolve) => setTimeout(resolve, 5)); // by then Node has told what nobody heard
      process.off("unhandledRejection", listen);
      expect(unheard).toEqual([]);
      expect(used).toEqual(COUNTRIES.slice(0, at));
    },
  );
});
