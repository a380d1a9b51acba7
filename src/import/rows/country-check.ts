import { grown } from "../../model/grown.ts";
import type { IssueCode } from "../../model/issue.ts";
import { isInCountry } from "../position/country-boxes.ts";
import { textOf } from "./field-texts.ts";
import { issueColumn } from "./point-columns.ts";
import { type Finished, finished } from "./reader.ts";
import { type ColumnName, note, type Slice } from "./slice.ts";

/** Holds points against the countries of their rows, and tells of those that lie elsewhere. */
export interface CountryCheck {
  compare(slice: Slice, at: number, longitude: number, latitude: number): void;
  /** The point of the row is known to lie in its country. */
  pass(slice: Slice, at: number): void;
  /** When all is read: the columns of points, and that of their issues. */
  finish(points: CheckedPoints): Finished;
  /** Afterwards: the same points, to be held against other countries; undefined where there are none. */
  again(): CountriesAgain | undefined;
}

export interface CheckedPoints {
  readonly columns: Finished["fields"];
  /** Degrees by row, NaN for none. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** 1 for rows of a point that many share; undefined where the file tells issues itself. */
  readonly isCrowded: Uint8Array | undefined;
}

export interface CountriesAgain {
  /**
   * Notes of a slice of which the countries were read anew what it notes at first. `copy` is told where that stands among what was noted of the
   * slice: all before `place` comes first, and what comes after begins at `next`.
   */
  read(slice: Slice, copy: (place: number, next: number) => void): void;
  finish(): Finished;
}

/** @param keepsPlaces countries may be decided anew */
export const createCountryCheck = (name: ColumnName, keepsPlaces: boolean): CountryCheck =>
  new PointsInCountries(name, keepsPlaces);

class PointsInCountries implements CountryCheck {
  private readonly name: ColumnName;
  private readonly keepsPlaces: boolean;
  private readonly elsewhere = new Map<number, IssueCode>();
  private places = new Uint32Array(0); // by row: where in the log it is noted that its point lies elsewhere, or would be
  private points: CheckedPoints | undefined;

  constructor(name: ColumnName, keepsPlaces: boolean) {
    this.name = name;
    this.keepsPlaces = keepsPlaces;
  }

  compare(slice: Slice, at: number, longitude: number, latitude: number): void {
    this.pass(slice, at);
    const code = compareCountry(slice, at, longitude, latitude, this.name);
    if (code) this.elsewhere.set(slice.firstRow + at, code);
  }

  pass({ firstRow, size, log }: Slice, at: number): void {
    if (!this.keepsPlaces) return;
    if (this.places.length < firstRow + size) this.places = grown(this.places, firstRow + size);
    this.places[firstRow + at] = log.size;
  }

  finish(points: CheckedPoints): Finished {
    if (this.keepsPlaces) this.points = points;
    return withIssues(points, this.elsewhere);
  }

  again(): CountriesAgain | undefined {
    const { points, elsewhere, places, name } = this;
    return points && heldAgain(points, { elsewhere, places, name });
  }
}

interface Noted {
  readonly elsewhere: ReadonlyMap<number, IssueCode>;
  readonly places: Uint32Array;
  readonly name: ColumnName;
}

function heldAgain(points: CheckedPoints, { elsewhere, places, name }: Noted): CountriesAgain {
  const { longitude, latitude } = points;
  const now = new Map<number, IssueCode>();
  return {
    read(slice, copy) {
      const { firstRow, size } = slice;
      for (let at = 0, row = firstRow; at < size; at++, row++) {
        const [x, y] = [longitude[row]!, latitude[row]!];
        if (Number.isNaN(x)) continue;
        const wasElsewhere = elsewhere.has(row);
        if (!wasElsewhere && !liesElsewhere(slice, at, x, y)) continue;
        copy(places[row]!, places[row]! + (wasElsewhere ? 1 : 0));
        const code = compareCountry(slice, at, x, y, name);
        if (code) now.set(row, code);
      }
    },
    finish: () => withIssues(points, now),
  };
}

function liesElsewhere({ texts }: Slice, at: number, longitude: number, latitude: number): boolean {
  const country = textOf(texts.get("countryCode"), at);
  return country !== "" && isInCountry(country, longitude, latitude) === false;
}

function compareCountry(
  slice: Slice,
  at: number,
  longitude: number,
  latitude: number,
  name: ColumnName,
): IssueCode | undefined {
  if (!liesElsewhere(slice, at, longitude, latitude)) return undefined;
  const country = textOf(slice.texts.get("countryCode"), at);
  const swapped = Math.abs(longitude) <= 90 && isInCountry(country, latitude, longitude) === true;
  const code = swapped ? "coordinates-probably-swapped" : "country-elsewhere";
  note(
    slice,
    at,
    code,
    "remark",
    `${latitude}, ${longitude} (${country})`,
    name,
    swapped ? `${longitude}, ${latitude}` : undefined,
  );
  return code;
}

function withIssues({ columns, isCrowded }: CheckedPoints, elsewhere: ReadonlyMap<number, IssueCode>): Finished {
  const issues = isCrowded && issueColumn(elsewhere, isCrowded);
  return finished(issues ? [...columns, ["issues", issues]] : columns);
}
