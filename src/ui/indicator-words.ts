import type { Speech } from "../i18n/load-language.ts";
import type { Words } from "../i18n/words.ts";
import { DIMENSIONS } from "../model/dimensions.ts";
import {
  AVERAGED,
  type Averaged,
  FORMAT_OF,
  type IndicatorFormat,
  type Outcome,
  type PaintableId,
  SUMMED,
  type Summed,
} from "../model/indicator.ts";
import type { PaintedBy } from "../model/painting.ts";
import { PRACTICES } from "../model/taxonomy.ts";
import { sectorLabel } from "./labels.ts";

const isField = (id: PaintableId): id is Summed | Averaged =>
  SUMMED.includes(id as Summed) || AVERAGED.includes(id as Averaged);

export const indicatorName = (id: PaintableId, { messages }: Pick<Speech, "messages">): string =>
  isField(id) ? messages.fields[id] : messages.indicators.names[id];

/** Name of what a map is painted by. */
export function paintedName({ id, sector = 0, practice = 0, dimension = 0 }: PaintedBy, speech: Speech): string {
  const { indicators: text } = speech.messages;
  switch (id) {
    case "specialisation":
      return text.specialisationIn(sectorLabel(speech, sector));
    case "practiceShare":
      return text.practiceIn(practiceLabel(speech, practice));
    case "assessmentMean":
      return text.assessmentIn(dimensionLabel(speech, dimension));
    default:
      return indicatorName(id, speech);
  }
}

/** Label of a practice by its index in PRACTICES. */
export const practiceLabel = ({ labels }: Speech, practice: number): string =>
  labels.practices[PRACTICES.ids[practice] ?? ""] ?? "";

/** Label of a dimension of assessments by its index in DIMENSIONS. */
export const dimensionLabel = ({ labels }: Speech, dimension: number): string =>
  labels.dimensions[DIMENSIONS[dimension] ?? ""] ?? "";

/** After the point; what is smaller is nothing to a reader. */
const MOST_DIGITS = 12;

export const turnoverName = (currency: string, { messages }: Pick<Speech, "messages">): string =>
  `${messages.fields.turnover} (${currency})`;

/** A value in the digits and signs of the reader, with as many of them as say something. */
export function valueInWords(
  format: IndicatorFormat,
  value: number,
  { number, tenths, share, kilometres }: Words,
): string {
  switch (format) {
    case "count":
      return number(value, Math.abs(value) < 10 ? 1 : 0);
    case "rate":
      if (value >= 1 || value === 0) return number(value, value >= 10 ? 0 : 1);
      return number(value, Math.min(MOST_DIGITS, 1 - Math.floor(Math.log10(value)))); // two digits that say something
    case "effective":
    case "quotient":
    case "score":
      return tenths(value);
    case "share":
      return share(value);
    case "distance":
      return kilometres(value);
  }
}

/** An outcome as it is written: the figure or what stands in its place, and what it rests on. */
export interface Said {
  readonly value: string;
  readonly note: string;
  readonly isFigure: boolean;
}

export function sayOutcome(
  outcome: Outcome,
  format: IndicatorFormat,
  { messages, words }: Pick<Speech, "messages" | "words">,
): Said {
  const { indicators: text } = messages;
  switch (outcome.is) {
    case "too-few":
      return { value: text.tooFew(outcome.n, outcome.floor), note: "", isFigure: false };
    case "no-data":
      return { value: text.lacks[outcome.lack], note: "", isFigure: false };
    case "figure": {
      const { n, of, years, unclassified } = outcome;
      const notes = [
        n < of ? text.knownFor(n, of) : "",
        years ? text.years(String(years.from), String(years.to)) : "",
        unclassified !== undefined && unclassified > 0 ? text.unclassified(words.share(unclassified)) : "",
      ].filter(Boolean);
      return {
        value: valueInWords(format, outcome.value, words),
        note: notes.join(messages.page.separator),
        isFigure: true,
      };
    }
  }
}

export const sayIndicator = (id: PaintableId, outcome: Outcome, speech: Pick<Speech, "messages" | "words">): Said =>
  sayOutcome(outcome, FORMAT_OF[id], speech);
