import { areaInWords } from "../i18n/area-words.ts";
import type { Speech } from "../i18n/load-language.ts";
import type { App } from "../state/app.ts";
import { namesFor } from "./chips.tsx";

/** The filters as the notes of a download tell them. */
export function filtersInWords(app: App & Speech): readonly string[] {
  const { store, messages, words } = app;
  const { query, hidden } = store.question.peek();
  const names = namesFor(app);
  const { filters } = messages.download;
  const { facets } = messages;
  const sentences: string[] = [];
  const choice = (facet: string, ids: readonly string[] | undefined, name: (id: string) => string) => {
    if (ids?.length) sentences.push(filters.choice(facet, words.list(ids.map(name))));
  };
  if (query.text !== undefined) sentences.push(filters.text(query.text));
  choice(facets.sector, query.sectors?.ids, names.sector);
  choice(facets.kind, query.kinds?.ids, names.kind);
  choice(facets.practice, query.practices?.ids, names.practice);
  choice(facets.country, query.countries, names.country);
  choice(facets.directory, query.directories, names.directory);
  if (query.territory !== undefined) choice(messages.card.territory, [query.territory], names.territory);
  if (query.area) sentences.push(areaInWords(app, query.area));
  if (query.exactness?.length)
    sentences.push(filters.choice(facets.exactness, words.list(query.exactness.map(names.exactness))));
  if (query.website !== undefined) sentences.push(names.website(query.website));
  if (query.within) {
    const { west, south, east, north } = query.within;
    const degrees = (value: number) => words.number(value, 3);
    sentences.push(filters.inView(degrees(west), degrees(south), degrees(east), degrees(north)));
  }
  if (hidden.length > 0) sentences.push(filters.hidden(words.list(hidden.map(names.directory))));
  return sentences;
}
