import type { TerritorySheet as Sheet } from "../model/answer.ts";
import { isOwn } from "../model/boundary-set.ts";
import { AssessedMeans } from "./assessed-means.tsx";
import { BoundariesNotOpen } from "./boundaries-not-open.tsx";
import { boundarySetOf } from "./boundary-set-of.ts";
import { chooseTerritory } from "./choose-suggestion.ts";
import { ClusterMembers } from "./cluster-members.tsx";
import { useApp } from "./context.ts";
import { HowSure } from "./how-sure.tsx";
import { Icon } from "./icon.tsx";
import { valueInWords } from "./indicator-words.ts";
import { openInhabitants } from "./open-inhabitants.ts";
import { quoted } from "./quoted.ts";
import { ReachSection } from "./reach-section.tsx";
import { SectorShares } from "./sector-shares.tsx";
import { OriginOfSet } from "./set-origin.tsx";
import { boundsOf } from "./sheet-bounds.ts";
import { SheetDownload } from "./sheet-download.tsx";
import { Gaps, InNumbers, Neighbours, Practices, StandsOut, TieCounts } from "./territory-figures.tsx";
import { partsOf, TerritoryParts } from "./territory-parts.tsx";
import { useProfiles } from "./use-profiles.ts";
import { UserText } from "./user-text.tsx";

/** A territory as a sheet of figures: path, title, figures, sectors, parts, how sure, download. */
export function TerritorySheet() {
  const app = useApp();
  const { store, messages } = app;
  const sheet = store.answer.value?.territory;
  const leave = () => store.narrow({ territory: undefined });
  return (
    <>
      <nav class="back-bar path" aria-label={messages.territory.path}>
        <ol>
          {(sheet?.path ?? [])
            .slice(1)
            .reverse()
            .map(({ id, name }, at, path) => (
              <li key={id}>
                <button type="button" class="link-quiet" onClick={() => chooseTerritory(app, id)}>
                  <UserText text={name} />
                </button>
                {at < path.length - 1 && <Icon name="forward" />}
              </li>
            ))}
        </ol>
        <button type="button" class="icon-button" aria-label={messages.territory.leave} onClick={leave}>
          <Icon name="close" />
        </button>
      </nav>
      {sheet ? <SheetContent sheet={sheet} /> : <BoundariesNotOpen of={store.facts.value.query.territory} />}
    </>
  );
}

function SheetContent({ sheet }: { readonly sheet: Sheet }) {
  const { store, messages, words } = useApp();
  const set = boundarySetOf(store.answer.value, sheet.id);
  const { territory: text, indicators } = messages;
  const { found } = useProfiles([sheet.id]);
  const profile = found?.find(({ id }) => id === sheet.id);
  const parent = sheet.path[1];
  const density = sheet.areaKm2 && sheet.areaKm2 > 0 ? (sheet.count / sheet.areaKm2) * 1000 : undefined;
  const isCovered = sheet.countUnfiltered > 0;
  return (
    <article class="padded sheet" aria-labelledby="sheet-name">
      <header class="sheet-head">
        <h2 id="sheet-name" class="place-title">
          <UserText text={sheet.name} />
        </h2>
        <p>{text.kindAndParts(sheet.levelName ?? text.levels[sheet.level], partsOf(sheet, text.partsOf))}</p>
      </header>
      {isCovered ? (
        <dl class="figures">
          <Figure value={words.number(sheet.count)} name={text.figures.initiatives(sheet.count)} />
          {density !== undefined && <Figure value={valueInWords("rate", density, words)} name={text.figures.density} />}
          {parent && sheet.parentCount > 0 && (
            <Figure value={words.share(sheet.count / sheet.parentCount)} name={text.figures.shareOf(parent.name)} />
          )}
        </dl>
      ) : (
        <p class="notice notice-plain">
          <Icon name="info" />
          {indicators.notCovered}
        </p>
      )}
      {sheet.count !== sheet.countUnfiltered && <p class="hint">{text.filtered(sheet.count, sheet.countUnfiltered)}</p>}
      <SheetActions sheet={sheet} />
      {isCovered && (
        <>
          <SectorShares sectors={sheet.sectors} kinds={sheet.kinds} />
          {profile && (
            <>
              <StandsOut profile={profile} />
              <InNumbers profile={profile} />
              <Practices profile={profile} />
              <AssessedMeans profile={profile} />
            </>
          )}
          <FirstOfList sheet={sheet} />
        </>
      )}
      <TerritoryParts sheet={sheet} />
      {profile && (
        <>
          <Neighbours neighbours={profile.neighbours} />
          {isCovered && <Gaps profile={profile} />}
          {isCovered && <ReachSection id={sheet.id} missing={profile.gaps.found.map(({ kind }) => kind)} />}
          <TieCounts ties={profile.ties} />
        </>
      )}
      {isCovered && (
        <>
          <HowSure sheet={sheet} placed={sheet.placed} exactness={sheet.exactness} />
          <SheetDownload label={text.download(sheet.name)} disabled={sheet.count === 0} />
        </>
      )}
      <p class="hint">
        {sheet.set === undefined ? text.boundaries : messages.boundaries.drawnBy(quoted(sheet.set))}
        {set && (
          <>
            {" "}
            <OriginOfSet set={set} />
          </>
        )}
      </p>
    </article>
  );
}

function SheetActions({ sheet }: { readonly sheet: Sheet }) {
  const app = useApp();
  const { store, messages } = app;
  const { territory: text } = messages;
  const { id, name } = sheet;
  const set = boundarySetOf(store.answer.value, id);
  return (
    <p class="card-actions">
      {sheet.count > 0 && (
        <button type="button" class="link" onClick={() => store.change({ panel: "list" })}>
          {text.showList(sheet.count)}
        </button>
      )}
      <button type="button" class="link" onClick={() => store.goTo({ bounds: boundsOf(sheet) })}>
        {text.zoomTo}
      </button>
      <button type="button" class="link" onClick={() => store.change({ compare: [sheet.id] })}>
        {messages.compare.open}
      </button>
      {set && !set.isShipped && isOwn(id) && (
        <button type="button" class="link" onClick={() => openInhabitants(app, id, id.includes(".") ? name : "")}>
          {messages.boundaries.inhabitants.title}
        </button>
      )}
      <button type="button" class="link" onClick={() => print()}>
        {messages.indicators.print}
      </button>
    </p>
  );
}

/** The list of the page holds the rows of this territory, in its order. */
function FirstOfList({ sheet }: { readonly sheet: Sheet }) {
  const { store } = useApp();
  const answer = store.answer.value;
  const rows = store.answered.value?.query.territory === sheet.id && answer?.listFrom === 0 ? answer.list : [];
  return rows.length === 0 ? null : <ClusterMembers rows={rows} all={sheet.count} />;
}

export function Figure({ value, name }: { readonly value: string; readonly name: string }) {
  return (
    <div>
      <dd>{value}</dd>
      <dt>{name}</dt>
    </div>
  );
}
