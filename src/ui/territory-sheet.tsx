import { useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";
import type { TerritorySheet as Sheet } from "../model/answer.ts";
import { LEVELS } from "../model/territory.ts";
import { boundsOf } from "./bind-map.ts";
import { chooseTerritory } from "./choose-suggestion.ts";
import { useApp } from "./context.ts";
import { HowSure } from "./how-sure.tsx";
import { Icon } from "./icon.tsx";
import { SectorShares } from "./sector-shares.tsx";
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
      {sheet && <SheetContent sheet={sheet} />}
    </>
  );
}

function SheetContent({ sheet }: { readonly sheet: Sheet }) {
  const { store, page, messages, words } = useApp();
  const { territory: text } = messages;
  const parent = sheet.path[1];
  const density = sheet.areaKm2 && sheet.areaKm2 > 0 ? (sheet.count / sheet.areaKm2) * 1000 : undefined;
  return (
    <article class="padded sheet" aria-labelledby="sheet-name">
      <header class="sheet-head">
        <h2 id="sheet-name" class="place-title">
          <UserText text={sheet.name} />
        </h2>
        <p>{text.kindAndParts(text.levels[sheet.level], partsOf(sheet, text.partsOf))}</p>
      </header>
      <dl class="figures">
        <Figure value={words.number(sheet.count)} name={text.figures.initiatives(sheet.count)} />
        {density !== undefined && <Figure value={densityInWords(density, words)} name={text.figures.density} />}
        {parent && sheet.parentCount > 0 && (
          <Figure value={words.share(sheet.count / sheet.parentCount)} name={text.figures.shareOf(parent.name)} />
        )}
      </dl>
      {sheet.count !== sheet.countUnfiltered && <p class="hint">{text.filtered(sheet.count, sheet.countUnfiltered)}</p>}
      <p class="card-actions">
        <button type="button" class="link" onClick={() => store.change({ panel: "list" })}>
          {text.showList(sheet.count)}
        </button>
        <button type="button" class="link" onClick={() => store.goTo({ bounds: boundsOf(sheet) })}>
          {text.zoomTo}
        </button>
      </p>
      <SectorShares sectors={sheet.sectors} kinds={sheet.kinds} />
      <Parts sheet={sheet} />
      <HowSure sheet={sheet} placed={sheet.placed} />
      <button
        type="button"
        class="button button-wide"
        disabled={sheet.count === 0}
        onClick={() => (page.dialog.value = "download")}
      >
        <Icon name="download" />
        {text.download(sheet.name)}
      </button>
      <p class="hint">{text.boundaries}</p>
    </article>
  );
}

/** Two digits or so that say something, however thin or dense a territory is. */
const densityInWords = (density: number, { number, tenths }: Words): string =>
  density >= 10 ? number(density) : density >= 1 ? tenths(density) : number(density, 3);

export function Figure({ value, name }: { readonly value: string; readonly name: string }) {
  return (
    <div>
      <dd>{value}</dd>
      <dt>{name}</dt>
    </div>
  );
}

function partsOf({ children }: Sheet, words: Partial<Record<string, (count: number) => string>>): string {
  const level = children[0] && LEVELS.find((each) => each === levelOfChild(children[0]!.id));
  return level ? (words[level]?.(children.length) ?? "") : "";
}

/** M49 codes are numbers, countries two letters, what lies below has a hyphen or a dot. */
const levelOfChild = (id: string) => (/^\d+$/.test(id) ? "subregion" : /^[A-Z]{2}[-.]/.test(id) ? "first" : "country");

const PARTS_AT_FIRST = 8;

function Parts({ sheet }: { readonly sheet: Sheet }) {
  const app = useApp();
  const { messages, words } = app;
  const [isLong, setLong] = useState(false);
  const { territory: text } = messages;
  if (sheet.children.length === 0) return null;
  const sorted = [...sheet.children].sort((a, b) => b.count - a.count || words.compare(a.name, b.name));
  const shown = isLong ? sorted : sorted.slice(0, PARTS_AT_FIRST);
  return (
    <section class="card-section" aria-labelledby="sheet-parts">
      <h3 id="sheet-parts">{text.parts}</h3>
      <ul class="parts">
        {shown.map(({ id, name, count, covered }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => chooseTerritory(app, id)}>
              <UserText text={name} />
            </button>
            <span class={count > 0 ? "" : "not-known"}>
              {count > 0 ? words.number(count) : covered ? text.none : text.notCovered}
            </span>
          </li>
        ))}
      </ul>
      {sorted.length > PARTS_AT_FIRST && (
        <button type="button" class="link" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? messages.page.fewer : messages.page.more(sorted.length - PARTS_AT_FIRST)}
        </button>
      )}
    </section>
  );
}
