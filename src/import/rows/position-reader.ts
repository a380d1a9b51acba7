import type { CodedColumn, Column } from "../../model/column.ts";
import type { Field } from "../../model/initiative.ts";
import type { IssueCode } from "../../model/issue.ts";
import { letGo } from "../../model/let-go.ts";
import { BRITISH_GRID, type Projection } from "../../model/projection.ts";
import { LEAST_METRES, toDegreesFrom } from "../position/projections.ts";
import { blurDegrees } from "../privacy/blur.ts";
import { plainNumbersIn } from "../raw/plain-values.ts";
import type { IssueLog } from "../report/issue-log.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import { createNumberBuilder } from "../store/number-builder.ts";
import { countEqualPoints } from "../store/point-counts.ts";
import type { ReadSoFar } from "../store/room.ts";
import { type CountriesAgain, createCountryCheck } from "./country-check.ts";
import { createUsualPoints, KEPT_DECIMALS, roundAll, roundDegrees, roundPoints } from "./plain-points.ts";
import { uncertaintyColumn } from "./point-columns.ts";
import { type PositionSource, type RawPosition, rawPosition } from "./raw-position.ts";
import { finished, type RowReader } from "./reader.ts";
import { note, type Slice } from "./slice.ts";

export interface PositionOptions {
  readonly source: PositionSource;
  /** Exchange latitude and longitude of every record. */
  readonly swap: boolean;
  /** The reader asked for it; otherwise it is our guess. */
  readonly swapChosen: boolean;
  /** Positions are metres of this projection. */
  readonly projection: Projection | undefined;
  readonly column: string;
  /** The file says itself how exact its points are, or how they were found. */
  readonly hasPrecision: boolean;
  readonly hasMethod: boolean;
  readonly hasUncertainty: boolean;
  readonly hasIssues: boolean;
  /** Countries of rows may be decided anew. */
  readonly keepsPlaces: boolean;
  readonly readSoFar: ReadSoFar;
  readonly log: IssueLog;
  readonly lineOf: (row: number) => number;
}

export interface Reading {
  readonly longitude: number;
  readonly latitude: number;
  readonly derived: boolean;
  readonly decimalComma: boolean;
}

interface PlainPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The most that one of them has and that is not rounded yet. */
  readonly decimals: number;
}

export interface PositionReader extends RowReader {
  /** When all is read: the same points held against other countries; undefined where nothing was kept for it. */
  readonly again: () => CountriesAgain | undefined;
}

/** How exact a point is; the place of each is its code. */
const PRECISIONS = ["", "exact", "locality", "generalised", "unknown"];
const [EXACT, LOCALITY, GENERALISED, NOT_SURE] = [1, 2, 3, 4];
const CROWD = 5; // equal points in one file that stand for a town rather than for addresses
const NONE: Reading = { longitude: Number.NaN, latitude: Number.NaN, derived: false, decimalComma: false };

