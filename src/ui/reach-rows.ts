import type { Speech } from "../i18n/load-language.ts";
import type { Outcome } from "../model/indicator.ts";
import type { TerritoryProfile } from "../model/profile.ts";
import type { Reach } from "../model/reach.ts";
import type { ComparedCell, ComparedGroup, ComparedReach, ComparedRow } from "./comparison-rows.ts";
import { sayOutcome } from "./indicator-words.ts";
import { termLabel } from "./reach-choice.tsx";

type Figure = Extract<Reach, { is: "figure" }>;

/** Distances from the places of territories to what is asked of, side by side; what has not come yet has no cell but a blank. */
export function reachGroup(
  profiles: readonly TerritoryProfile[],
  { choice, found }: ComparedReach,
  speech: Speech,
): ComparedGroup {
  const { reach: text } = speech.messages;
  const term = termLabel(speech, choice.of);
  const distance = speech.words.kilometres(choice.beyondKm);
  const row = (
    id: string,
    name: string,
    format: ComparedRow["format"],
    outcomeOf: (reach: Figure) => Outcome,
    noteOf: (reach: Figure) => string,
  ): ComparedRow => ({
    id: `reach ${id}`,
    name: text.titled(name, term),
    format,
    cells: profiles.map((profile): ComparedCell => {
      const reach = found.get(profile.id);
      if (!reach) return { outcome: { is: "no-data", lack: "places" }, said: { value: "", note: "", isFigure: false } };
      const outcome: Outcome = reach.is === "figure" ? outcomeOf(reach) : reach;
      const { value, isFigure } = sayOutcome(outcome, format, speech);
      return { outcome, said: { value, isFigure, note: reach.is === "figure" && isFigure ? noteOf(reach) : "" } };
    }),
  });
  const ofPlaces = ({ places }: Figure, value: number): Outcome => ({ is: "figure", value, n: places, of: places });
  return {
    title: text.title,
    rows: [
      row(
        "beyond",
        text.beyondShare(distance),
        "share",
        (reach) => ofPlaces(reach, reach.beyond / reach.places),
        ({ beyond, places }) => text.ofPlaces(beyond, places),
      ),
      row(
        "inhabitants",
        text.inhabitants(distance),
        "share",
        ({ inhabitants, places }) =>
          inhabitants
            ? { is: "figure", value: inhabitants.share, n: inhabitants.places, of: places }
            : { is: "no-data", lack: "population" },
        ({ inhabitants, places }) => (inhabitants ? text.knownFor(inhabitants.places, places) : ""),
      ),
      row(
        "median",
        text.median,
        "distance",
        (reach) => ofPlaces(reach, reach.medianKm),
        () => "",
      ),
    ],
  };
}
