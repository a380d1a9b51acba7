import type { IssueLog } from "../../import/report/issue-log.ts";
import { type Column, cellsAt } from "../../model/column.ts";
import { type Directory, fieldAt, numberAt } from "../../model/directory.ts";
import type { Imported } from "../../model/import.ts";
import type { IssueCode } from "../../model/issue.ts";
import { exactnessOf, isWide } from "../../model/precision.ts";
import { decideByNeighbours, type Point } from "../../territory/gazetteer/decide.ts";
import { createPostcodes, type Postcodes } from "../../territory/gazetteer/postcodes.ts";
import type { Geography } from "../geography.ts";
import type { Addresses } from "./addresses.ts";
import { createAreaFallback } from "./area-fallback.ts";
import { choiceKey, type Placement, type Town, townPlacement } from "./find-places.ts";
import type { LookedUp, LookedUpBefore } from "./look-up.ts";
import type { SeveralList } from "./several-list.ts";

interface PlacingWork {
  readonly imported: Pick<Imported, "directory" | "sheltered">;
  readonly addresses: Addresses;
  readonly looked: readonly LookedUp[];
  readonly land: Geography;
  readonly list: SeveralList;
  readonly log: IssueLog;
  readonly breathe: () => Promise<void>;
  readonly before: LookedUpBefore;
}

const ROWS_PER_STEP = 2 ** 12;
/** Rows with a point of their own that are asked where their postcode lies, spread over the file: more would not decide more. */
const MOST_WITNESSES = 50_000;

/** The point of each row that can be given one. What was done with a row, and what could not be, goes to the log. */
export async function placeEach(work: PlacingWork): Promise<ReadonlyMap<number, Placement>> {
  const { imported, addresses, looked, land, list, log, breathe } = work;
  const { directory, sheltered } = imported;
  const { rows, of, written } = addresses;
  const postcodes = await sureByPostcode(work);
  const areaOf = createAreaFallback(land);
  const placements = new Map<number, Placement>();

  /** Of a row whose place must not be found nothing is quoted. */
  const note = (row: number, code: IssueCode, field: "locality" | "region", found: string, placement?: Placement) => {
    const quoted = !sheltered.has(row);
    const became = placement && quoted ? `${placement.latitude}, ${placement.longitude}` : undefined;
    log.add(code, "remark", directory.line[row]!, quoted ? found : "", { field }, became);
  };

  for (let at = 0; at < rows.length; at++) {
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) await breathe();
    const row = rows[at]!;
    const address = written[of[at]!]!;
    const known = looked[of[at]!]!;
    if (known.found === "missing") {
      note(row, "gazetteer-missing", "locality", known.area.country);
      continue;
    }
    if (address.locality !== "" && !sheltered.has(row)) {
      const postcode = fieldAt(directory, "postcode", row);
      const outcome = townOf(known, postcode, postcodes, (towns) =>
        list.choose(choiceKey(address, known.area), address, towns),
      );
      if (typeof outcome === "object") {
        placements.set(row, outcome);
        note(row, "placed-by-town", "locality", address.locality, outcome);
        continue;
      }
      note(row, outcome, "locality", address.locality);
    }
    const placement = known.area.isNamed ? areaOf(known.area.territory, sheltered.has(row)) : undefined;
    if (!placement) continue;
    placements.set(row, placement);
    note(row, "placed-by-area", "region", address.district || address.region || address.countryCode, placement);
  }
  return placements;
}

type Choose = (towns: readonly Town[]) => Town | undefined;

/** The town of a row, or why it has none. */
function townOf(
  { area, found }: LookedUp,
  postcode: string,
  postcodes: Postcodes,
  choose: Choose,
): Placement | IssueCode {
  if (typeof found === "string") return area.country === "" ? "place-without-country" : "place-unknown";
  if (found.kind === "unknown") return "place-unknown";
  if (found.kind === "place") {
    return postcodes.contradict(postcode, found.placement) ? "place-unknown" : found.placement;
  }
  const town = decideByNeighbours(found.towns, postcodes.near(postcode)) ?? choose(found.towns);
  return town ? townPlacement(town) : "place-several";
}

/** Where rows of a postcode are: by their own points, and by towns that are sure. They help to decide the others. */
async function sureByPostcode({ imported, addresses, looked, breathe, before }: PlacingWork): Promise<Postcodes> {
  const { directory } = imported;
  const column = directory.fields.get("postcode");
  if (!column) return createPostcodes();
  before.witnesses ??= await witnessesIn(directory, column, breathe);
  const postcodes = createPostcodes(before.witnesses);
  for (const [at, row] of addresses.rows.entries()) {
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) await breathe();
    const { found } = looked[addresses.of[at]!]!;
    if (typeof found === "string" || found.kind !== "place") continue;
    const { longitude, latitude } = found.placement;
    postcodes.add(fieldAt(directory, "postcode", row), { longitude, latitude });
  }
  return postcodes;
}

async function witnessesIn(directory: Directory, column: Column, breathe: () => Promise<void>): Promise<Postcodes> {
  const postcodes = createPostcodes();
  const step = Math.ceil(directory.size / MOST_WITNESSES);
  for (let from = 0; from < directory.size; from += step * ROWS_PER_STEP) {
    if (from > 0) await breathe();
    const [rows, points]: [number[], Point[]] = [[], []];
    for (let row = from; row < Math.min(directory.size, from + step * ROWS_PER_STEP); row += step) {
      const point = ownPoint(directory, row);
      if (!point) continue;
      rows.push(row);
      points.push(point);
    }
    for (const [at, postcode] of cellsAt(column, rows).entries()) postcodes.add(postcode, points[at]!);
  }
  return postcodes;
}

function ownPoint(directory: Directory, row: number): Point | undefined {
  const longitude = numberAt(directory, "longitude", row);
  if (Number.isNaN(longitude) || isWide(exactnessOf(fieldAt(directory, "locationPrecision", row)))) return undefined;
  return { longitude, latitude: numberAt(directory, "latitude", row) };
}
