import { useState } from "preact/hooks";
import { useApp } from "./context.ts";
import { FileFact } from "./file-fact.tsx";

const SEPARATORS = [",", ";", "\t", "|"];
/** No separator, so that it can stand for the wish to type one. */
const OTHER = "\n";

/** What parts the cells of a row: one of the usual signs, or one or two that the reader types. */
export function SeparatorFact({ delimiter }: { readonly delimiter: string }) {
  const { imports, messages } = useApp();
  const { check: text } = messages.imports;
  const [isTyping, setTyping] = useState(false);
  const choose = (value: string) => {
    setTyping(false);
    if (value !== "" && !value.includes('"')) imports.choose({ delimiter: value }); // the sign for quotes cannot be both
  };
  if (isTyping)
    return (
      <label class="file-fact">
        <span>{text.separator}</span>
        <input
          type="text"
          size={4}
          maxLength={2}
          aria-label={text.separatorTyped}
          ref={(input) => input?.focus()}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          onBlur={() => setTyping(false)}
        />
      </label>
    );
  return (
    <FileFact
      name={text.separator}
      value={delimiter}
      onChange={(value) => (value === OTHER ? setTyping(true) : choose(value))}
    >
      {[...new Set([delimiter, ...SEPARATORS])].map((each) => (
        <option key={each} value={each}>
          {text.separators[each] ?? each}
        </option>
      ))}
      <option value={OTHER}>{text.separatorOther}</option>
    </FileFact>
  );
}
