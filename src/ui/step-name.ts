import type { Speech } from "../i18n/load-language.ts";
import type { Preview } from "../model/import.ts";
import { JUDGEMENTS } from "../model/judgements.ts";
import type { ImportStep } from "../state/import-step.ts";
import { inSentence } from "./labels.ts";
import { lineName, numberingOf } from "./numbering.ts";
import { quoted } from "./quoted.ts";

/** What a step of a check was about, in words. */
export function stepName(speech: Speech, step: ImportStep, { columns, structure }: Preview): string {
  const { messages } = speech;
  const { steps: text } = messages.mending;
  const field = (name: keyof typeof messages.fields) => inSentence(speech, messages.fields[name]);
  switch (step.of) {
    case "column":
      return text.column(quoted(columns[step.column]?.header ?? ""));
    case "word":
      return text.word(field(step.field), quoted(step.word));
    case "words":
      return text.words(field(step.field), step.count);
    case "constant":
      return text.constant(field(step.field));
    case "judgement": {
      const { title } = messages.issues[JUDGEMENTS[step.judgement].made];
      return step.isMade ? text.made(title) : text.refused(title);
    }
    case "correction":
      return text.correction(quoted(step.column), lineName(messages, step.line, numberingOf(structure.format)));
    case "corrections":
      return text.corrections(step.count);
    case "duplicates":
      return inSentence(speech, messages.duplicates.tab);
    default:
      return text[step.of];
  }
}
