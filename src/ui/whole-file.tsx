import type { WordField } from "../model/source-words.ts";
import { useApp } from "./context.ts";
import { FileFact } from "./file-fact.tsx";
import { TermOptions } from "./term-options.tsx";

const ORDER: readonly WordField[] = ["countryCode", "kinds", "sectors", "practices"];

/** What holds for every row of which the file says nothing. */
export function WholeFile() {
  const { imports, messages } = useApp();
  const { constants: text } = messages.decisions;
  const { constants = {} } = imports.choices.value;
  return (
    <section class="whole-file" aria-label={text.label}>
      <p>
        <b>{text.label}</b> <span class="hint">{text.text}</span>
      </p>
      <div class="file-facts">
        {ORDER.map((field) => (
          <FileFact
            key={field}
            name={messages.fields[field]}
            value={constants[field] ?? ""}
            onChange={(term) => imports.fill(field, term)}
          >
            <option value="">{text.none}</option>
            <TermOptions field={field} />
          </FileFact>
        ))}
      </div>
    </section>
  );
}
