import { JOINERS, type Join, type JoinOutcome, occurrences } from "../model/arrangement.ts";
import type { Preview } from "../model/import.ts";
import { useApp } from "./context.ts";
import { FileFact } from "./file-fact.tsx";
import { Icon } from "./icon.tsx";
import { useColumnName } from "./use-column-name.ts";
import { UserText } from "./user-text.tsx";

const FIRST_FILLED = "first";

/** Several columns that fill one field: their order, what stands between them, and what comes out. */
export function ArrangeJoin({ join, preview }: { readonly join: JoinOutcome; readonly preview: Preview }) {
  const { imports, messages } = useApp();
  const { arrange: text } = messages;
  const nameOf = useColumnName(preview);
  const { field, columns, separator, isChosen, rows } = join;
  const name = messages.fields[field];
  const occurrence = occurrences(preview.columns.map(({ header }) => header));
  const choose = (next: Join | undefined) => {
    const { [field]: _, ...others } = imports.choices.peek().joins ?? {};
    imports.choose({ joins: next ? { ...others, [field]: next } : others });
  };
  const orderOf = (indexes: readonly number[]) =>
    indexes.map((index) => ({ header: preview.columns[index]!.header, occurrence: occurrence[index]! }));
  const between = separator ?? " ";
  const moveEarlier = (at: number) => {
    const moved = columns.with(at, columns[at - 1]!).with(at - 1, columns[at]!);
    choose({ separator: between, order: orderOf(moved) });
  };
  const chooseSeparator = (value: string) =>
    choose(value === FIRST_FILLED ? undefined : { separator: value, order: orderOf(columns) });
  return (
    <div class="arrange-part">
      <p class="arrange-head">
        <b>{text.join(name, columns.length)}</b> {!isChosen && <span class="hint">{text.byNames}</span>}
      </p>
      <div class="arrange-tools">
        <ol class="arrange-order">
          {columns.map((index, at) => (
            <li key={index}>
              {at > 0 && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={text.earlier(nameOf(index))}
                  title={text.earlier(nameOf(index))}
                  onClick={() => moveEarlier(at)}
                >
                  <Icon name="back" />
                </button>
              )}
              <span class="term">
                <UserText text={preview.columns[index]?.header || messages.imports.check.unnamed} />
              </span>
            </li>
          ))}
        </ol>
        <FileFact name={text.between} value={separator ?? FIRST_FILLED} onChange={chooseSeparator}>
          {field === "name" && <option value={FIRST_FILLED}>{text.firstFilled}</option>}
          {[...new Set([...JOINERS, ...(separator === undefined ? [] : [separator])])].map((each) => (
            <option key={each} value={each}>
              {text.joiners[each] ?? each}
            </option>
          ))}
        </FileFact>
      </div>
      <ul class="arrange-rows">
        {rows.map(({ line, text: cell }) => (
          <li key={line}>
            <UserText text={cell} />
          </li>
        ))}
      </ul>
    </div>
  );
}
