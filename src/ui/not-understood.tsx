import type { ColumnGuess, Preview } from "../model/import.ts";
import { MOST_COLUMNS } from "./check-table.tsx";
import { ColumnGrip } from "./column-grip.tsx";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { ShortList } from "./short-list.tsx";
import { targetId } from "./target-select.tsx";
import { UserText } from "./user-text.tsx";

const FIRST_NAMES = 6;

interface NotUnderstoodProps {
  readonly columns: readonly ColumnGuess[];
  readonly rows: Preview["rows"];
}

/** Columns that nobody could name: how many, and the first of them, each to be dragged to what it is, with the way to its choice in the table. */
export function NotUnderstood({ columns, rows }: NotUnderstoodProps) {
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
          {(column) => {
            const { index, header } = column;
            const name = header === "" ? text.unnamed : header;
            if (index >= MOST_COLUMNS) return <UserText text={name} />;
            const cell = rows.map(({ cells }) => cells[index] ?? "").find((each) => each.trim() !== "");
            return (
              <span class="column-chip">
                <ColumnGrip column={column} />
                <button type="button" class="link" onClick={() => document.getElementById(targetId(index))?.focus()}>
                  <UserText text={name} />
                </button>
                {cell !== undefined && (
                  <span>
                    <UserText text={cell} />
                  </span>
                )}
              </span>
            );
          }}
        </ShortList>
      </div>
    </section>
  );
}
