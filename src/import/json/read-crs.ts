import { isProjection, type Projection } from "../../model/projection.ts";
import { shownJson } from "../privacy/shown-beginning.ts";

export type ReadCrs =
  | { readonly ok: true; readonly projection?: Projection }
  | { readonly ok: false; readonly name: string };

/** The old `crs` member: WGS 84 by any of its names is fine, a projection that we can turn into degrees is told, anything else is named. */
export function readCrs(crs: unknown): ReadCrs {
  if (crs === undefined || crs === null) return { ok: true };
  const { type, properties } = crs as { type?: unknown; properties?: { name?: unknown; href?: unknown } };
  const name = type === "link" ? properties?.href : properties?.name;
  if (typeof name !== "string") return { ok: false, name: shownJson(crs) };
  if (/(CRS:?84|EPSG:{1,2}(4326|4258|4979)|WGS\s?84)$/i.test(name)) return { ok: true };
  const epsg = /EPSG:(?:[\d.]*:)?(\d+)$/i.exec(name)?.[1];
  if (epsg === undefined) return { ok: false, name: name.slice(0, 120) };
  return toRead(`EPSG:${epsg}`);
}

const toRead = (name: string): ReadCrs => (isProjection(name) ? { ok: true, projection: name } : { ok: false, name });
