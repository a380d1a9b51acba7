import type { Judgements } from "../../model/judgements.ts";
import { isInCapitals, lowerCapitals, maybeInCapitals } from "../text/lower-capitals.ts";
import { type CellIssue, changed, judged } from "../text/text-faults.ts";
import type { MissingTest } from "../values/missing.ts";
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

/** False only where a text that these bytes are is neither missing nor doubtful. */
export const oddBytes =
  (isName: boolean, isMissing: MissingTest | undefined) =>
  (bytes: Uint8Array, start: number, end: number): boolean =>
    (isName && maybeInCapitals(bytes, start, end)) ||
    (isMissing !== undefined &&
      end > start &&
      (isMissing.maybe(bytes, start, end) || isPlaceholder.maybe(bytes, start, end)));
