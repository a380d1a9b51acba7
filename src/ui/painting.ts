import type { Words } from "../i18n/words.ts";
import type { Answer, TerritoryCount } from "../model/answer.ts";
import { FORMAT_OF, type IndicatorFormat } from "../model/indicator.ts";
import { BY_COUNT, type PaintedBy, type PaintedTerritory, type Painting } from "../model/painting.ts";
import type { Facts } from "../state/facts.ts";
import { coloured } from "./coloured.ts";
import { valueInWords } from "./indicator-words.ts";

/** What the choropleth shows: the answer's territories with their values in the reader's digits, and how the reader wants them drawn. */
export function paintingOf(
  answer: Answer,
  painted: PaintedBy = BY_COUNT,
  { classes, circles }: Pick<Facts, "classes" | "circles">,
  words: Words,
): Painting {
  const format = FORMAT_OF[painted.id];
  const territories = coloured(answer).map((territory) => paintedTerritory(territory, format, words));
  return {
    territories,
    method: classes ?? "jenks",
    whole: format === "count" && territories.every(({ value = 0 }) => Number.isInteger(value)),
    symbols: circles ?? false,
  };
}

/** Formats in which zero means that nothing is there. A share of zero, or a quotient, is a figure like any other. */
const ZERO_IS_NONE: readonly IndicatorFormat[] = ["count", "rate"];

/** A territory with its value, or why it has none. */
export function paintedTerritory(
  { id, name, count, covered, outcome }: TerritoryCount,
  format: IndicatorFormat,
  words: Words,
): PaintedTerritory {
  const bare = { id, name, label: "" };
  if (!covered || outcome?.is === "no-data") return { ...bare, lack: "no-data" };
  if (outcome?.is === "too-few") return { ...bare, lack: "few" };
  const value = outcome?.value ?? count;
  if (value === 0 && ZERO_IS_NONE.includes(format)) return bare;
  return { ...bare, value, label: valueInWords(format, value, words) };
}

/** Of the largest circle, and the parts of its value for the smaller ones. */
const CIRCLES = [1, 0.25, 0.05];

/** Values of which a legend shows the circles, each with a size of its own. */
export function circleValues(largest: number, whole: boolean): readonly number[] {
  const values = CIRCLES.map((part) => (whole ? Math.max(1, Math.round(part * largest)) : part * largest));
  return largest > 0 ? [...new Set(values)] : [];
}
