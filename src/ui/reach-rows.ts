import type { Messages } from "../i18n/en.ts";
import type { Speech } from "../i18n/load-language.ts";
import type { IndicatorFormat, Outcome } from "../model/indicator.ts";
import type { TerritoryProfile } from "../model/profile.ts";
import type { Reach } from "../model/reach.ts";
import type { ComparedCell, ComparedGroup, ComparedReach } from "./comparison-rows.ts";
import { sayOutcome } from "./indicator-words.ts";
import { reachTermLabel } from "./labels.ts";

type Figure = Extract<Reach, { is: "figure" }>;
type Text = Messages["reach"];

interface ReachFigure {
  readonly id: string;
  readonly format: IndicatorFormat;
  /** `distance`: what is too far, in words. */
  readonly nameOf: (text: Text, distance: string) => string;
  readonly outcomeOf: (reach: Figure) => Outcome;
  /** What it rests on. */
  readonly noteOf: (text: Text, reach: Figure) => string;
}

const ofPlaces = ({ places }: Figure, value: number): Outcome => ({ is: "figure", value, n: places, of: places });

/** What is told of distances, on a sheet and in a comparison. */
export const REACH_FIGURES: readonly ReachFigure[] = [
  {
    id: "beyond",
    format: "share",
    nameOf: (text, distance) => text.beyondShare(distance),
    outcomeOf: (reach) => ofPlaces(reach, reach.beyond / reach.places),
    noteOf: (text, { beyond, places }) => text.ofPlaces(beyond, places),
  },
  {
    id: "inhabitants",
    format: "share",
    nameOf: (text, distance) => text.inhabitants(distance),
    outcomeOf: ({ inhabitants, places }) =>
      inhabitants
        ? { is: "figure", value: inhabitants.share, n: inhabitants.places, of: places }
        : { is: "no-data", lack: "population" },
    noteOf: (text, { inhabitants, places }) => (inhabitants ? text.knownFor(inhabitants.places, places) : ""),
  },
  {
    id: "median",
    format: "distance",
    nameOf: (text) => text.median,
    outcomeOf: (reach) => ofPlaces(reach, reach.medianKm),
    noteOf: () => "",
  },
];

/** A figure of the distances of a territory, or what stands in its place. */
export function reachCell({ format, outcomeOf, noteOf }: ReachFigure, reach: Reach, speech: Speech): ComparedCell {
  const outcome = reach.is === "figure" ? outcomeOf(reach) : reach;
  const { value, isFigure } = sayOutcome(outcome, format, speech);
  const note = reach.is === "figure" ? noteOf(speech.messages.reach, reach) : "";
  return { outcome, said: { value, note, isFigure } };
}

const NOT_COME: ComparedCell = {
  outcome: { is: "no-data", lack: "places" },
  said: { value: "", note: "", isFigure: false },
};

/** Distances from the places of territories to what is asked of, side by side; what has not come yet has no cell but a blank. */
export function reachGroup(
  profiles: readonly TerritoryProfile[],
  { choice, found }: ComparedReach,
  speech: Speech,
): ComparedGroup {
  const { reach: text } = speech.messages;
  const term = reachTermLabel(speech, choice.of);
  const distance = speech.words.kilometres(choice.beyondKm);
  return {
    title: text.title,
    rows: REACH_FIGURES.map((figure) => ({
      id: `reach ${figure.id}`,
      name: text.titled(figure.nameOf(text, distance), term),
      format: figure.format,
      cells: profiles.map(({ id }) => {
        const reach = found.get(id);
        return reach ? reachCell(figure, reach, speech) : NOT_COME;
      }),
    })),
  };
}
