import type { ClusterSummary } from "../model/answer.ts";
import { BackBar } from "./back-bar.tsx";
import { clusterName } from "./cluster-name.ts";
import { useApp } from "./context.ts";
import { GroupingChoice } from "./grouping-choice.tsx";
import { Icon } from "./icon.tsx";
import { sectorLabel } from "./labels.ts";
import { openCluster } from "./open-cluster.ts";
import { quoted } from "./quoted.ts";
import { SectorDisc } from "./sector-glyph.tsx";

/** Territorial clusters of the selection: how they are sought, and what is found. */
export function ClusterList() {
  const { store, page, messages } = useApp();
  const { clusters: text } = messages.territory;
  const { areas } = messages;
  const { clusters, tooManyForClusters: tooMany } = store.answer.value ?? {};
  const chosen = store.facts.value.clusters;
  const grouping = typeof chosen === "object" ? chosen : clusters?.parameters;
  const isByNumber = grouping !== undefined && "areas" in grouping;
  const leave = () => store.change({ panel: "list", clusters: undefined, cluster: undefined });
  return (
    <>
      <BackBar onBack={leave} />
      <header class="answer-head">
        <h2 class="sheet-title">{text.title}</h2>
        {!isByNumber && <p class="hint">{text.text}</p>}
        <GroupingChoice grouping={grouping} suggestion={clusters?.suggestion} />
        <p role="status">
          {clusters && isByNumber && `${areas.foundAreas(clusters.count)}.`}
          {clusters && !isByNumber && `${text.found(clusters.count)}. ${text.alone(clusters.alone)}`}
          {!clusters && !tooMany && text.searching}
          {clusters && clusters.count > clusters.found.length && ` ${text.largest(clusters.found.length)}`}
        </p>
        {clusters && clusters.count > 0 && (
          <p class="card-actions">
            <button type="button" class="link" onClick={() => (page.dialog.value = "download")}>
              {areas.downloadAll}
            </button>
          </p>
        )}
      </header>
      {tooMany && <Notice>{(isByNumber ? areas.tooManyAreas : text.tooMany)(tooMany.rows, tooMany.most)}</Notice>}
      {clusters?.count === 0 && <Notice>{text.nothing}</Notice>}
      {clusters && clusters.count > 0 && (
        <ul class="list">
          {clusters.found.map((cluster) => (
            <ClusterRow key={cluster.id} cluster={cluster} />
          ))}
        </ul>
      )}
    </>
  );
}

function Notice({ children }: { readonly children: string }) {
  return (
    <p class="notice notice-plain">
      <Icon name="info" />
      {children}
    </p>
  );
}

function ClusterRow({ cluster }: { readonly cluster: ClusterSummary }) {
  const app = useApp();
  const { store, messages, words } = app;
  const { clusters: text } = messages.territory;
  const [leading, second] = cluster.leading;
  const open = () => {
    openCluster(app, cluster.id);
    store.goTo({ bounds: cluster.bounds });
  };
  return (
    <li>
      <button type="button" class="list-row" onClick={open}>
        <SectorDisc sector={leading!} />
        <span class="list-text">
          <span class="list-name">{clusterName(app, cluster, cluster.place && quoted(cluster.place))}</span>
          <span class="list-note">
            {[second !== undefined && sectorLabel(app, second), cluster.hull && text.area(cluster.areaKm2)]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </span>
        <span class="list-distance">{words.number(cluster.count)}</span>
      </button>
    </li>
  );
}
