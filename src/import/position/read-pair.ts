import { readDegrees } from "./read-degrees.ts";

export interface Point {
  /** Degrees, not yet checked to lie on the Earth. */
  readonly longitude: number;
  readonly latitude: number;
}

const SEPARATORS = [/\s*;\s*/, /\s*\|\s*/, /\s*,\s+/, /\s*\/\s*/, /\s*,\s*/, /\s+/];

/** Two numbers in one cell, "41.9, 12.5", "(41,9; 12,5)", "41.9 12.5" or with letters; undefined when it is not exactly that. */
export function readPair(cell: string, order: "latitude-first" | "longitude-first"): Point | undefined {
  const text = cell
    .trim()
    .replace(/^[([{]\s*|\s*[)\]}]$/g, "")
    .trim();
  for (const separator of SEPARATORS) {
    const parts = text.split(separator);
    if (parts.length !== 2) continue;
    const point = fromParts(parts[0]!, parts[1]!, order);
    if (point) return point;
  }
  return fromLetters(text);
}

function fromParts(first: string, second: string, order: "latitude-first" | "longitude-first"): Point | undefined {
  const turned = order === "longitude-first" || /[EWew]\s*$|^[EWew]/.test(first.trim());
  const latitude = readDegrees(turned ? second : first, "latitude");
  const longitude = readDegrees(turned ? first : second, "longitude");
  return latitude === undefined || longitude === undefined ? undefined : { longitude, latitude };
}

/** "45°27′51″N 9°11′24″E" holds more white space than one. */
function fromLetters(text: string): Point | undefined {
  const found = /^(.*[NSns])[\s,;]+(.*[EWOewo])$/.exec(text) ?? /^([NSns].*?)[\s,;]+([EWOewo].*)$/.exec(text);
  return found ? fromParts(found[1]!, found[2]!, "latitude-first") : undefined;
}
