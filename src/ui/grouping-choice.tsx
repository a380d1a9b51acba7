import type { ClustersFound } from "../model/answer.ts";
import { type Grouping, LEAST_AREAS, MOST_AREAS, USUAL_AREAS } from "../model/question.ts";
import { ClusterNumbers } from "./cluster-numbers.tsx";
import { useApp } from "./context.ts";

interface GroupingChoiceProps {
  /** What is used, and what the selection suggests. */
  readonly grouping: Grouping | undefined;
  readonly suggestion: ClustersFound["suggestion"] | undefined;
}

/** How clusters are found, in words, and the numbers for it. */
export function GroupingChoice({ grouping, suggestion }: GroupingChoiceProps) {
  const { store, messages } = useApp();
  const { areas: text } = messages;
  const isByNumber = grouping !== undefined && "areas" in grouping;
  return (
    <>
      <fieldset class="grouping">
        <legend class="visually-hidden">{text.how}</legend>
        <label>
          <input
            type="radio"
            name="grouping"
            checked={!isByNumber}
            onChange={() => store.change({ clusters: "suggested", cluster: undefined })}
          />
          {text.byDensity}
        </label>
        <label>
          <input
            type="radio"
            name="grouping"
            checked={isByNumber}
            onChange={() => store.change({ clusters: { areas: USUAL_AREAS }, cluster: undefined })}
          />
          {text.byNumber}
        </label>
      </fieldset>
      <p class="hint">{isByNumber ? text.numberText : text.densityText}</p>
      {isByNumber && <AreaNumber areas={grouping.areas} />}
      {grouping && !("areas" in grouping) && <ClusterNumbers parameters={grouping} suggestion={suggestion} />}
    </>
  );
}

function AreaNumber({ areas }: { readonly areas: number }) {
  const { store, messages, words } = useApp();
  const { areas: text } = messages;
  const set = (value: string) => {
    const number = Math.round(Number(value));
    if (value !== "" && number >= LEAST_AREAS && number <= MOST_AREAS)
      store.change({ clusters: { areas: number }, cluster: undefined }, "drift");
  };
  const limits = { min: String(LEAST_AREAS), max: String(MOST_AREAS), value: areas };
  return (
    <div class="cluster-numbers">
      <label>
        <span>{text.number}</span>
        <input type="number" {...limits} onInput={({ currentTarget: { value } }) => set(value)} />
      </label>
      <input
        type="range"
        aria-label={text.number}
        aria-valuetext={words.number(areas)}
        {...limits}
        onInput={({ currentTarget: { value } }) => set(value)}
      />
    </div>
  );
}
