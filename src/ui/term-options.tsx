import { COUNTRY_CODES } from "../model/country-codes.ts";
import type { WordField } from "../model/source-words.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../model/taxonomy.ts";
import { useApp } from "./context.ts";
import { valueText } from "./field-text.ts";

const LISTS: Readonly<Record<Exclude<WordField, "countryCode">, TermList>> = {
  kinds: KINDS,
  sectors: SECTORS,
  practices: PRACTICES,
};
/** What rows are that nothing is known of; nobody has to choose it. */
const NO_TERM = new Set(["unclassified", "other-sector"]);

/** All terms of a field: below the term above them, or by name. */
export function TermOptions({ field }: { readonly field: WordField }) {
  const app = useApp();
  const label = (id: string) => valueText(app, field, id);
  const option = (id: string) => (
    <option key={id} value={id}>
      {label(id)}
    </option>
  );
  if (field === "countryCode")
    return <>{[...COUNTRY_CODES].sort((a, b) => app.words.compare(label(a), label(b))).map(option)}</>;
  const { ids, parent } = LISTS[field];
  const shown = ids.filter((id) => !NO_TERM.has(id));
  if (parent.every((above) => above < 0)) return <>{shown.map(option)}</>;
  const below = (top: string) => shown.filter((id) => parent[ids.indexOf(id)] === ids.indexOf(top));
  return (
    <>
      {shown
        .filter((id) => parent[ids.indexOf(id)]! < 0)
        .map((top) => (
          <optgroup key={top} label={label(top)}>
            {[top, ...below(top)].map(option)}
          </optgroup>
        ))}
    </>
  );
}
