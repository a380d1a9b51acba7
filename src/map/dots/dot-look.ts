import type { Theme } from "../theme.ts";
import { COLOURS } from "./shaders.ts";

/** Colours as the graphics card takes them, 0 … 1. */
export interface DotLook {
  /** Three numbers for each code; code 0 is never drawn. */
  readonly colours: Float32Array;
  readonly edge: Float32Array;
}

export function dotLook({ sectors, markEdge }: Pick<Theme, "sectors" | "markEdge">): DotLook {
  const colours = new Float32Array(3 * COLOURS);
  sectors.forEach((colour, sector) => {
    colours.set(toRgb(colour), 3 * (sector + 1));
  });
  return { colours, edge: toRgb(markEdge) };
}

/** "#rrggbb" as our tokens are written, or "rgb(r, g, b)" as browsers say the colours of the system. */
export function toRgb(colour: string): Float32Array {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (hex) return Float32Array.from(hex.slice(1), (pair) => Number.parseInt(pair, 16) / 255);
  const parts = /^rgba?\((\d+),? (\d+),? (\d+)/.exec(colour);
  if (!parts) throw new RangeError(`"${colour}" is not a colour that dots can be drawn in.`);
  return Float32Array.from(parts.slice(1), (part) => Number(part) / 255);
}
