import type { TerritoryProfile } from "../model/profile.ts";
import { chooseTerritory } from "./choose-suggestion.ts";
import { type ComparedCell, type ComparedReach, comparisonRows } from "./comparison-rows.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { openCluster } from "./open-cluster.ts";
import { aboveName, profileName } from "./profile-name.ts";
import { SectorGlyph, sectorClass } from "./sector-glyph.tsx";
import { UserText } from "./user-text.tsx";

interface CompareTableProps {
  readonly profiles: readonly TerritoryProfile[];
  readonly reach?: ComparedReach | undefined;
  readonly onRemove: (id: string) => void;
}

/** Territories as columns, indicators as rows; what does not fit is reached by swiping, and the first column stays. */
export function CompareTable({ profiles, reach, onRemove }: CompareTableProps) {
  const app = useApp();
  const { messages, words } = app;
  const { compare: text } = messages;
  const groups = comparisonRows(profiles, app, reach);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard
    <section class="compare-scroll" tabIndex={0} aria-label={text.title}>
      <table class="compare-table">
        <thead>
          <tr>
            <td />
            {profiles.map((profile) => (
              <TerritoryHead key={profile.id} profile={profile} onRemove={onRemove} />
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title ?? ""}>
            {title !== undefined && (
              <tr class="compare-group">
                <th scope="rowgroup" colSpan={profiles.length + 1}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map(({ id, name, sector, cells }) => (
              <tr key={id} class={sector === undefined ? "" : sectorClass(sector)}>
                <th scope="row">
                  {sector !== undefined && <SectorGlyph sector={sector} />}
                  {name}
                </th>
                {cells.map((cell, at) => (
                  <Cell key={profiles[at]!.id} cell={cell} hasBar={sector !== undefined} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        <tbody>
          <tr>
            <th scope="row">{text.directories}</th>
            {profiles.map(({ id, sources }) => (
              <td key={id}>{words.number(sources.length)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{text.checked}</th>
            {profiles.map(({ id, checked }) => (
              <td key={id} class={checked ? "" : "not-known"}>
                {checked
                  ? messages.territory.checkedSpan(String(checked.from), String(checked.to))
                  : messages.page.notKnown}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function TerritoryHead({
  profile,
  onRemove,
}: {
  readonly profile: TerritoryProfile;
  readonly onRemove: (id: string) => void;
}) {
  const app = useApp();
  const { compare: text } = app.messages;
  const [name, above] = [profileName(profile, app), aboveName(profile, app)];
  const open = () => {
    app.store.change({ compare: undefined }, "drift");
    if (profile.cluster) openCluster(app, profile.id);
    else chooseTerritory(app, profile.id);
  };
  return (
    <th scope="col">
      <span class="compare-head">
        <button type="button" class="link compare-name" onClick={open}>
          <UserText text={name} />
        </button>
        <button type="button" class="icon-button" aria-label={text.remove(name)} onClick={() => onRemove(profile.id)}>
          <Icon name="close" />
        </button>
      </span>
      {above !== undefined && (
        <span class="compare-above">
          <UserText text={above} />
        </span>
      )}
    </th>
  );
}

function Cell({ cell: { outcome, said }, hasBar }: { readonly cell: ComparedCell; readonly hasBar: boolean }) {
  return (
    <td>
      <span class={said.isFigure ? "compare-value" : "not-known"}>{said.value}</span>
      {hasBar && outcome.is === "figure" && (
        <span class="bar">
          <span style={{ width: `${(outcome.value * 100).toFixed(2)}%` }} />
        </span>
      )}
      {said.note !== "" && <span class="compare-note">{said.note}</span>}
    </td>
  );
}
