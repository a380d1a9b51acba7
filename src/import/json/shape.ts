import type { IssueCode, Severity } from "../../model/issue.ts";

/** Where a record lies, as its geometry says. */
export interface Shape {
  /** Degrees, WGS 84; absent when there is no usable point. */
  readonly longitude?: number;
  readonly latitude?: number;
  /** True when the point stands for a line or an area. */
  readonly derived: boolean;
  readonly issues: readonly ShapeIssue[];
  /** Metres above the ellipsoid, where given. */
  readonly altitude?: number;
}

export interface ShapeIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly found: string;
  readonly became?: string;
}

export const NO_SHAPE: Shape = { derived: false, issues: [] };

/** The shapes of some records. */
export interface Shapes {
  /** Degrees of points of which there is nothing else to say, NaN for all others. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  at(record: number): Shape;
  /** Those at `records` alone, in that order. */
  pick(records: Int32Array): Shapes;
}

export const isPlainPoint = ({ longitude, derived, issues }: Shape): boolean =>
  longitude !== undefined && !derived && issues.length === 0;

/** `others`: the shapes that are no plain points, by record. */
export function shapesOf(
  longitudes: Float64Array,
  latitudes: Float64Array,
  others: ReadonlyMap<number, Shape>,
): Shapes {
  return {
    longitudes,
    latitudes,
    at: (record) =>
      others.get(record) ?? {
        longitude: longitudes[record]!,
        latitude: latitudes[record]!,
        derived: false,
        issues: [],
      },
    pick(records) {
      const [x, y] = [new Float64Array(records.length), new Float64Array(records.length)];
      const picked = new Map<number, Shape>();
      for (let to = 0; to < records.length; to++) {
        const from = records[to]!;
        x[to] = longitudes[from]!;
        y[to] = latitudes[from]!;
        if (Number.isNaN(x[to]!)) picked.set(to, others.get(from)!);
      }
      return shapesOf(x, y, picked);
    },
  };
}

export function listedShapes(shapes: readonly Shape[]): Shapes {
  const degrees = (of: "longitude" | "latitude") =>
    Float64Array.from(shapes, (shape) => (isPlainPoint(shape) ? shape[of]! : Number.NaN));
  const others = new Map(shapes.flatMap((shape, at) => (isPlainPoint(shape) ? [] : [[at, shape]])));
  return shapesOf(degrees("longitude"), degrees("latitude"), others);
}
