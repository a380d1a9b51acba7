import type { Arrangement } from "../model/arrangement.ts";
import type { ColumnTarget, Preview } from "../model/import.ts";
import { ArrangeJoin } from "./arrange-join.tsx";
import { ArrangeSplit } from "./arrange-split.tsx";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { ListSeparators } from "./list-separators.tsx";
import { useColumnName } from "./use-column-name.ts";

const NONE: Arrangement = { joins: [], splits: [], addresses: [] };

/** Columns that are joined to one field or split into several, each with the first rows as they come out. */
export function ArrangeColumns({ preview }: { readonly preview: Preview }) {
  const { messages } = useApp();
  const { arrange: text } = messages;
  const { joins, splits, addresses } = preview.arrangement ?? NONE;
  return (
    <>
      {addresses.map((index) => (
        <WholeAddresses key={index} column={index} preview={preview} />
      ))}
      {(joins.length > 0 || splits.length > 0) && (
        <section class="arrange" aria-labelledby="arrange-heading">
          <h3 id="arrange-heading">{text.heading}</h3>
          {joins.map((join) => (
            <ArrangeJoin key={join.field} join={join} preview={preview} />
          ))}
          {splits.map((split) => (
            <ArrangeSplit key={split.column} split={split} preview={preview} />
          ))}
        </section>
      )}
      <ListSeparators preview={preview} />
    </>
  );
}

const SPLIT: ColumnTarget = { as: "split", split: { by: "address" } };

/** Whole addresses in one column: splitting them is offered, and not done by itself. */
function WholeAddresses({ column, preview }: { readonly column: number; readonly preview: Preview }) {
  const { imports, messages } = useApp();
  const { arrange: text } = messages;
  const nameOf = useColumnName(preview);
  return (
    <p class="notice notice-plain">
      <Icon name="info" />
      <span>
        {text.looksLike(nameOf(column))}{" "}
        <button
          type="button"
          class="link"
          onClick={() => imports.choose({ columns: { ...imports.choices.peek().columns, [column]: SPLIT } })}
        >
          {text.splitAddress}
        </button>
      </span>
    </p>
  );
}
