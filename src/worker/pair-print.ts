import { sha256Hex } from "../import/ids/sha256.ts";
import { type Directory, fieldAt, numberAt } from "../model/directory.ts";
import { fold } from "../model/fold.ts";

const DIGITS = 16;
const DECIMALS = 4;

interface Side {
  readonly directory: Directory;
  readonly row: number;
  /** Its place must not be found. */
  readonly isHidden: boolean;
}

/**
 * Names a pair of records in a later edition of their files as well, whichever of both is looked at, and tells nothing of them: a hash of their
 * names with the identifiers that their files give, else with their places.
 */
export const pairPrint = (one: Side, other: Side): string =>
  sha256Hex([recordOf(one), recordOf(other)].sort().join("\n"), DIGITS);

function recordOf({ directory, row, isHidden }: Side): string {
  const name = fold(fieldAt(directory, "name", row));
  if (!directory.hasMadeIds) {
    const id = fieldAt(directory, "id", row);
    return `${name}\t${id.slice(id.indexOf(":") + 1)}`; // without the source, which is called after the file
  }
  if (isHidden) return name;
  const [longitude, latitude] = [numberAt(directory, "longitude", row), numberAt(directory, "latitude", row)];
  const place = Number.isNaN(longitude)
    ? fold(fieldAt(directory, "locality", row))
    : `${longitude.toFixed(DECIMALS)} ${latitude.toFixed(DECIMALS)}`;
  return `${name}\t\t${place}`;
}
