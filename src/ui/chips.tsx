import { areaInWords } from "../i18n/area-words.ts";
import type { Speech } from "../i18n/load-language.ts";
import type { OwnArea } from "../model/area/own-area.ts";
import type { Exactness } from "../model/precision.ts";
import type { Query } from "../model/query.ts";
import type { App } from "../state/app.ts";
import type { Facts } from "../state/facts.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { UserText } from "./user-text.tsx";

interface Chip {
  readonly key: string;
  readonly label: string;
  /** The query without it. */
  readonly without: Query;
}

export const chipCount = ({ query }: Facts): number => chipsOf(query, NO_NAMES).length;

/** Every clause that is set, each with a way to take it back. */
export function Chips() {
  const app = useApp();
  const { store, messages } = app;
  const chips = chipsOf(store.facts.value.query, namesFor(app));
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={messages.page.chips.label}>
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            class="chip"
            aria-label={messages.page.chips.remove(label)}
            onClick={() =>
              store.change({
                query: without,
                place: undefined,
                cluster: undefined,
                ...(["territory", "area"].includes(key) && { panel: "list" as const }),
              })
            }
          >
            <UserText text={label} />
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="link clear-all" onClick={store.clear}>
          {messages.page.chips.clearAll}
        </button>
      </li>
    </ul>
  );
}

/** The words for what a query names. */
export interface Names {
  readonly text: (text: string) => string;
  readonly sector: (id: string) => string;
  readonly kind: (id: string) => string;
  readonly practice: (id: string) => string;
  readonly country: (code: string) => string;
  readonly directory: (id: string) => string;
  readonly territory: (id: string) => string;
  readonly area: (area: OwnArea) => string;
  readonly website: (has: boolean) => string;
  readonly exactness: (exactness: Exactness) => string;
}

const same = (text: string) => text;
const NO_NAMES: Names = {
  text: same,
  sector: same,
  kind: same,
  practice: same,
  country: same,
  directory: same,
  territory: same,
  area: ({ shape }) => shape,
  website: String,
  exactness: same,
};

export function namesFor(app: App & Speech): Names {
  const { store, labels, messages, words } = app;
  const answer = store.answer.value;
  return {
    text: messages.page.chips.text,
    sector: (id) => labels.sectors[id] ?? id,
    kind: (id) => labels.kinds[id] ?? id,
    practice: (id) => labels.practices[id] ?? id,
    country: (code) => (code === "" ? messages.facets.countryNotKnown : words.country(code)),
    directory: (id) => answer?.directories.find((directory) => directory.id === id)?.source.title ?? id,
    territory: (id) =>
      answer?.territory?.id === id ? answer.territory.name : /^[A-Z]{2}$/.test(id) ? words.country(id) : id,
    area: (area) => areaInWords(app, area, answer?.area?.place),
    website: (has) => (has ? messages.page.chips.withWebsite : messages.page.chips.withoutWebsite),
    exactness: (exactness) => messages.facets.exactnesses[exactness],
  };
}

/** One chip for each choice, in the order of the facets. */
export function chipsOf(query: Query, names: Names): readonly Chip[] {
  const chips: Chip[] = [];
  const { text, territory, area, website } = query;
  const drop = (clause: keyof Query): Query => {
    const { [clause]: _, ...rest } = query;
    return rest;
  };
  if (text !== undefined) chips.push({ key: "text", label: names.text(text), without: drop("text") });
  if (territory !== undefined) {
    chips.push({ key: "territory", label: names.territory(territory), without: drop("territory") });
  }
  if (area !== undefined) chips.push({ key: "area", label: names.area(area), without: drop("area") });
  for (const [clause, name] of [
    ["sectors", names.sector],
    ["kinds", names.kind],
    ["practices", names.practice],
  ] as const) {
    const choices = query[clause];
    for (const id of choices?.ids ?? []) {
      const ids = choices!.ids.filter((each) => each !== id);
      const without = ids.length === 0 ? drop(clause) : { ...query, [clause]: { ...choices, ids } };
      chips.push({ key: `${clause} ${id}`, label: name(id), without });
    }
  }
  for (const [clause, name] of [
    ["countries", names.country],
    ["directories", names.directory],
  ] as const) {
    for (const id of query[clause] ?? []) {
      const rest = query[clause]!.filter((each) => each !== id);
      const without = rest.length === 0 ? drop(clause) : { ...query, [clause]: rest };
      chips.push({ key: `${clause} ${id}`, label: name(id), without });
    }
  }
  for (const id of query.exactness ?? []) {
    const rest = query.exactness!.filter((each) => each !== id);
    const without = rest.length === 0 ? drop("exactness") : { ...query, exactness: rest };
    chips.push({ key: `exactness ${id}`, label: names.exactness(id), without });
  }
  if (website !== undefined) chips.push({ key: "website", label: names.website(website), without: drop("website") });
  return chips;
}
