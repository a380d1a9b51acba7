import { areaInWords } from "../i18n/area-words.ts";
import {
  type Circle,
  circleOf,
  drawnRing,
  LEAST_RADIUS_KM,
  MOST_RADIUS_KM,
  type OwnArea,
} from "../model/area/own-area.ts";
import { OWN_AREA } from "../model/profile.ts";
import { GroupSections } from "./cluster-sheet.tsx";
import { useApp } from "./context.ts";
import { DistanceInput, DistanceSlider } from "./distance-input.tsx";
import { quoted } from "./quoted.ts";
import { SheetDownload } from "./sheet-download.tsx";
import { Figure } from "./territory-sheet.tsx";
import { useProfiles } from "./use-profiles.ts";

interface AreaSheetProps {
  readonly area: OwnArea;
  readonly onOther: () => void;
}

/** An own area is a thing as well: counted, linked to and downloaded like a territory. */
export function AreaSheet({ area, onOther }: AreaSheetProps) {
  const app = useApp();
  const { store, messages, words } = app;
  const { areas: text, territory } = messages;
  const sheet = store.answer.value?.area;
  const profile = useProfiles([OWN_AREA]).found?.find(({ id }) => id === OWN_AREA);
  const corners = drawnRing(area)?.length;
  const density = sheet && sheet.areaKm2 > 0 ? (sheet.count / sheet.areaKm2) * 1000 : undefined;
  return (
    <article class="padded sheet" aria-labelledby="sheet-name">
      <header class="sheet-head">
        <h2 id="sheet-name" class="place-title">
          {areaInWords(app, area, sheet?.place && quoted(sheet.place))}
        </h2>
        {corners !== undefined && <p>{text.corners(corners)}</p>}
      </header>
      {area.shape === "circle" && <Radius circle={area} />}
      {sheet && (
        <>
          <dl class="figures">
            <Figure value={words.number(sheet.count)} name={territory.figures.initiatives(sheet.count)} />
            <Figure
              value={words.number(sheet.areaKm2, sheet.areaKm2 < 10 ? 1 : 0)}
              name={territory.clusters.squareKilometres}
            />
            {density !== undefined && (
              <Figure
                value={density >= 10 ? words.number(density) : words.number(density, 1)}
                name={territory.figures.density}
              />
            )}
          </dl>
          {sheet.count !== sheet.countUnfiltered && (
            <p class="hint">{territory.filtered(sheet.count, sheet.countUnfiltered)}</p>
          )}
          <p class="card-actions">
            {sheet.count > 0 && (
              <button type="button" class="link" onClick={() => store.change({ panel: "list" })}>
                {territory.showList(sheet.count)}
              </button>
            )}
            <button type="button" class="link" onClick={() => store.goTo({ bounds: sheet.bounds })}>
              {territory.zoomTo}
            </button>
            <button type="button" class="link" onClick={onOther}>
              {text.change}
            </button>
          </p>
          {sheet.count === 0 ? <p>{text.nothing}</p> : <GroupSections sheet={sheet} profile={profile} />}
          <SheetDownload label={text.download} disabled={sheet.count === 0} />
        </>
      )}
      <p class="hint">{text.note}</p>
    </article>
  );
}

function Radius({ circle: { longitude, latitude, radiusKm } }: { readonly circle: Circle }) {
  const { store, messages } = useApp();
  const distance = {
    label: messages.areas.distance,
    km: radiusKm,
    onChange: (km: number) => store.narrow({ area: circleOf(longitude, latitude, km) }, "drift"),
  };
  return (
    <div class="cluster-numbers">
      <DistanceInput {...distance} least={LEAST_RADIUS_KM} most={MOST_RADIUS_KM} />
      <DistanceSlider {...distance} />
    </div>
  );
}
