import type { Speech } from "../i18n/load-language.ts";
import { FIELD_TYPES, type Field } from "../model/initiative.ts";
import { readListCell } from "../model/list-cell.ts";

/** One value of a field in the reader's words: terms and choices by their labels, days and countries as the language writes them. */
export function valueText({ labels, messages, words }: Speech, field: Field, value: string): string {
  switch (field) {
    case "kinds":
    case "sectors":
    case "practices":
    case "principles":
    case "focusGroups":
      return labels[field][value] ?? value;
    case "countryCode":
      return words.country(value);
    case "stakeholders":
      return messages.card.choices[value] ?? value;
    default:
      if (FIELD_TYPES[field] === "date") return words.date(value);
      return (FIELD_TYPES[field] === "choice" ? messages.card.choices[value] : undefined) ?? value;
  }
}

/** The same of a whole cell, which may be a list; "" stays. */
export function cellText(speech: Speech, field: Field, cell: string): string {
  if (cell === "") return "";
  if (FIELD_TYPES[field] !== "list") return valueText(speech, field, cell);
  return readListCell(cell)
    .map((value) => valueText(speech, field, value))
    .join(speech.messages.page.comma);
}
