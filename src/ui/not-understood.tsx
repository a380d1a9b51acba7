import type { ColumnGuess } from "../model/import.ts";
import { MOST_COLUMNS } from "./check-table.tsx";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { ShortList } from "./short-list.tsx";
import { targetId } from "./target-select.tsx";
import { UserText } from "./user-text.tsx";

const FIRST_NAMES = 6;

/** Columns that nobody could name: how many, the first of them, and from each the way to its choice in the table. */
export function NotUnderstood({ columns }: { readonly columns: readonly ColumnGuess[] }) {
  const { messages } = useApp();
  const { check: text } = messages.imports;
  const { strong, rest } = text.notUnderstood(columns.length);
  return (
    <section class="notice notice-warn" aria-label={strong}>
      <Icon name="alert" />
      <div>
        <p>
          <b>{strong}</b> {rest}
        </p>
        <ShortList class="column-names" entries={columns} first={FIRST_NAMES}>
          {({ index, header }) => {
            const name = header === "" ? text.unnamed : header;
            if (index >= MOST_COLUMNS) return <UserText text={name} />;
            return (
              <button type="button" class="link" onClick={() => document.getElementById(targetId(index))?.focus()}>
                <UserText text={name} />
              </button>
            );
          }}
        </ShortList>
      </div>
    </section>
  );
}
