import type { ClustersFound } from "../model/answer.ts";
import { type ClusterParameters, ROUND_DISTANCES_KM } from "../model/question.ts";
import { useApp } from "./context.ts";

interface ClusterNumbersProps {
  /** Those that are used, and those that the selection suggests. */
  readonly parameters: ClusterParameters;
  readonly suggestion: ClustersFound["suggestion"] | undefined;
}

/** The two numbers by which clusters are found, and why these. */
export function ClusterNumbers({ parameters, suggestion }: ClusterNumbersProps) {
  const { store, messages, words } = useApp();
  const { clusters: text } = messages.territory;
  const { radiusKm, minimumMembers } = parameters;
  const set = (change: Partial<ClusterParameters>) =>
    store.change({ clusters: { ...parameters, ...change }, cluster: undefined }, "drift");
  const read = (value: string, least: number, most: number, put: (value: number) => void) => {
    const number = Number(value);
    if (value !== "" && number >= least && number <= most) put(number);
  };
  const isSuggested = radiusKm === suggestion?.radiusKm && minimumMembers === suggestion.minimumMembers;
  return (
    <>
      <div class="cluster-numbers">
        <label>
          <span>{text.radius}</span>
          <input
            type="number"
            min="0.1"
            max="1000"
            step="any"
            value={radiusKm}
            onInput={({ currentTarget: { value } }) => read(value, 0.1, 1000, (next) => set({ radiusKm: next }))}
          />
          <span>{text.kilometres}</span>
        </label>
        <input
          type="range"
          aria-label={`${text.radius} (${text.kilometres})`}
          aria-valuetext={words.distance(radiusKm)}
          max={ROUND_DISTANCES_KM.length - 1}
          value={nearestStop(radiusKm)}
          onInput={({ currentTarget: { value } }) => set({ radiusKm: ROUND_DISTANCES_KM[Number(value)]! })}
        />
        <label>
          <span>{text.minimum}</span>
          <input
            type="number"
            min="2"
            max="1000"
            value={minimumMembers}
            onInput={({ currentTarget: { value } }) =>
              read(value, 2, 1000, (next) => set({ minimumMembers: Math.round(next) }))
            }
          />
          <span>{text.members}</span>
        </label>
      </div>
      {suggestion && isSuggested && (
        <p class="hint">
          {text.why(words.share(suggestion.share), minimumMembers - 1, words.distance(suggestion.radiusKm))}
        </p>
      )}
      {suggestion && !isSuggested && (
        <button type="button" class="link" onClick={() => store.change({ clusters: "suggested", cluster: undefined })}>
          {text.suggested(words.distance(suggestion.radiusKm), suggestion.minimumMembers)}
        </button>
      )}
    </>
  );
}

/** The last stop of the slider that is not beyond the distance. */
const nearestStop = (radiusKm: number): number =>
  Math.max(
    0,
    ROUND_DISTANCES_KM.findLastIndex((stop) => stop <= radiusKm),
  );
