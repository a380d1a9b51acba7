import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { BackBar } from "./back-bar.tsx";
import { useApp } from "./context.ts";
import { Fact } from "./fact.tsx";
import { Icon } from "./icon.tsx";
import { sectorLabel } from "./labels.ts";
import { MixBar } from "./mix-bar.tsx";
import { SectorShares } from "./sector-shares.tsx";
import { Figure } from "./territory-sheet.tsx";
import { UserText } from "./user-text.tsx";

/** A cluster is a thing: it is opened, linked to and downloaded like a territory. */
export function ClusterSheet({ id }: { readonly id: string }) {
  const app = useApp();
  const { store, page, messages, words } = app;
  const { territory: text } = messages;
  const answer = store.answer.value;
  const cluster = answer?.clusters?.found.find((each) => each.id === id);
  const sheet = answer?.territory?.id === id ? answer.territory : undefined;
  const back = () => store.change({ cluster: undefined });
  return (
    <>
      <BackBar label={text.clusters.back} onBack={back} />
      {!cluster && answer && store.answered.value?.cluster === id && <p class="hint padded">{text.clusters.gone}</p>}
      {cluster && (
        <article class="padded sheet" aria-labelledby="sheet-name">
          <header class="sheet-head">
            <h2 id="sheet-name" class="place-title">
              <UserText text={cluster.place === "" ? sectorLabel(app, cluster.sector) : cluster.place} />
            </h2>
            <p>{sectorLabel(app, cluster.sector)}</p>
          </header>
          <dl class="figures">
            <Figure value={words.number(cluster.count)} name={text.figures.initiatives(cluster.count)} />
            <Figure value={words.number(cluster.areaKm2, cluster.areaKm2 < 10 ? 1 : 0)} name="km²" />
            {answer && answer.total > 0 && (
              <Figure value={words.share(cluster.count / answer.total)} name={text.clusters.ofSelection} />
            )}
          </dl>
          <MixBar mix={TOP_SECTOR_IDS.map((_, sector) => cluster.mix.find(([at]) => at === sector)?.[1] ?? 0)} />
          {sheet && <SectorShares sectors={sheet.sectors} kinds={sheet.kinds} />}
          {sheet && (
            <section class="card-section" aria-labelledby="cluster-sure">
              <h3 id="cluster-sure">{text.howSure}</h3>
              <dl class="facts facts-end">
                <Fact name={text.exact}>{text.of(sheet.exact, sheet.count)}</Fact>
                <Fact name={text.checked}>
                  {sheet.checked && text.checkedSpan(String(sheet.checked.from), String(sheet.checked.to))}
                </Fact>
                <Fact name={text.restsOn}>{words.number(sheet.sources.length)}</Fact>
              </dl>
            </section>
          )}
          <p class="card-actions">
            <button type="button" class="link" onClick={() => store.goTo({ bounds: cluster.bounds })}>
              {text.zoomTo}
            </button>
          </p>
          <button type="button" class="button button-wide" onClick={() => (page.dialog.value = "download")}>
            <Icon name="download" />
            {text.clusters.download}
          </button>
          <p class="hint">{text.clusters.hullNote}</p>
        </article>
      )}
    </>
  );
}
