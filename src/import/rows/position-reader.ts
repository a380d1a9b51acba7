import type { Column } from "../../model/column.ts";
import type { Field } from "../../model/initiative.ts";
import type { IssueCode } from "../../model/issue.ts";
import { BRITISH_GRID, type Projection } from "../../model/projection.ts";
import { LEAST_METRES, type ToDegrees, toDegreesFrom } from "../position/projections.ts";
import { blurDegrees } from "../privacy/blur.ts";
import { plainNumbersIn } from "../raw/plain-values.ts";
import type { IssueLog } from "../report/issue-log.ts";
import { type CellBuilder, createCellBuilder } from "../store/cell-builder.ts";
import { createNumberBuilder, type NumberBuilder } from "../store/number-builder.ts";
import type { ReadSoFar } from "../store/room.ts";
import { type CountriesAgain, type CountryCheck, createCountryCheck } from "./country-check.ts";
import { createUsualPoints, KEPT_DECIMALS, markUsual, roundAll, roundDegrees, roundPoints } from "./plain-points.ts";
import { uncertaintyColumn } from "./point-columns.ts";
import { precisionColumn } from "./precision-column.ts";
import { type PositionSource, type RawPosition, rawPosition } from "./raw-position.ts";
import { type Finished, finished, type RowReader } from "./reader.ts";
import { type ColumnName, note, type Slice } from "./slice.ts";

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
  again(): CountriesAgain | undefined;
}

const NONE: Reading = { longitude: Number.NaN, latitude: Number.NaN, derived: false, decimalComma: false };
const METHODS = ["", "source", "centroid", "generalised"]; // by their codes
const [SOURCE, CENTROID, BLURRED] = [1, 2, 3];

/** Reads positions, checks that they lie on the Earth and sets aside those that do not (I7, I8). */
export const createPositionReader = (options: PositionOptions): PositionReader => new PositionColumns(options);

class PositionColumns implements PositionReader {
  private readonly options: PositionOptions;
  private readonly name: ColumnName;
  private readonly longitudes: NumberBuilder;
  private readonly latitudes: NumberBuilder;
  private readonly methods: CellBuilder;
  private readonly uncertain = new Set<number>();
  private readonly derived = new Set<number>();
  private readonly usualPoints = createUsualPoints();
  private readonly check: CountryCheck;
  private readonly toDegrees: ToDegrees | undefined;
  /** Degrees are taken as they are written. */
  private readonly isAsWritten: boolean;
  private commas = 0;
  private hasReferences = false;

  constructor(options: PositionOptions) {
    const { column, projection, swap, readSoFar } = options;
    this.options = options;
    this.name = { column };
    this.longitudes = createNumberBuilder(readSoFar);
    this.latitudes = createNumberBuilder(readSoFar);
    this.methods = createCellBuilder("coded", readSoFar);
    for (const method of METHODS) this.methods.codeFor(method);
    this.check = createCountryCheck(this.name, options.keepsPlaces);
    this.toDegrees = projection && toDegreesFrom(projection);
    this.isAsWritten = !swap && !projection;
  }

  read(slice: Slice): void {
    const { size, blurred, texts } = slice;
    const codes = new Uint8Array(size).fill(SOURCE);
    const { x, y, decimals } = this.readPlain(slice);
    const isUsual = markUsual(this.usualPoints, x, y, texts.get("countryCode"));
    for (const at of blurred) isUsual[at] = 0;
    if (decimals > KEPT_DECIMALS) for (const degrees of [x, y]) roundAll(degrees);
    for (let from = 0; from < size; from++) {
      const other = isUsual.indexOf(0, from);
      const at = other < 0 ? size : other;
      if (this.options.keepsPlaces) for (; from < at; from++) this.check.pass(slice, from);
      from = at;
      if (at === size) break;
      const exact = this.readRow(slice, at);
      const { longitude, latitude, derived, decimalComma } = blurred.has(at) ? this.blur(slice, at, exact) : exact;
      x[at] = longitude;
      y[at] = latitude;
      const placed = !Number.isNaN(longitude);
      codes[at] = !placed ? 0 : blurred.has(at) ? BLURRED : derived ? CENTROID : SOURCE;
      if (decimalComma) this.commas++;
      if (placed && derived) this.derived.add(slice.firstRow + at);
      if (placed) this.check.compare(slice, at, longitude, latitude);
    }
    this.longitudes.pushAll(x);
    this.latitudes.pushAll(y);
    this.methods.pushCodes(codes, size);
  }

  finish(size: number): Finished {
    const { options, name, uncertain } = this;
    const { log, projection } = options;
    if (this.commas) log.add("coordinate-decimal-comma", "remark", 0, "", name, String(this.commas));
    if (options.swap) {
      const code = options.swapChosen ? "coordinates-swapped" : "coordinates-probably-swapped";
      log.add(code, "repair", 0, "", name);
    }
    const converted = projection ?? (this.hasReferences ? BRITISH_GRID : undefined);
    if (converted) log.add("coordinates-converted", "repair", 0, converted, name);
    if (this.longitudes.isEmpty) return finished([]);
    const [longitude, latitude] = [this.longitudes.finish(), this.latitudes.finish()];
    const fields: (readonly [Field, Column])[] = [
      ["latitude", latitude],
      ["longitude", longitude],
    ];
    const isCrowded = new Uint8Array(size);
    if (!options.hasPrecision) {
      const points = { longitude: longitude.values, latitude: latitude.values, derived: this.derived, uncertain };
      const { column, crowds } = precisionColumn(points, isCrowded);
      for (const { row, point, rows } of crowds)
        log.add("many-at-one-point", "remark", options.lineOf(row), point, name, String(rows));
      fields.push(["locationPrecision", column]);
    }
    if (!options.hasMethod) fields.push(["locationMethod", this.methods.finish()]);
    if (!options.hasUncertainty && uncertain.size)
      fields.push(["locationUncertaintyM", uncertaintyColumn(size, uncertain)]);
    return this.check.finish({
      columns: fields,
      longitude: longitude.values,
      latitude: latitude.values,
      isCrowded: options.hasIssues ? undefined : isCrowded,
    });
  }

