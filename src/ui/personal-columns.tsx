import type { Report } from "../model/report.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";
import { ShortList } from "./short-list.tsx";

const FIRST_COLUMNS = 4;

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
            <ShortList class="column-names" entries={personalColumns} first={FIRST_COLUMNS}>
              {({ column, values, kept }) => (
                <>
                  {text.personalColumn(quoted(column), values)}
                  {kept > 0 && messages.page.comma + text.personalKept(kept)}
                </>
              )}
            </ShortList>
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
