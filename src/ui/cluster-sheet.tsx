import type { ClusterSheet as Sheet } from "../model/answer.ts";
import type { TerritoryProfile } from "../model/profile.ts";
import { AssessedMeans } from "./assessed-means.tsx";
import { BackBar } from "./back-bar.tsx";
import { ClusterMembers } from "./cluster-members.tsx";
import { clusterSectors } from "./cluster-name.ts";
import { useApp } from "./context.ts";
import { HowSure } from "./how-sure.tsx";
import { ReachSection } from "./reach-section.tsx";
import { SectorShares } from "./sector-shares.tsx";
import { SheetDownload } from "./sheet-download.tsx";
import { InNumbers, Practices, StandsOut, TieCounts } from "./territory-figures.tsx";
import { Figure } from "./territory-sheet.tsx";
import { useProfiles } from "./use-profiles.ts";
import { UserText } from "./user-text.tsx";

/** A cluster is a thing: it is opened, linked to and downloaded like a territory. */
export function ClusterSheet({ id }: { readonly id: string }) {
  const app = useApp();
  const { store, messages, words } = app;
  const { territory: text } = messages;
  const answer = store.answer.value;
  const cluster = answer?.clusters?.found.find((each) => each.id === id);
  const sheet = answer?.cluster?.id === id ? answer.cluster : undefined;
  const isByNumber = answer?.clusters !== undefined && "areas" in answer.clusters.parameters;
  const isGone = !cluster && answer?.located && store.answered.value?.cluster === id;
  return (
    <>
      <BackBar label={text.clusters.back} onBack={() => store.change({ cluster: undefined })} />
      {isGone && <p class="hint padded">{text.clusters.gone}</p>}
      {cluster && (
        <article class="padded sheet" aria-labelledby="sheet-name">
          <header class="sheet-head">
            <h2 id="sheet-name" class="place-title">
              <UserText text={cluster.place === "" ? clusterSectors(app, cluster) : cluster.place} />
            </h2>
            {cluster.place !== "" && <p>{clusterSectors(app, cluster)}</p>}
          </header>
          <dl class="figures">
            <Figure value={words.number(cluster.count)} name={text.figures.initiatives(cluster.count)} />
            {cluster.hull && (
              <Figure
                value={words.number(cluster.areaKm2, cluster.areaKm2 < 10 ? 1 : 0)}
                name={text.clusters.squareKilometres}
              />
            )}
            {answer && answer.total > 0 && (
              <Figure value={words.share(cluster.count / answer.total)} name={text.clusters.ofSelection} />
            )}
          </dl>
          <p class="card-actions">
            <button type="button" class="link" onClick={() => store.goTo({ bounds: cluster.bounds })}>
              {text.zoomTo}
            </button>
            <button
              type="button"
              class="link"
              onClick={() => store.change({ compare: [id], clusters: answer?.clusters?.parameters })}
            >
              {messages.compare.openCluster}
            </button>
            <button type="button" class="link" onClick={() => print()}>
              {messages.indicators.print}
            </button>
          </p>
          {sheet && <ClusterSections sheet={sheet} />}
          <SheetDownload label={text.clusters.download} />
          <p class="hint">{isByNumber ? messages.areas.noteAreas : text.clusters.hullNote}</p>
        </article>
      )}
    </>
  );
}

function ClusterSections({ sheet }: { readonly sheet: Sheet }) {
  const profile = useProfiles([sheet.id]).found?.find(({ id }) => id === sheet.id);
  return <GroupSections sheet={sheet} profile={profile} />;
}

interface GroupSectionsProps {
  readonly sheet: Omit<Sheet, "id">;
  /** Figures that may come later. */
  readonly profile?: TerritoryProfile | undefined;
}

/** What is known of a group of initiatives, however it was found. */
export function GroupSections({ sheet, profile }: GroupSectionsProps) {
  const { count, ties } = sheet;
  return (
    <>
      <SectorShares sectors={sheet.sectors} kinds={sheet.kinds} />
      {profile && (
        <>
          <StandsOut profile={profile} />
          <InNumbers profile={profile} />
          <Practices profile={profile} />
          <AssessedMeans profile={profile} />
          <ReachSection id={profile.id} />
        </>
      )}
      <ClusterMembers rows={sheet.list} all={count} />
      <TieCounts ties={ties} />
      <HowSure sheet={sheet} />
    </>
  );
}