  again(): CountriesAgain | undefined {
    return this.check.again();
  }

  /** Degrees of usual rows, NaN for all others. */
  private readPlain({ cells, size, shapes }: Slice): PlainPoints {
    const { raw } = cells;
    const { isAsWritten } = this;
    const { source } = this.options;
    if (raw && isAsWritten && source.from === "columns" && Math.max(source.longitude, source.latitude) < raw.width) {
      const [x, y] = [plainNumbersIn(raw, source.longitude, size), plainNumbersIn(raw, source.latitude, size)];
      return { x: x.values, y: y.values, decimals: Math.max(x.decimals, y.decimals) };
    }
    const [x, y] = [new Float64Array(size), new Float64Array(size)];
    if (shapes && isAsWritten && source.from === "shapes") roundPoints(shapes, x, y);
    else x.fill(Number.NaN);
    return { x, y, decimals: 0 };
  }

  private readRow(slice: Slice, at: number): Reading {
    const { options, toDegrees, name } = this;
    const isBlurred = slice.blurred.has(at);
    const read = rawPosition(slice, at, options.source);
    const raw = isBlurred ? unquoted(read) : read;
    for (const issue of raw.shape.issues)
      note(slice, at, issue.code, issue.severity, issue.found, this.nameOf("latitude"), issue.became);
    if (raw.code) return this.setAside(slice, at, raw.code, raw.found);
    if (raw.shape.longitude === undefined) return NONE;
    let [longitude, latitude] = [raw.shape.longitude, raw.shape.latitude!];
    if (raw.isConverted) {
      this.hasReferences = true;
      slice.repaired[at] = 1;
    } else if (options.swap) {
      [longitude, latitude] = [latitude, longitude];
      slice.repaired[at] = 1;
    }
    if (longitude === 0 && latitude === 0) return this.setAside(slice, at, "coordinate-null-island", raw.found);
    if (toDegrees && !raw.isConverted) {
      const isDegrees = Math.abs(longitude) < LEAST_METRES && Math.abs(latitude) < LEAST_METRES;
      if (isDegrees) return this.setAside(slice, at, "coordinate-out-of-range", raw.found);
      ({ longitude, latitude } = toDegrees(longitude, latitude));
      if (Number.isNaN(longitude)) return this.setAside(slice, at, "coordinate-out-of-range", raw.found);
      slice.repaired[at] = 1;
    }
    if (raw.wraps && Math.abs(longitude) > 180 && Math.abs(longitude) <= 540 && Math.abs(latitude) <= 90) {
      const wrapped = longitude - 360 * Math.round(longitude / 360);
      const [found, became] = isBlurred ? ["", undefined] : [String(longitude), String(wrapped)];
      note(slice, at, "longitude-wrapped", "repair", found, this.nameOf("longitude"), became);
      longitude = wrapped;
    }
    if (isOffEarth(longitude, latitude)) {
      if (isOffEarth(latitude, longitude)) {
        if (areMetres(longitude, latitude)) note(slice, at, "crs-not-wgs84", "remark", raw.found, name);
      } else {
        const became = isBlurred ? undefined : `${longitude}, ${latitude}`;
        note(slice, at, "coordinates-probably-swapped", "remark", raw.found, name, became);
      }
      return this.setAside(slice, at, "coordinate-out-of-range", raw.found);
    }
    return {
      longitude: roundDegrees(longitude),
      latitude: roundDegrees(latitude),
      derived: raw.shape.derived,
      decimalComma: raw.decimalComma,
    };
  }

  private nameOf(field: "latitude" | "longitude"): ColumnName {
    return { ...this.name, field };
  }

  private setAside(slice: Slice, at: number, code: IssueCode, found: string): Reading {
    const severity = code === "coordinate-missing" ? "remark" : "repair";
    note(slice, at, code, severity, found, this.nameOf("latitude"));
    return NONE;
  }

  private blur(slice: Slice, at: number, exact: Reading): Reading {
    if (Number.isNaN(exact.longitude)) return exact;
    const [longitude, latitude] = [blurDegrees(exact.longitude), blurDegrees(exact.latitude)];
    slice.generalised.add(at);
    this.uncertain.add(slice.firstRow + at);
    if (longitude !== exact.longitude || latitude !== exact.latitude)
      note(slice, at, "point-blurred", "repair", "", this.name, `${latitude}, ${longitude}`);
    return { ...exact, longitude, latitude };
  }
}

const isOffEarth = (longitude: number, latitude: number): boolean =>
  Math.abs(latitude) > 90 || Math.abs(longitude) > 180;

/** As some projection may have them. */
const areMetres = (x: number, y: number): boolean =>
  Math.abs(y) > 1000 && Math.abs(x) > 1000 && Math.abs(y) < 2.1e7 && Math.abs(x) < 2.1e7;

/** Of a point that is blurred nothing may be quoted. */
const unquoted = (read: RawPosition): RawPosition => ({
  ...read,
  found: "",
  shape: {
    ...read.shape,
    issues: read.shape.issues.map(({ code, severity }) => ({ code, severity, found: "" })),
  },
});
