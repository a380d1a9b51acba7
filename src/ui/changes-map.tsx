import type { MultiPolygon, Polygon } from "geojson";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ChangeMarks } from "../model/changes.ts";
import type { Compared } from "../state/updating.ts";
import { frameOf, landPath, movePath, signPaths } from "./change-paths.ts";
import { sumsOf } from "./change-sums.ts";
import { useApp } from "./context.ts";

/** Where entries are new, gone and moved; the list beside it says the same. */
export function ChangesMap({ compared }: { readonly compared: Compared }) {
  const { run, messages } = useApp();
  const { changes: text } = messages;
  const [marks, setMarks] = useState<ChangeMarks | undefined>(undefined);
  const [land, setLand] = useState<readonly (Polygon | MultiPolygon)[]>([]);
  const { check, edition, changes } = compared;
  useEffect(() => {
    let isMine = true;
    setMarks(undefined);
    run("changeMarks", { check, directory: edition.directory }).then(
      (found) => isMine && setMarks(found),
      () => undefined, // the list says the same
    );
    run("shapes", { level: "country" }).then(
      ({ features }) => isMine && setLand(features.map(({ geometry }) => geometry)),
      () => undefined,
    );
    return () => {
      isMine = false;
    };
  }, [check, edition.directory]);
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setWidth(place.current?.clientWidth ?? 0);
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, []);
  const height = Math.round(Math.min(280, width * 0.6));
  const frame = marks && width > 0 ? frameOf(marks, width, height) : undefined;
  if (!marks || !frame) return <figure ref={place} class="changes-map" />;
  const [added, gone] = [signPaths(marks.added, frame, true), signPaths(marks.gone, frame, false)];
  const moved = movePath(marks.moved, frame);
  return (
    <figure ref={place} class="changes-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text.map(sumsOf(text, changes.counts))}>
        <path class="changes-land" d={landPath(land, frame)} />
        <path class="changes-halo" d={moved} />
        <path class="changes-moved" d={moved} />
        <path class="changes-gone" d={gone.disc} />
        <path class="changes-gone-sign" d={gone.sign} />
        <path class="changes-added" d={added.disc} />
        <path class="changes-added-sign" d={added.sign} />
      </svg>
      <figcaption class="hint">
        <Sign of="added" />
        {text.sections.added}
        <Sign of="gone" />
        {text.sections.gone}
        <Sign of="moved" />
        {text.sections.moved}
      </figcaption>
    </figure>
  );
}

/** The sign of a section, as on the map. */
export function Sign({ of }: { readonly of: "added" | "gone" | "moved" | "changed" }) {
  return (
    <svg class="change-sign" viewBox="0 0 16 16" aria-hidden="true">
      {of === "moved" ? (
        <path class="changes-moved" d="M2.500 8a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0M4 8H14M10 4L14 8L10 12" />
      ) : of === "changed" ? (
        <path class="changes-moved" d="M3 6h10M3 10h10M10.500 3L5.500 13" />
      ) : (
        <>
          <path class={`changes-${of}`} d="M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0" />
          <path class={`changes-${of}-sign`} d={of === "added" ? "M5 8h6M8 5v6" : "M5 8h6"} />
        </>
      )}
    </svg>
  );
}
