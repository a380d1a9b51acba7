import type { ListRow } from "../model/answer.ts";
import { useApp } from "./context.ts";
import { rowKind, sectorLabel } from "./labels.ts";
import { openInitiative } from "./open-initiative.ts";
import { SectorDisc } from "./sector-glyph.tsx";
import { UserText } from "./user-text.tsx";

interface ListRowProps {
  readonly row: ListRow;
  readonly index: number;
  readonly total: number;
  readonly isTabStop: boolean;
  readonly onFocus?: () => void;
}

export function ListRowButton({ row, index, total, isTabStop, onFocus }: ListRowProps) {
  const app = useApp();
  const { store, messages, words } = app;
  const { list, comma } = messages.page;
  const isSelected = store.facts.value.selected === row.id;
  const kind = rowKind(app, row);
  return (
    <li aria-setsize={total} aria-posinset={index + 1}>
      <button
        type="button"
        class={`list-row${isSelected ? " is-selected" : ""}`}
        data-id={row.id}
        data-at={index}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected ? "true" : undefined}
        onFocus={onFocus}
        onClick={() => openInitiative(app, row)}
      >
        <SectorDisc sector={row.sector} approximate={row.approximate} wide={row.wide === true} />
        <span class="list-text">
          <span class="list-name">
            <UserText text={row.name} language={row.language} />
          </span>
          <span class="list-note">
            <span class="visually-hidden">
              {sectorLabel(app, row.sector)}
              {comma}
            </span>
            {kind}
            {kind !== "" && row.locality !== "" && comma}
            {row.locality !== "" && <UserText text={row.locality} />}
            {row.longitude === undefined && (
              <>
                {(kind !== "" || row.locality !== "") && comma}
                <i>{list.noPosition}</i>
              </>
            )}
          </span>
        </span>
        {row.distanceKm !== undefined && <span class="list-distance">{words.kilometres(row.distanceKm)}</span>}
      </button>
    </li>
  );
}
