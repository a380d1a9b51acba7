import type { Swatch } from "../model/picture.ts";
import { ChoroplethSettings } from "./choropleth-settings.tsx";
import { useApp } from "./context.ts";
import { choroplethLegend } from "./legend-entries.ts";
import type { MapTools } from "./map-pane.tsx";

/** What the colours or circles of a choropleth mean, with the number of territories of each class, and a way to paint them by something else. */
export function ChoroplethLegend({ choropleth }: Pick<MapTools, "choropleth">) {
  const app = useApp();
  const legend = choroplethLegend(app, choropleth);
  if (!legend) return null;
  const { title, entries, ground, painted } = legend;
  return (
    <section class="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{title}</h2>
      <ul>
        {entries.map(({ swatch, text, count }) => (
          <li key={JSON.stringify(swatch)} class={"radius" in swatch ? "legend-sized" : ""}>
            {"radius" in swatch ? <Circle radius={swatch.radius} /> : <span class={`swatch ${shadeClass(swatch)}`} />}
            <span>{text}</span>
            {count !== "" && <span>{count}</span>}
          </li>
        ))}
      </ul>
      <ChoroplethSettings level={ground} painted={painted} />
    </section>
  );
}

const LOOKS = { none: "shade-none", few: "shade-few", "no-data": "shade-uncovered" } as const;

function shadeClass(swatch: Swatch): string {
  if ("shade" in swatch) return `shade-${swatch.shade}`;
  return "look" in swatch ? LOOKS[swatch.look] : "";
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
