import { useEffect, useState } from "preact/hooks";
import { useApp } from "./context.ts";
import { inSentence, sectorLabel } from "./labels.ts";
import type { MapView } from "./map-pane.tsx";
import { UserText } from "./user-text.tsx";

type Hover = Parameters<Parameters<MapView["onHover"]>[0]>;
interface Hovered {
  readonly picked: NonNullable<Hover[0]>;
  readonly at: Hover[1];
}

/** Beside the pointer: what lies under it. Nothing depends on it; the list and the marks for the keyboard say the same. */
export function MapTip({ view }: { readonly view: MapView }) {
  const app = useApp();
  const { store, messages, words } = app;
  const [hovered, setHovered] = useState<Hovered | undefined>(undefined);
  useEffect(() => view.onHover((picked, at) => setHovered(picked && { picked, at })), [view]);
  if (hovered?.picked.kind !== "mark" && hovered?.picked.kind !== "territory") return null;
  const { picked, at } = hovered;
  const territory =
    picked.kind === "territory" ? store.answer.value?.choropleth?.find(({ id }) => id === picked.id) : undefined;
  if (picked.kind === "territory" && !territory) return null;
  return (
    <p class="map-tip" aria-hidden="true" style={{ left: `${at.x}px`, top: `${at.y}px` }}>
      {picked.kind === "mark" && picked.mark.single && <UserText text={picked.mark.single.name} />}
      {picked.kind === "mark" &&
        !picked.mark.single &&
        messages.page.map.mark(picked.mark.count, inSentence(app, sectorLabel(app, picked.mark.mix[0]?.[0] ?? 0)))}
      {territory && (
        <>
          <UserText text={territory.name} />{" "}
          <b>
            {territory.count > 0
              ? words.number(territory.count)
              : territory.covered
                ? messages.territory.none
                : messages.territory.notCovered}
          </b>
        </>
      )}
    </p>
  );
}
