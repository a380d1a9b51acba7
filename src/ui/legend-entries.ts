import type { Speech } from "../i18n/load-language.ts";
import { isOwn } from "../model/boundary-set.ts";
import { FORMAT_OF } from "../model/indicator.ts";
import { BY_COUNT, PAINTED_LEVELS, type PaintedBy, type PaintedGround } from "../model/painting.ts";
import type { Legend, LegendEntry } from "../model/picture.ts";
import type { App } from "../state/app.ts";
import { boundarySetOf } from "./boundary-set-of.ts";
import { paintedName, valueInWords } from "./indicator-words.ts";
import { sectorLabel } from "./labels.ts";
import { isPaintedLayer, layerOf } from "./layer.ts";
import type { MapTools } from "./map-pane.tsx";
import { circleValues, paintingOf } from "./painting.ts";
import { quoted } from "./quoted.ts";

type ClassTools = MapTools["choropleth"];

interface ChoroplethLegend extends Legend {
  readonly ground: PaintedGround;
  readonly painted: PaintedBy;
}

/** What the colours or circles of the territories mean that are painted; undefined where none are. */
export function choroplethLegend(app: App & Speech, tools: ClassTools): ChoroplethLegend | undefined {
  const { store, messages, words } = app;
  const { legend, none, notCovered } = messages.territory;
  const answer = store.answer.value;
  const asked = store.answered.value;
  const level = PAINTED_LEVELS.find((each) => each === asked?.choropleth);
  const own = isOwn(asked?.choropleth) ? asked?.choropleth : undefined;
  const set = boundarySetOf(answer, own);
  const ground = level ?? own;
  const by = level ? legend.by[level] : set && quoted(set.title);
  if (!answer?.choropleth || !ground || by === undefined) return undefined;
  const painted = asked?.painted ?? BY_COUNT;
  const format = FORMAT_OF[painted.id];
  const { territories, method, whole, symbols } = paintingOf(answer, painted, store.facts.value, words);
  const values = tools.valuesOf(territories);
  const figure = (value: number) => valueInWords(format, value, words);
  const largest = Math.max(0, ...values);
  const counted = (count: number) => words.number(count);
  const lacking = (lack: "few" | "no-data" | undefined) =>
    territories.filter((each) => each.lack === lack && each.value === undefined).length;
  const valued: readonly LegendEntry[] = symbols
    ? circleValues(largest, whole).map((value) => ({
        swatch: { radius: tools.symbolRadius(value, largest) },
        text: figure(value),
        count: "",
      }))
    : tools.classBreaks(values, { method, whole }).map(({ from, to, shade }) => ({
        swatch: { shade },
        text: Number.isFinite(to) ? legend.range(figure(from), figure(to)) : legend.orMore(figure(from)),
        count: counted(values.filter((value) => value >= from && value <= to).length),
      }));
  const looks = [
    { look: "none", text: none, count: lacking(undefined) },
    { look: "few", text: legend.few, count: lacking("few") },
    { look: "no-data", text: painted.id === "count" ? notCovered : legend.noData, count: lacking("no-data") },
  ] as const;
  const bare = looks
    .filter(({ count }) => count > 0)
    .map(({ look, text, count }): LegendEntry => ({ swatch: { look }, text, count: counted(count) }));
  return { ground, painted, title: legend.title(paintedName(painted, app), by), entries: [...valued, ...bare] };
}

/** The legend of whatever the map shows: of its colours, or of the sectors that its marks or dots have. */
export function legendOfMap(app: App & Speech, tools: ClassTools): Legend | undefined {
  const { store, messages } = app;
  if (isPaintedLayer(layerOf(store.facts.value))) return choroplethLegend(app, tools);
  const mix = store.answer.value?.mix ?? [];
  const entries = [...mix.keys()]
    .filter((sector) => mix[sector]! > 0)
    .sort((a, b) => mix[b]! - mix[a]!)
    .map((sector): LegendEntry => ({ swatch: { sector }, text: sectorLabel(app, sector), count: "" }));
  return entries.length === 0 ? undefined : { title: messages.territory.sectors, entries };
}
