import { isList } from "../model/arrangement.ts";
import type { Preview } from "../model/import.ts";
import type { Field } from "../model/initiative.ts";
import { useApp } from "./context.ts";
import { FileFact } from "./file-fact.tsx";

const SIGNS = [",", "/", " - ", "·", "•"] as const;

/** What parts the items of lists, where the first cells hold signs that might. */
export function ListSeparators({ preview }: { readonly preview: Preview }) {
  const { imports, messages } = useApp();
  const { arrange: text } = messages;
  const { lists = {} } = imports.choices.value;
  const fields = fieldsWithSigns(preview).filter((field) => lists[field] === undefined);
  const all = [...(Object.keys(lists) as Field[]), ...fields];
  if (all.length === 0) return null;
  const choose = (field: Field, separator: string) => {
    const { [field]: _, ...others } = imports.choices.peek().lists ?? {};
    imports.choose({ lists: separator === "" ? others : { ...others, [field]: separator } });
  };
  return (
    <fieldset class="file-facts list-separators">
      <legend>{text.lists}</legend>
      {all.map((field) => (
        <FileFact
          key={field}
          name={messages.fields[field]}
          value={lists[field] ?? ""}
          onChange={(value) => choose(field, value)}
        >
          <option value="">{text.usual}</option>
          {[...new Set([...SIGNS, ...(lists[field] === undefined ? [] : [lists[field]])])].map((sign) => (
            <option key={sign} value={sign}>
              {text.orSign(text.signs[sign] ?? sign)}
            </option>
          ))}
        </FileFact>
      ))}
    </fieldset>
  );
}

function fieldsWithSigns({ columns, rows }: Preview): readonly Field[] {
  const fields = columns.flatMap(({ target, index }) => {
    if (target.as !== "field" || !isList(target.field)) return [];
    const hasSign = rows.some(({ cells }) => SIGNS.some((sign) => cells[index]?.includes(sign)));
    return hasSign && !/^(links|sameAs|evidence|identifiers)$/.test(target.field) ? [target.field] : [];
  });
  return [...new Set(fields)];
}
