/** The old `crs` member: WGS 84 by any of its names is fine, anything else is named. */
export function readCrs(crs: unknown): { readonly ok: true } | { readonly ok: false; readonly name: string } {
  if (crs === undefined || crs === null) return { ok: true };
  const { type, properties } = crs as { type?: unknown; properties?: { name?: unknown; href?: unknown } };
  const name = type === "link" ? properties?.href : properties?.name;
  if (typeof name !== "string") return { ok: false, name: JSON.stringify(crs)?.slice(0, 120) ?? "" };
  if (/(CRS:?84|EPSG:{1,2}(4326|4258|4979)|WGS\s?84)$/i.test(name)) return { ok: true };
  const epsg = /EPSG:{1,2}(\d+)$/i.exec(name)?.[1];
  return { ok: false, name: epsg ? `EPSG:${epsg}` : name.slice(0, 120) };
}
