import { useApp } from "./context.ts";
import { MapControls } from "./map-controls.tsx";
import { MapLegend } from "./map-legend.tsx";
import type { MapTools } from "./map-pane.tsx";
import { MapTip } from "./map-tip.tsx";
import { MarksList } from "./marks-list.tsx";
import { ScaleBar } from "./scale-bar.tsx";

/** What floats on the map and needs it: fetched with its code. */
export function MapFloats({ view, choropleth, scaleBar }: MapTools) {
  const { page } = useApp();
  return (
    <>
      <MapControls view={view} />
      <MapLegend choropleth={choropleth} />
      <ScaleBar scaleBar={scaleBar} />
      <MarksList view={view} />
      {!page.sketch.value && <MapTip view={view} />}
    </>
  );
}
