import { useEffect, useState } from "preact/hooks";
import type { Speech } from "../i18n/load-language.ts";
import type { TerritoryCount } from "../model/answer.ts";
import { FORMAT_OF } from "../model/indicator.ts";
import { BY_COUNT, type PaintedBy } from "../model/painting.ts";
import { useApp } from "./context.ts";
import { inSentence, sectorLabel } from "./labels.ts";
import type { MapView } from "./map-pane.tsx";
import { paintedTerritory } from "./painting.ts";
import { UserText } from "./user-text.tsx";

/** A pointer that goes on asks for no names. */
const REST_MS = 60;

type Hover = Parameters<Parameters<MapView["onHover"]>[0]>;
interface Hovered {
  readonly picked: NonNullable<Hover[0]>;
  readonly at: Hover[1];
}

/** Name of the initiative that a dot stands for, once the pointer has rested on it and the worker has told. */
function useDotName(picked: Hovered["picked"] | undefined): string | undefined {
  const { run } = useApp();
  const dot = picked?.kind === "dot" ? picked : undefined;
  const [told, setTold] = useState<{ readonly row: number; readonly name: string } | undefined>(undefined);
  useEffect(() => {
    if (!dot) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const row = await run("dotAt", { version: dot.version, row: dot.row });
      if (isWanted && row) setTold({ row: dot.row, name: row.name });
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [dot?.row, dot?.version]);
  return told && told.row === dot?.row ? told.name : undefined;
}

/** Beside the pointer: what lies under it. Nothing depends on it; the list and the marks for the keyboard say the same. */
export function MapTip({ view }: { readonly view: MapView }) {
  const app = useApp();
  const { store, messages } = app;
  const [hovered, setHovered] = useState<Hovered | undefined>(undefined);
  useEffect(() => view.onHover((picked, at) => setHovered(picked && { picked, at })), [view]);
  const dotName = useDotName(hovered?.picked);
  if (hovered === undefined || hovered.picked.kind === "cluster" || hovered.picked.kind === "ground") return null;
  const { picked, at } = hovered;
  if (picked.kind === "dot" && picked.here === 1 && dotName === undefined) return null;
  const territory =
    picked.kind === "territory" ? store.answer.value?.choropleth?.find(({ id }) => id === picked.id) : undefined;
  if (picked.kind === "territory" && !territory) return null;
  return (
    <p class="map-tip" aria-hidden="true" style={{ left: `${at.x}px`, top: `${at.y}px` }}>
      {picked.kind === "mark" && picked.mark.single && <UserText text={picked.mark.single.name} />}
      {picked.kind === "mark" &&
        !picked.mark.single &&
        messages.page.map.mark(picked.mark.count, inSentence(app, sectorLabel(app, picked.mark.mix[0]?.[0] ?? 0)))}
      {picked.kind === "dot" &&
        (picked.here > 1 ? messages.page.list.onePlace(picked.here) : <UserText text={dotName ?? ""} />)}
      {territory && (
        <>
          <UserText text={territory.name} /> <b>{territoryInWords(app, territory, store.answered.value?.painted)}</b>
        </>
      )}
    </p>
  );
}

/** What a territory is painted by, or why there is no figure. */
function territoryInWords(
  { messages, words }: Pick<Speech, "messages" | "words">,
  territory: TerritoryCount,
  painted: PaintedBy = BY_COUNT,
): string {
  const { none, notCovered, legend } = messages.territory;
  const { lack, label } = paintedTerritory(territory, FORMAT_OF[painted.id], words);
  if (lack === "few") return legend.few;
  if (lack === "no-data") return territory.covered ? legend.noData : notCovered;
  return label === "" ? none : label;
}
