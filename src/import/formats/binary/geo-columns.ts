import type { FileMetaData } from "hyparquet";
import * as z from "zod/mini";
import { isProjection, type Projection } from "../../../model/projection.ts";
import { err, ok, type Result } from "../../../model/result.ts";

const crsSchema = z.looseObject({
  name: z.optional(z.string()),
  id: z.optional(z.object({ authority: z.string(), code: z.union([z.string(), z.number()]) })),
});
const geoSchema = z.object({
  primary_column: z.optional(z.string()),
  columns: z.record(
    z.string(),
    z.object({
      encoding: z.string(),
      crs: z.optional(z.nullable(crsSchema)),
      covering: z.optional(z.object({ bbox: z.optional(z.object({ xmin: z.optional(z.array(z.string())) })) })),
    }),
  ),
});

/** Where the places of a table stand. */
export interface GeoColumns {
  readonly geometry: string | undefined;
  /** "WKB", or a kind of geometry whose coordinates are lists of x and y. */
  readonly encoding: string;
  /** Columns that repeat it: boxes around shapes, and geometries besides the primary one. */
  readonly others: ReadonlySet<string>;
  /** Positions are metres of this projection. */
  readonly projection?: Projection | undefined;
}

const NONE: GeoColumns = { geometry: undefined, encoding: "", others: new Set() };

/** What the notes of GeoParquet, or the types of the columns, say about geometries; the name of a projection that is not read. */
export function geoColumns({ key_value_metadata, schema }: FileMetaData): Result<GeoColumns, string> {
  const notes = readNotes(key_value_metadata?.find(({ key }) => key === "geo")?.value);
  if (notes) {
    const names = Object.keys(notes.columns);
    const geometry =
      notes.primary_column !== undefined && notes.primary_column in notes.columns ? notes.primary_column : names[0];
    const column = geometry === undefined ? undefined : notes.columns[geometry];
    if (!column || geometry === undefined) return ok(NONE);
    const said = projectionIn(column.crs);
    if (said !== undefined && !isProjection(said)) return err(said);
    const boxes = names.flatMap((name) => notes.columns[name]?.covering?.bbox?.xmin?.[0] ?? []);
    const others = new Set([...names.filter((name) => name !== geometry), ...boxes]);
    return ok({ geometry, encoding: column.encoding, others, projection: said });
  }
  const typed = schema.find(({ logical_type }) => /^(GEOMETRY|GEOGRAPHY)$/.test(logical_type?.type ?? ""));
  if (!typed) return ok(NONE);
  const crs = (typed.logical_type as { readonly crs?: unknown }).crs;
  const said = typeof crs === "string" && crs !== "" && !isWgs84(crs) ? crs.toUpperCase() : undefined;
  if (said !== undefined && !isProjection(said)) return err(String(crs).slice(0, 120));
  return ok({ geometry: typed.name, encoding: "WKB", others: new Set(), projection: said });
}

function readNotes(json: string | undefined): z.infer<typeof geoSchema> | undefined {
  if (json === undefined) return undefined;
  try {
    const read = geoSchema.safeParse(JSON.parse(json));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

const isWgs84 = (name: string): boolean => /(CRS:?84|:(4326|4258|4979)|WGS\s?84)(\s*\(.*\))?$/i.test(name);

/** The name of a projection; no word about it means WGS 84. */
function projectionIn(crs: z.infer<typeof crsSchema> | null | undefined): string | undefined {
  if (!crs) return undefined;
  const id = crs.id && `${crs.id.authority}:${crs.id.code}`;
  if (isWgs84(id ?? crs.name ?? "")) return undefined;
  return (id ?? crs.name ?? "").slice(0, 120);
}
