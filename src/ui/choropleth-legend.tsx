import { isOwn, setOf } from "../model/boundary-set.ts";
import { FORMAT_OF } from "../model/indicator.ts";
import { BY_COUNT, PAINTED_LEVELS } from "../model/painting.ts";
import { ChoroplethSettings } from "./choropleth-settings.tsx";
import { useApp } from "./context.ts";
import { paintedName, valueInWords } from "./indicator-words.ts";
import type { MapTools } from "./map-pane.tsx";
import { circleValues, paintingOf } from "./painting.ts";
import { quoted } from "./quoted.ts";

/** What the colours or circles of a choropleth mean, with the number of territories of each class, and a way to paint them by something else. */
export function ChoroplethLegend({ choropleth }: Pick<MapTools, "choropleth">) {
  const app = useApp();
  const { store, messages, words } = app;
  const { legend, none, notCovered } = messages.territory;
  const answer = store.answer.value;
  const asked = store.answered.value;
  const level = PAINTED_LEVELS.find((each) => each === asked?.choropleth);
  const own = isOwn(asked?.choropleth) ? asked?.choropleth : undefined;
  const set = answer?.boundarySets.find(({ id }) => own !== undefined && id === setOf(own));
  const ground = level ?? own;
  const by = level ? legend.by[level] : set && quoted(set.title);
  if (!answer?.choropleth || !ground || by === undefined) return null;
  const painted = asked?.painted ?? BY_COUNT;
  const format = FORMAT_OF[painted.id];
  const { territories, method, whole, symbols } = paintingOf(answer, painted, store.facts.value, words);
  const values = choropleth.valuesOf(territories);
  const figure = (value: number) => valueInWords(format, value, words);
  const lacking = (lack: "few" | "no-data") => territories.filter((each) => each.lack === lack).length;
  const zero = territories.filter(({ value, lack }) => value === undefined && lack === undefined).length;
  const largest = Math.max(0, ...values);
  return (
    <section class="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{legend.title(paintedName(painted, app), by)}</h2>
      <ul>
        {symbols
          ? circleValues(largest, whole).map((value) => (
              <li key={value} class="legend-sized">
                <Circle radius={choropleth.symbolRadius(value, largest)} />
                <span>{figure(value)}</span>
              </li>
            ))
          : choropleth.classBreaks(values, { method, whole }).map(({ from, to, shade }) => (
              <li key={shade}>
                <span class={`swatch shade-${shade}`} />
                <span>
                  {Number.isFinite(to) ? legend.range(figure(from), figure(to)) : legend.orMore(figure(from))}
                </span>
                <span>{words.number(values.filter((value) => value >= from && value <= to).length)}</span>
              </li>
            ))}
        {zero > 0 && (
          <li>
            <span class="swatch shade-none" />
            <span>{none}</span>
            <span>{words.number(zero)}</span>
          </li>
        )}
        {lacking("few") > 0 && (
          <li>
            <span class="swatch shade-few" />
            <span>{legend.few}</span>
            <span>{words.number(lacking("few"))}</span>
          </li>
        )}
        {lacking("no-data") > 0 && (
          <li>
            <span class="swatch shade-uncovered" />
            <span>{painted.id === "count" ? notCovered : legend.noData}</span>
            <span>{words.number(lacking("no-data"))}</span>
          </li>
        )}
      </ul>
      <ChoroplethSettings level={ground} painted={painted} />
    </section>
  );
}

/** As large as on the map: a reader holds one to the other. */
function Circle({ radius }: { readonly radius: number }) {
  const side = 2 * radius + 2;
  return (
    <svg class="legend-circle" width={side} height={side} aria-hidden="true">
      <circle cx={side / 2} cy={side / 2} r={radius} />
    </svg>
  );
}
