import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { withForcedColours } from "./forced-theme.ts";

/** Colours, fonts and times of the map, read once per theme: MapLibre cannot read custom properties. */
export interface Theme {
  readonly water: string;
  readonly land: string;
  readonly admin: string;
  readonly border: string;
  readonly coast: string;
  readonly country: string;
  readonly town: string;
  readonly sea: string;
  readonly halo: string;
  readonly markEdge: string;
  readonly markCentre: string;
  readonly markGlyph: string;
  readonly markRest: string;
  readonly markRing: string;
  readonly tie: string;
  readonly hull: string;
  readonly noData: string;
  readonly focus: string;
  readonly surface: string;
  readonly line: string;
  readonly ink: string;
  readonly ink2: string;
  /** By position in TOP_SECTORS. */
  readonly sectors: readonly string[];
  /** From light to dark, or from dark to light in a dark theme. */
  readonly shades: readonly string[];
  /** Families of the text, in CSS. */
  readonly fontText: string;
  readonly fontPlace: string;
  /** Duration of a move of the map, 0 with reduced motion. */
  readonly motionMs: number;
}

const COLOURS = {
  water: "--map-water",
  land: "--map-land",
  admin: "--map-admin",
  border: "--map-border",
  coast: "--map-coast",
  country: "--map-country",
  town: "--map-city",
  sea: "--map-sea",
  halo: "--map-halo",
  markEdge: "--mark-edge",
  markCentre: "--mark-centre",
  markGlyph: "--mark-glyph",
  markRest: "--mark-rest",
  markRing: "--mark-ring",
  tie: "--tie",
  hull: "--hull",
  noData: "--no-data",
  focus: "--focus",
  surface: "--surface",
  line: "--line",
  ink: "--ink",
  ink2: "--ink-2",
} as const;

/** The tokens as they stand on an element. A missing one is our mistake, not a black map. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const token = (name: string): string => {
    const value = style.getPropertyValue(name).trim();
    if (!value) throw new Error(`The token ${name} is not set where the map stands.`);
    return value;
  };
  const colours = Object.fromEntries(Object.entries(COLOURS).map(([name, property]) => [name, token(property)]));
  const theme: Theme = {
    ...(colours as Record<keyof typeof COLOURS, string>),
    sectors: TOP_SECTOR_IDS.map((id) => token(`--sector-${id}`)),
    shades: [1, 2, 3, 4, 5, 6].map((shade) => token(`--seq-${shade}`)),
    fontText: token("--font-text"),
    fontPlace: token("--font-place"),
    motionMs: milliseconds(token("--motion-map")),
  };
  return withForcedColours(theme, element);
}

function milliseconds(duration: string): number {
  const value = Number.parseFloat(duration);
  return duration.endsWith("ms") ? value : value * 1000;
}

/** Black or white, whichever stands out more on a ground of six hexadecimal digits (contrast as WCAG 2 defines it). */
export function inkOn(ground: string): "#000000" | "#ffffff" {
  const light = luminance(ground);
  return 1.05 / (light + 0.05) > (light + 0.05) / 0.05 ? "#ffffff" : "#000000";
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
