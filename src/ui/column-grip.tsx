import type { ColumnGuess } from "../model/import.ts";
import { useApp } from "./context.ts";
import { isMovable } from "./drop-column.ts";
import { Icon } from "./icon.tsx";

/** What a column is dragged by. It is for pointers alone: the choice under the name of the column does the same. */
export function ColumnGrip({ column }: { readonly column: ColumnGuess }) {
  const { messages } = useApp();
  if (!isMovable(column)) return null;
  return (
    <span class="column-grip" aria-hidden="true" title={messages.arrange.drag.handle} data-grip={column.index}>
      <Icon name="grip" />
    </span>
  );
}
