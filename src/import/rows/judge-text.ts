import type { Judgements } from "../../model/judgements.ts";
import { isInCapitals, lowerCapitals } from "../text/lower-capitals.ts";
import { type CellIssue, changed, judged } from "../text/text-faults.ts";
import { isPlaceholder } from "../values/placeholders.ts";

/** What a text is, as far as it says what may be doubtful of it. */
export interface JudgedText {
  /** It names the initiative. */
  readonly isName: boolean;
  /** It fills a field of ours. */
  readonly isOfField: boolean;
}

/** What is doubtful of a whole text: names in capitals, and in fields of ours words that only fill the cell. */
export function judgeText(
  { isName, isOfField }: JudgedText,
  text: string,
  issues: readonly CellIssue[],
  decided: Judgements,
): readonly [text: string, issues: readonly CellIssue[]] {
  const doubt =
    isName && isInCapitals(text)
      ? judged("lower-capitals", decided, text, changed(text, lowerCapitals(text)))
      : isOfField && isPlaceholder(text)
        ? judged("skip-placeholders", decided, text, "")
        : undefined;
  return doubt ? [doubt.text, [...issues, ...doubt.issues]] : [text, issues];
}
