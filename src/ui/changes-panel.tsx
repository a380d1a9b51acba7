import { useState } from "preact/hooks";
import { CHANGE_SECTIONS } from "../model/changes.ts";
import type { Compared } from "../state/updating.ts";
import { ChangeList } from "./change-list.tsx";
import { ChangesMap } from "./changes-map.tsx";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";
import { ShortList } from "./short-list.tsx";
import { UserText } from "./user-text.tsx";

const FIRST_NAMES = 6;

/** What is new, gone, changed and moved: on a map, and entry by entry, each to be taken or left. */
export function ChangesPanel({ compared }: { readonly compared: Compared }) {
  const { updating, messages } = useApp();
  const { changes: text } = messages;
  const [search, setSearch] = useState("");
  const { counts, identity, newColumns, goneColumns, withdrawn } = compared.changes;
  const sections = CHANGE_SECTIONS.filter((section) => counts[section] > 0);
  const lost = updating.isWanted.value ? updating.lost.value : [];
  const names = (columns: typeof newColumns) =>
    columns.map(({ name, field }) => (field ? messages.fields[field] : quoted(name))).join(", ");
  return (
    <div class="changes">
      <ChangesMap compared={compared} />
      <div class="changes-notes">
        <p class="hint">
          {text.identity[identity]} {updating.isWanted.value && text.how}
        </p>
        {newColumns.length > 0 && <p class="hint">{text.newColumns(newColumns.length, names(newColumns))}</p>}
        {goneColumns.length > 0 && <p class="hint">{text.goneColumns(goneColumns.length, names(goneColumns))}</p>}
        {lost.length > 0 && (
          <div class="notice notice-warn">
            <Icon name="alert" />
            <div>
              <p>{text.lost(lost.length)}</p>
              <ShortList class="column-names" entries={lost.map(({ name }) => name)} first={FIRST_NAMES}>
                {(name) => <UserText text={name} />}
              </ShortList>
            </div>
          </div>
        )}
        {withdrawn > 0 && (
          <p class="notice notice-warn">
            <Icon name="alert" />
            {text.withdrawn(withdrawn)}
          </p>
        )}
      </div>
      {sections.length === 0 ? (
        <p class="hint">{text.same}</p>
      ) : (
        <>
          <div class="field">
            <input
              type="search"
              aria-label={text.search}
              placeholder={text.search}
              value={search}
              onInput={({ currentTarget: { value } }) => setSearch(value)}
            />
          </div>
          {sections.map((section) => (
            <ChangeList key={section} compared={compared} section={section} search={search} />
          ))}
        </>
      )}
    </div>
  );
}
