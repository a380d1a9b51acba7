import { BRITISH_GRID, type Projection, utmZoneOf, WEB_MERCATOR } from "../model/projection.ts";
import { useApp } from "./context.ts";

/** The name of a projection in the reader's language, with its code. */
export function useProjectionName(): (projection: Projection) => string {
  const { projections: text } = useApp().messages.imports.check;
  return (projection) => {
    const utm = utmZoneOf(projection);
    const name =
      projection === WEB_MERCATOR
        ? text.webMercator
        : projection === BRITISH_GRID
          ? text.britishGrid
          : utm
            ? text.utm(utm.zone, utm.isSouth)
            : projection;
    return `${name} (${projection})`;
  };
}
