import type { Question } from "../model/question.ts";
import { WHOLE_WORLD } from "../model/viewport.ts";
import { marksInView } from "../summary/marks-in-view.ts";
import { largestOf, placedIn } from "./answer.ts";
import { facetsOf } from "./facets.ts";
import type { Rehearse } from "./next-store.ts";
import { overviewOf } from "./overview.ts";

/** Asks for all rows of a directory on the whole world, which is what a page does right after it was kept. */
export const rehearseAs = (last: () => Pick<Question, "hidden" | "listLength">): Rehearse =>
  function* ({ atlas, filter }, directory) {
    const { hidden, listLength } = last();
    const { id } = directory.source;
    const { selection, facets } = filter.select({ directories: [id] }, hidden);
    yield;
    facetsOf(atlas, facets);
    const overview = overviewOf(atlas, selection);
    overview.list({ by: "name" }, 0, listLength);
    yield;
    marksInView(atlas, selection, { bounds: WHOLE_WORLD, zoom: 1 }, { largest: largestOf({ atlas }) });
    yield;
    void overview.extent;
    void overview.mix;
    placedIn(directory);
  };
