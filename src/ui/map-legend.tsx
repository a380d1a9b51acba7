import { BoundariesNotOpen, isNotOpen } from "./boundaries-not-open.tsx";
import { ChoroplethLegend } from "./choropleth-legend.tsx";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { isPaintedLayer, layerOf } from "./layer.ts";
import type { MapTools } from "./map-pane.tsx";
import { SectorDisc, sectorClass } from "./sector-glyph.tsx";

/** Territories in colours and dots always have their legend; that of the marks opens on a wish. */
export function MapLegend({ choropleth }: Pick<MapTools, "choropleth">) {
  const { store, kept, page } = useApp();
  const layer = layerOf(store.facts.value);
  if (isNotOpen(layer, store.answer.value, kept.isOpening.value))
    return (
      <div class="legend">
        <BoundariesNotOpen of={layer} />
      </div>
    );
  if (isPaintedLayer(layer)) return <ChoroplethLegend choropleth={choropleth} />;
  if (layer === "dots") return <DotLegend />;
  return page.isLegendOpen.value ? <MarkLegend /> : null;
}

function DotLegend() {
  const { page, messages } = useApp();
  const { map } = messages.page;
  const count = page.dots.value;
  if (count === undefined) return null;
  return (
    <section class="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{map.dots(count)}</h2>
      <p>
        <svg class="legend-dots" viewBox="0 0 64 16" aria-hidden="true">
          {DOTS_OF_LEGEND.map(([x, y, sector]) => (
            <circle key={x} class={sectorClass(sector)} cx={x} cy={y} r={2.2} />
          ))}
        </svg>
        {map.legendDot}
      </p>
    </section>
  );
}

/** A few that stand alone, and some that lie close. */
const DOTS_OF_LEGEND: readonly (readonly [x: number, y: number, sector: number])[] = [
  [4, 9, 0],
  [14, 5, 6],
  [25, 11, 7],
  [38, 6, 3],
  [44, 8, 8],
  [46, 5, 0],
  [49, 9, 5],
  [51, 6, 6],
  [54, 9, 9],
  [57, 7, 3],
];

function MarkLegend() {
  const { page, messages } = useApp();
  const { map } = messages.page;
  return (
    <section class="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{map.legend}</h2>
      <button
        type="button"
        class="icon-button"
        aria-label={map.closeLegend}
        onClick={() => (page.isLegendOpen.value = false)}
      >
        <Icon name="close" />
      </button>
      <ul class="legend-marks">
        <li>
          <svg class="legend-donut" viewBox="0 0 28 28" aria-hidden="true">
            <circle class="sector-food-and-farming" cx="14" cy="14" r="11" pathLength={100} stroke-dasharray="55 100" />
            <circle
              class="sector-trade-and-hospitality"
              cx="14"
              cy="14"
              r="11"
              pathLength={100}
              stroke-dasharray="0 57 28 100"
            />
            <circle
              class="sector-education-and-research"
              cx="14"
              cy="14"
              r="11"
              pathLength={100}
              stroke-dasharray="0 87 12 100"
            />
          </svg>
          {map.legendMany}
        </li>
        <li>
          <SectorDisc sector={0} />
          {map.legendOne}
        </li>
        <li>
          <SectorDisc sector={0} approximate />
          {map.legendApproximate}
        </li>
        <li>
          <SectorDisc sector={0} approximate wide />
          {map.legendWide}
        </li>
        <li>
          <span class="disc-pair">
            <SectorDisc sector={13} />
            <SectorDisc sector={13} />
          </span>
          {map.legendPlace}
        </li>
        <li>
          <span class="disc-pair">
            <SectorDisc sector={13} approximate />
            <SectorDisc sector={13} approximate />
          </span>
          {map.legendTown}
        </li>
        {(["structure", "trade", "solidarity"] as const).map((tie) => (
          <li key={tie}>
            <svg class={`legend-tie tie-${tie}`} viewBox="0 0 28 12" aria-hidden="true">
              <path d="M2 10Q14 0 26 10" />
            </svg>
            {map.legendTie[tie]}
          </li>
        ))}
        <li>
          <span class="legend-hull" />
          {map.legendCluster}
        </li>
      </ul>
    </section>
  );
}
