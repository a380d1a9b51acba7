import { MOST_PARTS, type PartTarget, type Split, type SplitOutcome } from "../model/arrangement.ts";
import type { Preview } from "../model/import.ts";
import { isField } from "../model/initiative.ts";
import { useApp } from "./context.ts";
import { CHOOSABLE } from "./field-groups.ts";
import { FileFact } from "./file-fact.tsx";
import { Icon } from "./icon.tsx";
import { useColumnName } from "./use-column-name.ts";
import { UserText } from "./user-text.tsx";
import { SIGNS } from "./usual-split.ts";

/** A column that gives several fields: what parts it, where each part goes, and what comes out. */
export function ArrangeSplit({ split, preview }: { readonly split: SplitOutcome; readonly preview: Preview }) {
  const { imports, messages } = useApp();
  const { arrange: text, imports: shared } = messages;
  const { column, targets, rows } = split;
  const name = useColumnName(preview)(column);
  const target = preview.columns[column]!.target;
  const way = target.as === "split" && target.split.by === "separator" ? target.split : undefined;
  const choose = (next: Split) =>
    imports.choose({ columns: { ...imports.choices.peek().columns, [column]: { as: "split", split: next } } });
  const put = (into: readonly PartTarget[]) => way && choose({ ...way, into });
  const fieldName = (part: PartTarget) => (part === "extra" ? shared.check.targets.extra : messages.fields[part]);
  const title = text.split(name, targets.length);
  return (
    <div class="arrange-part">
      <p class="arrange-head">
        <b>{title}</b>
      </p>
      {way && (
        <div class="arrange-tools">
          <FileFact name={text.sign} value={way.separator} onChange={(separator) => choose({ ...way, separator })}>
            {[...new Set([...SIGNS, way.separator])].map((sign) => (
              <option key={sign} value={sign}>
                {text.signs[sign] ?? sign}
              </option>
            ))}
          </FileFact>
          <button
            type="button"
            class="button"
            disabled={way.into.length <= 2}
            onClick={() => put(way.into.slice(0, -1))}
          >
            {text.less}
          </button>
          <button
            type="button"
            class="button"
            disabled={way.into.length >= MOST_PARTS}
            onClick={() => put([...way.into, "extra"])}
          >
            {text.more}
          </button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section class="check-table arrange-table" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.found}</th>
              {targets.map((part, at) => (
                <th key={at} scope="col">
                  {way ? (
                    <span class="target" data-chosen={fieldName(part)}>
                      <select
                        aria-label={text.part(at + 1)}
                        value={part}
                        onChange={({ currentTarget: { value } }) =>
                          put(way.into.with(at, isField(value) ? value : "extra"))
                        }
                      >
                        <option value="extra">{shared.check.targets.extra}</option>
                        {CHOOSABLE.map((field) => (
                          <option key={field} value={field}>
                            {messages.fields[field]}
                          </option>
                        ))}
                      </select>
                      <Icon name="down" />
                    </span>
                  ) : (
                    <b>{fieldName(part)}</b>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cell, parts, fits }) => (
              <tr key={line}>
                <td class="is-extra">
                  <UserText text={cell} />
                </td>
                {fits ? (
                  parts.map((part, at) => (
                    <td key={at}>
                      <UserText text={part} />
                    </td>
                  ))
                ) : (
                  <td colSpan={targets.length}>
                    <span class="cell-remark">{text.fitsNot}</span>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
