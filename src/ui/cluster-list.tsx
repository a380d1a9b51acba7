import type { ClusterSummary } from "../model/answer.ts";
import type { ClusterParameters } from "../model/question.ts";
import { BackBar } from "./back-bar.tsx";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { inSentence, sectorLabel } from "./labels.ts";
import { quoted } from "./quoted.ts";
import { SectorDisc } from "./sector-glyph.tsx";

/** Territorial clusters of the selection: their two numbers, and what they find. */
export function ClusterList() {
  const { store, messages } = useApp();
  const { clusters: text } = messages.territory;
  const clusters = store.answer.value?.clusters;
  const leave = () => store.change({ panel: "list", clusters: undefined, cluster: undefined });
  return (
    <>
      <BackBar onBack={leave} />
      <header class="answer-head">
        <h2 class="sheet-title">{text.title}</h2>
        <p class="hint">{text.text}</p>
        <ClusterNumbers parameters={store.facts.value.clusters!} />
        <p role="status">
          {clusters === undefined
            ? text.searching
            : clusters.tooMany === undefined && `${text.found(clusters.found.length)}. ${text.alone(clusters.alone)}`}
        </p>
      </header>
      {clusters?.tooMany !== undefined ? (
        <p class="notice notice-plain">
          <Icon name="info" />
          {text.tooMany(clusters.tooMany)}
        </p>
      ) : clusters?.found.length === 0 ? (
        <p class="notice notice-plain">
          <Icon name="info" />
          {text.nothing}
        </p>
      ) : (
        <ul class="list">
          {clusters?.found.map((cluster) => (
            <ClusterRow key={cluster.id} cluster={cluster} />
          ))}
        </ul>
      )}
    </>
  );
}

function ClusterNumbers({ parameters }: { readonly parameters: ClusterParameters }) {
  const { store, messages } = useApp();
  const { clusters: text } = messages.territory;
  const set = (change: Partial<ClusterParameters>) =>
    store.change({ clusters: { ...parameters, ...change }, cluster: undefined }, "drift");
  const read = (value: string, least: number, most: number, put: (value: number) => void) => {
    const number = Number(value);
    if (value !== "" && number >= least && number <= most) put(number);
  };
  return (
    <div class="cluster-numbers">
      <label>
        <span>{text.radius}</span>
        <input
          type="number"
          min="0.1"
          max="1000"
          step="any"
          value={parameters.radiusKm}
          onInput={({ currentTarget: { value } }) => read(value, 0.1, 1000, (radiusKm) => set({ radiusKm }))}
        />
        <span>{text.kilometres}</span>
      </label>
      <label>
        <span>{text.minimum}</span>
        <input
          type="number"
          min="2"
          max="1000"
          value={parameters.minimumMembers}
          onInput={({ currentTarget: { value } }) =>
            read(value, 2, 1000, (minimumMembers) => set({ minimumMembers: Math.round(minimumMembers) }))
          }
        />
        <span>{text.members}</span>
      </label>
    </div>
  );
}

function ClusterRow({ cluster }: { readonly cluster: ClusterSummary }) {
  const app = useApp();
  const { store, messages, words } = app;
  const { clusters: text } = messages.territory;
  const sector = sectorLabel(app, cluster.sector);
  return (
    <li>
      <button
        type="button"
        class="list-row"
        onClick={() => {
          store.change({ cluster: cluster.id });
          store.goTo({ bounds: cluster.bounds });
        }}
      >
        <SectorDisc sector={cluster.sector} />
        <span class="list-text">
          <span class="list-name">
            {text.name(cluster.place && quoted(cluster.place), cluster.place === "" ? sector : inSentence(app, sector))}
          </span>
          <span class="list-note">{text.area(cluster.areaKm2)}</span>
        </span>
        <span class="list-distance">{words.number(cluster.count)}</span>
      </button>
    </li>
  );
}
