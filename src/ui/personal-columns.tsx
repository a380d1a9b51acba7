import type { Report } from "../model/report.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";

/** Personal columns are named and counted; their values are not shown, because they are not kept. */
export function PersonalColumns({ report }: { readonly report: Report }) {
  const { imports, messages } = useApp();
  const { check: text } = messages.imports;
  const { personalColumns, masked } = report;
  if (personalColumns.length === 0 && masked === 0) return null;
  return (
    <section class="notice notice-plain personal">
      <Icon name="hide" />
      <div>
        {personalColumns.length > 0 && (
          <>
            <h3>{text.personal(personalColumns.length)}</h3>
            <ul>
              {personalColumns.map(({ column, values, kept }) => (
                <li key={column}>
                  {text.personalColumn(quoted(column), values)}
                  {kept > 0 && messages.page.comma + text.personalKept(kept)}
                </li>
              ))}
            </ul>
            <label class="check-line">
              <input
                type="checkbox"
                checked={imports.choices.value.keepContacts === true}
                onChange={({ currentTarget }) => imports.choose({ keepContacts: currentTarget.checked })}
              />
              {text.keepContacts}
            </label>
          </>
        )}
        {masked > 0 && <p>{text.masked(masked)}</p>}
      </div>
    </section>
  );
}
