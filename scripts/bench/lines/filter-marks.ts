import Supercluster from "supercluster";
import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import { createFilter } from "../../../src/filter/create-filter.ts";
import { NO_TEXTS } from "../../../src/filter/search.ts";
import { createPrefixSums } from "../../../src/model/prefix-sums.ts";
import type { Query } from "../../../src/model/query.ts";
import { type Viewport, WHOLE_WORLD } from "../../../src/model/viewport.ts";
import { largestMark, marksInView } from "../../../src/summary/marks-in-view.ts";
import type { BenchLine } from "../line.ts";
import { synthetic } from "../synthetic.ts";

const QUERY: Query = { website: true };
const VIEW: Viewport = { bounds: WHOLE_WORLD, zoom: 1.5 }; // every row is in view, the slowest case

/** Selection, all facets and all marks in view, against supercluster loading what is selected. */
export const line: BenchLine = {
  name: "filter-marks",
  gate: 0.03,
  goal: 0.012,
  setup(rows) {
    const { directory, territory, territories, plain } = synthetic(rows);
    const atlas = buildAtlas([directory], () => territory);
    const filter = createFilter(atlas, territories, NO_TEXTS);
    const buffers = createPrefixSums(atlas); // without buffers the filter remembers its last answer
    const largest = largestMark(atlas);
    const ours = () => marksInView(atlas, filter.select(QUERY, [], buffers).selection, VIEW, { largest });
    const features = plain
      .filter(({ longitude }) => !Number.isNaN(longitude))
      .map(({ longitude, latitude, website }) => ({
        type: "Feature" as const,
        geometry: { type: "Point" as const, coordinates: [longitude, latitude] },
        properties: { website },
      }));
    const peer = () => {
      const index = new Supercluster({ radius: 50, maxZoom: 14 });
      index.load(features.filter(({ properties }) => properties.website === QUERY.website));
      return index.getClusters([-180, -90, 180, 90], 1);
    };
    return {
      ours,
      peer,
      check() {
        const here = ours().reduce((sum, { count }) => sum + count, 0);
        const there = peer().reduce(
          (sum, { properties }) => sum + ("cluster" in properties ? properties.point_count : 1),
          0,
        );
        if (here !== there) throw new Error(`The marks add up to ${here}, the clusters to ${there}.`);
      },
    };
  },
};
