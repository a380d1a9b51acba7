import type { Speech } from "../i18n/load-language.ts";
import type { AssessmentProfile } from "../model/profile.ts";

/** By which methods assessments were made, with how many there are of each, and between which dates. */
export function assessedHow(
  { methods, from, to }: AssessmentProfile,
  { messages, words }: Pick<Speech, "messages" | "words">,
): readonly string[] {
  const { assessments: text } = messages;
  return [
    ...methods.map(({ method, count }) => text.methodCount(text.methods[method], count)),
    text.span(words.date(from), words.date(to)),
  ];
}
