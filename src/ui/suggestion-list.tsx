import type { Suggestion } from "../state/app.ts";
import { Icon } from "./icon.tsx";
import { UserText } from "./user-text.tsx";

interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** What a box suggests, which keeps the focus and reads the keys, as a combobox does. */
export function SuggestionList({ id, label, suggestions, active, onChoose }: SuggestionListProps) {
  return (
    <div id={`${id}-list`} class="suggestions" role="listbox" aria-label={label} hidden={suggestions.length === 0}>
      {suggestions.map((suggestion, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box reads the keys
        <div
          key={`${suggestion.kind} ${suggestion.id ?? ""} ${suggestion.longitude} ${suggestion.latitude}`}
          id={`${id}-${at}`}
          class="suggestion"
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          <Icon name={suggestion.kind === "place" ? "pin" : "layers"} />
          <UserText text={suggestion.name} />
          <span class="suggestion-context">
            <UserText text={suggestion.context} />
          </span>
        </div>
      ))}
    </div>
  );
}
