import { useEffect, useState } from "preact/hooks";
import type { Speech } from "../i18n/load-language.ts";
import { OWN_PREFIX } from "../model/boundary-set.ts";
import { type Chosen, isChosen, PAINTABLE_IDS, type PaintableId } from "../model/indicator.ts";
import {
  CHOSEN_BY,
  type ChosenBy,
  type ClassMethod,
  NOTHING_OFFERED,
  type Offered,
  PAINTED_LEVELS,
  type PaintedBy,
  type PaintedGround,
} from "../model/painting.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { useApp } from "./context.ts";
import { dimensionLabel, indicatorName, practiceLabel } from "./indicator-words.ts";
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
  const choose = (id: PaintableId, at?: number) =>
    store.change({ painted: id === "count" ? undefined : { id, ...(isChosen(id) && termOf(id, at)) } });
  /** The term that is meant: the one chosen, else the one that is painted, else the first that says something. */
  const termOf = (id: Chosen, at?: number) => {
    const by = CHOSEN_BY[id];
    return { [by]: at ?? painted[by] ?? TERMS[by].among(offered)[0] ?? 0 };
  };
  const by = isChosen(painted.id) ? CHOSEN_BY[painted.id] : undefined;
  return (
    <details class="legend-settings" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{legend.settings}</summary>
      <label>
        <span>{legend.figure}</span>
        <select value={painted.id} onChange={({ currentTarget }) => choose(currentTarget.value as PaintableId)}>
          {PAINTABLE_IDS.filter((id) => id === painted.id || offered.ids.includes(id)).map((id) => (
            <option key={id} value={id}>
              {figureName(id, app)}
            </option>
          ))}
        </select>
      </label>
      {by && (
        <label>
          <span>{legend[by]}</span>
          <select
            value={String(painted[by] ?? 0)}
            onChange={({ currentTarget }) => choose(painted.id, Number(currentTarget.value))}
          >
            {termsOf(by, painted, offered, app).map(({ at, label }) => (
              <option key={at} value={String(at)}>
                {label}
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

/** Of indicators that there are several of, the name leaves open which one. */
function figureName(id: PaintableId, speech: Speech): string {
  const { indicators } = speech.messages;
  if (id === "practiceShare") return indicators.practiceIn("…");
  return id === "assessmentMean" ? indicators.assessmentIn("…") : indicatorName(id, speech);
}

interface Term {
  /** Indexes of those that are offered. */
  readonly among: (offered: Offered) => readonly number[];
  readonly label: (speech: Speech, at: number) => string;
  /** In the order of the alphabet rather than that of the taxonomy. */
  readonly isByName?: true;
}

const TERMS: Readonly<Record<ChosenBy, Term>> = {
  sector: { among: () => [...TOP_SECTOR_IDS.keys()], label: sectorLabel },
  practice: { among: ({ practices }) => practices, label: practiceLabel, isByName: true },
  dimension: { among: ({ dimensions }) => dimensions, label: dimensionLabel },
};

/** Those that say something somewhere, and the one that is painted. */
function termsOf(by: ChosenBy, painted: PaintedBy, offered: Offered, speech: Speech) {
  const { among, label, isByName } = TERMS[by];
  const all = [...new Set([painted[by] ?? 0, ...among(offered)])].sort((a, b) => a - b);
  const named = all.map((at) => ({ at, label: label(speech, at) }));
  return isByName ? named.sort((a, b) => speech.words.compare(a.label, b.label)) : named;
}

/** Indicators that have a figure somewhere, asked for when somebody looks. */
function usePaintable(isWanted: boolean, level: PaintedGround): Offered {
  const { store, run } = useApp();
  const [offered, setOffered] = useState(NOTHING_OFFERED);
  const question = store.question.value;
  const edition = store.edition.value;
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    run("paintable", { level, question }).then(
      (found) => isHere && setOffered(found),
      () => undefined, // what is painted stays among the choices
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, level, edition, JSON.stringify(question.query), question.hidden]);
  return offered;
}
