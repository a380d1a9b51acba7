import { useApp } from "./context.ts";
import type { MapTools } from "./map-pane.tsx";

export function ScaleBar({ scaleBar }: Pick<MapTools, "scaleBar">) {
  const { store, words } = useApp();
  const { km, pixels } = scaleBar(store.viewport.value);
  return (
    <p class="scale" dir="ltr" style={{ inlineSize: `${pixels.toFixed(1)}px` }}>
      {words.distance(km)}
    </p>
  );
}
