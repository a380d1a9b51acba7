import type { Judgements } from "../../model/judgements.ts";
import { isInCapitals, lowerCapitals } from "../text/lower-capitals.ts";
import { type CellIssue, changed, judged } from "../text/text-faults.ts";
import { isPlaceholder } from "../values/placeholders.ts";

type Judge = (
  text: string,
  issues: readonly CellIssue[],
  decided: Judgements,
) => readonly [text: string, issues: readonly CellIssue[]];

/** What is doubtful of a whole text: names in capitals, and in fields of ours words that only fill the cell. */
export const textJudge =
  (isName: boolean, isOfField: boolean): Judge =>
  (text, issues, decided) => {
    const doubt =
      isName && isInCapitals(text)
        ? judged("lower-capitals", decided, text, changed(text, lowerCapitals(text)))
        : isOfField && isPlaceholder(text)
          ? judged("skip-placeholders", decided, text, "")
          : undefined;
    return doubt ? [doubt.text, [...issues, ...doubt.issues]] : [text, issues];
  };
