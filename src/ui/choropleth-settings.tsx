import { useEffect, useState } from "preact/hooks";
import { OWN_PREFIX } from "../model/boundary-set.ts";
import { PAINTABLE_IDS, type PaintableId } from "../model/indicator.ts";
import { type ClassMethod, PAINTED_LEVELS, type PaintedBy, type PaintedGround } from "../model/painting.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { useApp } from "./context.ts";
import { indicatorName } from "./indicator-words.ts";
import { sectorLabel } from "./labels.ts";

interface ChoroplethSettingsProps {
  readonly level: PaintedGround;
  readonly painted: PaintedBy;
}

/** By what territories are painted, at which level, in which classes, or as circles. */
export function ChoroplethSettings({ level, painted }: ChoroplethSettingsProps) {
  const app = useApp();
  const { store, messages } = app;
  const { legend } = messages.territory;
  const [isOpen, setOpen] = useState(false);
  const offered = usePaintable(isOpen, level);
  const sets = store.answer.value?.boundarySets ?? [];
  const { classes = "jenks", circles = false } = store.facts.value;
  const choose = (id: PaintableId, sector = painted.sector ?? 0) =>
    store.change({
      painted: id === "count" ? undefined : { id, ...(id === "specialisation" && { sector }) },
    });
  return (
    <details class="legend-settings" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{legend.settings}</summary>
      <label>
        <span>{legend.figure}</span>
        <select value={painted.id} onChange={({ currentTarget }) => choose(currentTarget.value as PaintableId)}>
          {PAINTABLE_IDS.filter((id) => id === painted.id || offered.includes(id)).map((id) => (
            <option key={id} value={id}>
              {indicatorName(id, app)}
            </option>
          ))}
        </select>
      </label>
      {painted.id === "specialisation" && (
        <label>
          <span>{legend.sector}</span>
          <select
            value={String(painted.sector ?? 0)}
            onChange={({ currentTarget }) => choose("specialisation", Number(currentTarget.value))}
          >
            {TOP_SECTOR_IDS.map((id, sector) => (
              <option key={id} value={String(sector)}>
                {sectorLabel(app, sector)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{legend.level}</span>
        <select
          value={level}
          onChange={({ currentTarget }) => store.change({ choropleth: currentTarget.value as PaintedGround })}
        >
          {PAINTED_LEVELS.map((each) => (
            <option key={each} value={each}>
              {messages.territory.levels[each]}
            </option>
          ))}
          {sets.map(({ id, title }) => (
            <option key={id} value={`${OWN_PREFIX}${id}`}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{legend.classes}</span>
        <select
          value={classes}
          disabled={circles}
          onChange={({ currentTarget }) =>
            store.change({ classes: (currentTarget.value as ClassMethod) === "quantile" ? "quantile" : undefined })
          }
        >
          <option value="jenks">{legend.methods.jenks}</option>
          <option value="quantile">{legend.methods.quantile}</option>
        </select>
      </label>
      <label class="check-line">
        <input
          type="checkbox"
          checked={circles}
          onChange={({ currentTarget }) => store.change({ circles: currentTarget.checked ? true : undefined })}
        />
        {legend.circles}
      </label>
    </details>
  );
}

/** Indicators that have a figure somewhere, asked for when somebody looks. */
function usePaintable(isWanted: boolean, level: PaintedGround): readonly PaintableId[] {
  const { store, run } = useApp();
  const [offered, setOffered] = useState<readonly PaintableId[]>([]);
  const question = store.question.value;
  const edition = store.edition.value;
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    run("paintable", { level, question }).then(
      (ids) => isHere && setOffered(ids),
      () => undefined, // what is painted stays among the choices
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, level, edition, JSON.stringify(question.query), question.hidden]);
  return offered;
}
