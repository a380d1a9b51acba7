/** The map alone, with the embedded directories and without a worker: to look at it and to measure it. `window.atlas` steers it. */
import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import countryFile from "../../../data/boundaries/countries.json";
import regionTable from "../../../data/boundaries/region-table.json";
import regionFile from "../../../data/boundaries/regions.json";
import tree from "../../../data/taxonomy/territories.json";
import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import { createFilter } from "../../../src/filter/create-filter.ts";
import { NO_TEXTS } from "../../../src/filter/search.ts";
import { loadLanguage } from "../../../src/i18n/load-language.ts";
import { readShipped } from "../../../src/import/read-shipped.ts";
import { createMap } from "../../../src/map/create-map.ts";
import type { Language } from "../../../src/model/language.ts";
import type { PaintedTerritory } from "../../../src/model/painting.ts";
import { largestMark, marksInView } from "../../../src/summary/marks-in-view.ts";
import { createCountryLabels } from "../../../src/territory/country-labels.ts";
import { readBoundaries } from "../../../src/territory/read-boundaries.ts";
import { fetchShipped } from "../../../src/worker/shipped.ts";

const parameters = new URLSearchParams(location.search);
const language = (parameters.get("language") ?? "en") as Language;
document.documentElement.dataset.theme = parameters.get("theme") ?? "light";
document.documentElement.dir = language === "ar" ? "rtl" : "ltr";

const { messages } = await loadLanguage(language);
const words = {
  title: "Map",
  seas: messages.seas,
  cluster: (cluster: { place: string; count: number }) => ({
    title: cluster.place,
    note: `${cluster.count} within 4 km`,
  }),
};
const made = createMap(document.getElementById("map")!, { language, words });
if (!made.ok) throw new Error(made.error);
const view = made.value;
Object.assign(window, { view });

const boundaries = readBoundaries({ tree, regionTable, countries: countryFile, regions: regionFile });
view.showCountries(createCountryLabels(boundaries));

const shipped = await fetchShipped.directories();
const atlas = buildAtlas(
  shipped.map(({ csv, source }) => readShipped(csv, source)),
  () => undefined,
);
const { selection } = createFilter(atlas, undefined, NO_TEXTS).select({}, []);
const largest = largestMark(atlas);
const show = () => view.showMarks(marksInView(atlas, selection, view.viewport(), { largest }), largest);
view.onMove(show);
view.onPick((picked) => console.info(JSON.stringify(picked)));
show();
/** Regions of a country, or all countries, with counts that show every class: enough to look at colours. */
function choropleth(country?: string): void {
  const { topology, territory } = country ? boundaries.regions : boundaries.countries;
  const { id, name } = boundaries.territories;
  const features = feature(topology(), topology().objects.shapes).features.flatMap(({ geometry }, at) => {
    const its = territory[at]!;
    if (country && !id[its]!.startsWith(country)) return [];
    const properties = { id: id[its]!, name: name[its]! };
    return [{ type: "Feature" as const, properties, geometry: geometry as MultiPolygon }];
  });
  const territories = features.map(({ properties }, at): PaintedTerritory => {
    if (at % 5 === 4) return { ...properties, label: "", ...(at % 10 === 9 && { lack: "no-data" as const }) };
    const value = Math.round(1.6 ** (at % 13));
    return { ...properties, value, label: String(value) };
  });
  const painting = { territories, method: "jenks", whole: true, symbols: false } as const;
  view.showChoropleth({ type: "FeatureCollection", features }, painting);
}

const marksNow = () => marksInView(atlas, selection, view.viewport(), { largest });
Object.assign(window, { atlas, boundaries, choropleth, marksNow });