/** Reads positions, checks that they lie on the Earth and sets aside those that do not (I7, I8). */
export function createPositionReader(options: PositionOptions): PositionReader {
  const longitudes = createNumberBuilder(options.readSoFar);
  const latitudes = createNumberBuilder(options.readSoFar);
  const methods = createCellBuilder("coded", options.readSoFar);
  const [SOURCE, CENTROID, BLURRED] = ["source", "centroid", "generalised"].map((method) =>
    methods.codeFor(method),
  ) as [number, number, number];
  const uncertain = new Set<number>();
  const derived = new Set<number>();
  let commas = 0;
  let hasReferences = false;
  const name = { column: options.column };
  const usualPoints = createUsualPoints();
  const check = createCountryCheck(name, options.keepsPlaces);
  const toDegrees = options.projection && toDegreesFrom(options.projection);

  function setAside(slice: Slice, at: number, code: IssueCode, found: string): Reading {
    note(slice, at, code, code === "coordinate-missing" ? "remark" : "repair", found, { ...name, field: "latitude" });
    return NONE;
  }

  function readRow(slice: Slice, at: number): Reading {
    const read = rawPosition(slice, at, options.source);
    const raw = slice.blurred.has(at) ? unquoted(read) : read;
    for (const issue of raw.shape.issues)
      note(slice, at, issue.code, issue.severity, issue.found, { ...name, field: "latitude" }, issue.became);
    if (raw.code) return setAside(slice, at, raw.code, raw.found);
    if (raw.shape.longitude === undefined) return NONE;
    let [longitude, latitude] = [raw.shape.longitude, raw.shape.latitude!];
    if (raw.isConverted) {
      hasReferences = true;
      slice.repaired[at] = 1;
    } else if (options.swap) {
      [longitude, latitude] = [latitude, longitude];
      slice.repaired[at] = 1;
    }
    if (longitude === 0 && latitude === 0) return setAside(slice, at, "coordinate-null-island", raw.found);
    if (toDegrees && !raw.isConverted) {
      const isDegrees = Math.abs(longitude) < LEAST_METRES && Math.abs(latitude) < LEAST_METRES;
      if (isDegrees) return setAside(slice, at, "coordinate-out-of-range", raw.found);
      ({ longitude, latitude } = toDegrees(longitude, latitude));
      if (Number.isNaN(longitude)) return setAside(slice, at, "coordinate-out-of-range", raw.found);
      slice.repaired[at] = 1;
    }
    if (raw.wraps && Math.abs(longitude) > 180 && Math.abs(longitude) <= 540 && Math.abs(latitude) <= 90) {
      const wrapped = longitude - 360 * Math.round(longitude / 360);
      note(
        slice,
        at,
        "longitude-wrapped",
        "repair",
        slice.blurred.has(at) ? "" : String(longitude),
        { ...name, field: "longitude" },
        slice.blurred.has(at) ? undefined : String(wrapped),
      );
      longitude = wrapped;
    }
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      if (Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90 && Math.abs(latitude) > 90)
        note(
          slice,
          at,
          "coordinates-probably-swapped",
          "remark",
          raw.found,
          name,
          slice.blurred.has(at) ? undefined : `${longitude}, ${latitude}`,
        );
      else if (
        Math.abs(latitude) > 1000 &&
        Math.abs(longitude) > 1000 &&
        Math.abs(latitude) < 2.1e7 &&
        Math.abs(longitude) < 2.1e7
      )
        note(slice, at, "crs-not-wgs84", "remark", raw.found, name);
      return setAside(slice, at, "coordinate-out-of-range", raw.found);
    }
    return {
      longitude: roundDegrees(longitude),
      latitude: roundDegrees(latitude),
      derived: raw.shape.derived,
      decimalComma: raw.decimalComma,
    };
  }

  function blur(slice: Slice, at: number, exact: Reading): Reading {
    if (Number.isNaN(exact.longitude)) return exact;
    const [longitude, latitude] = [blurDegrees(exact.longitude), blurDegrees(exact.latitude)];
    slice.generalised.add(at);
    uncertain.add(slice.firstRow + at);
    if (longitude !== exact.longitude || latitude !== exact.latitude)
      note(slice, at, "point-blurred", "repair", "", name, `${latitude}, ${longitude}`);
    return { ...exact, longitude, latitude };
  }

  /** Marks in `isCrowded` the rows of points that many share. */
  function precisionColumn(longitude: Float64Array, latitude: Float64Array, isCrowded: Uint8Array): CodedColumn {
    const size = longitude.length;
    const counts = countEqualPoints(longitude, latitude);
    const codes = new Uint8Array(size);
    const told = new Set<string>();
    for (let row = 0; row < size; row++) {
      if (Number.isNaN(longitude[row]!)) continue;
      const isCrowd = counts[row]! >= CROWD;
      codes[row] = isCrowd ? LOCALITY : EXACT;
      if (derived.size > 0 && !isCrowd && derived.has(row)) codes[row] = NOT_SURE;
      if (uncertain.size > 0 && uncertain.has(row)) codes[row] = GENERALISED;
      if (codes[row] !== LOCALITY) continue;
      isCrowded[row] = 1;
      const point = `${latitude[row]}, ${longitude[row]}`;
      if (told.has(point)) continue;
      told.add(point);
      options.log.add("many-at-one-point", "remark", options.lineOf(row), point, name, String(counts[row]));
    }
    letGo(counts);
    return { type: "coded", values: PRECISIONS, codes };
  }

  const isAsWritten = !options.swap && !toDegrees;
  const columns = options.source.from === "columns" && isAsWritten ? options.source : undefined;

  /** Degrees of usual rows, NaN for all others. */
  function readPlain({ cells, size, shapes }: Slice): PlainPoints {
    const { raw } = cells;
    if (raw && columns && Math.max(columns.longitude, columns.latitude) < raw.width) {
      const [x, y] = [plainNumbersIn(raw, columns.longitude, size), plainNumbersIn(raw, columns.latitude, size)];
      return { x: x.values, y: y.values, decimals: Math.max(x.decimals, y.decimals) };
    }
    const [x, y] = [new Float64Array(size), new Float64Array(size)];
    if (shapes && options.source.from === "shapes" && isAsWritten) roundPoints(shapes, x, y);
    else x.fill(Number.NaN);
    return { x, y, decimals: 0 };
  }

  return {
    read(slice) {
      const codes = new Uint8Array(slice.size).fill(SOURCE);
      const { x, y, decimals } = readPlain(slice);
      const isUsual = usualPoints(x, y, slice.texts.get("countryCode"));
      for (const at of slice.blurred) isUsual[at] = 0;
      if (decimals > KEPT_DECIMALS) for (const degrees of [x, y]) roundAll(degrees);
      for (let from = 0; from < slice.size; from++) {
        const other = isUsual.indexOf(0, from);
        const at = other < 0 ? slice.size : other;
        if (options.keepsPlaces) for (; from < at; from++) check.pass(slice, from);
        from = at;
        if (at === slice.size) break;
        const exact = readRow(slice, at);
        const reading = slice.blurred.has(at) ? blur(slice, at, exact) : exact;
        x[at] = reading.longitude;
        y[at] = reading.latitude;
        const placed = !Number.isNaN(reading.longitude);
        codes[at] = !placed ? 0 : slice.blurred.has(at) ? BLURRED : reading.derived ? CENTROID : SOURCE;
        if (reading.decimalComma) commas++;
        if (placed && reading.derived) derived.add(slice.firstRow + at);
        if (placed) check.compare(slice, at, reading.longitude, reading.latitude);
      }
      longitudes.pushAll(x);
      latitudes.pushAll(y);
      methods.pushCodes(codes, slice.size);
    },
    finish(size) {
      if (commas) options.log.add("coordinate-decimal-comma", "remark", 0, "", name, String(commas));
      if (options.swap)
        options.log.add(
          options.swapChosen ? "coordinates-swapped" : "coordinates-probably-swapped",
          "repair",
          0,
          "",
          name,
        );
      const converted = options.projection ?? (hasReferences ? BRITISH_GRID : undefined);
      if (converted) options.log.add("coordinates-converted", "repair", 0, converted, name);
      if (longitudes.isEmpty) return finished([]);
      const [longitude, latitude] = [longitudes.finish(), latitudes.finish()];
      const fields: (readonly [Field, Column])[] = [
        ["latitude", latitude],
        ["longitude", longitude],
      ];
      const isCrowded = new Uint8Array(size);
      if (!options.hasPrecision)
        fields.push(["locationPrecision", precisionColumn(longitude.values, latitude.values, isCrowded)]);
      if (!options.hasMethod) fields.push(["locationMethod", methods.finish()]);
      if (!options.hasUncertainty && uncertain.size)
        fields.push(["locationUncertaintyM", uncertaintyColumn(size, uncertain)]);
      return check.finish({
        columns: fields,
        longitude: longitude.values,
        latitude: latitude.values,
        isCrowded: options.hasIssues ? undefined : isCrowded,
      });
    },
    again: check.again,
  };
}

/** Of a point that is blurred nothing may be quoted. */
const unquoted = (read: RawPosition): RawPosition => ({
  ...read,
  found: "",
  shape: {
    ...read.shape,
    issues: read.shape.issues.map(({ code, severity }) => ({ code, severity, found: "" })),
  },
});
