import type { ClustersFound } from "../model/answer.ts";
import type { ClusterParameters } from "../model/question.ts";
import { useApp } from "./context.ts";
import { DistanceInput, DistanceSlider } from "./distance-input.tsx";

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
  const setRadius = (km: number) => set({ radiusKm: km });
  const setMinimum = (value: string) => {
    const number = Number(value);
    if (value !== "" && number >= 2 && number <= 1000) set({ minimumMembers: Math.round(number) });
  };
  const isSuggested = radiusKm === suggestion?.radiusKm && minimumMembers === suggestion.minimumMembers;
  return (
    <>
      <div class="cluster-numbers">
        <DistanceInput label={text.radius} km={radiusKm} least={0.1} most={1000} onChange={setRadius} />
        <DistanceSlider label={`${text.radius} (${text.kilometres})`} km={radiusKm} onChange={setRadius} />
        <label>
          <span>{text.minimum}</span>
          <input
            type="number"
            min="2"
            max="1000"
            value={minimumMembers}
            onInput={({ currentTarget: { value } }) => setMinimum(value)}
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
