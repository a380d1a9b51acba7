import type { Theme } from "./theme.ts";

type Colour = { [Name in keyof Theme]: Theme[Name] extends string ? Name : never }[keyof Theme];

/** What each colour becomes when the reader's system decides all of them. Sectors are then told apart by glyph and name alone. */
const SYSTEM: Readonly<Partial<Record<Colour, string>>> = {
  water: "Canvas",
  land: "Canvas",
  admin: "GrayText",
  border: "GrayText",
  coast: "CanvasText",
  country: "CanvasText",
  town: "CanvasText",
  sea: "CanvasText",
  halo: "Canvas",
  markEdge: "Canvas",
  markCentre: "Canvas",
  markGlyph: "Canvas",
  markRest: "GrayText",
  markRing: "CanvasText",
  tie: "CanvasText",
  hull: "CanvasText",
  noData: "GrayText",
  focus: "Highlight",
  surface: "Canvas",
  line: "CanvasText",
  ink: "CanvasText",
  ink2: "CanvasText",
};

/** The theme in the colours of the system, when they are forced. */
export function withForcedColours(theme: Theme, element: Element): Theme {
  if (!matchMedia("(forced-colors: active)").matches) return theme;
  const probe = element.ownerDocument.createElement("span");
  element.append(probe);
  const resolve = (name: string): string => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const forced = Object.fromEntries(Object.entries(SYSTEM).map(([name, system]) => [name, resolve(system)]));
  const sectors = theme.sectors.map(() => resolve("CanvasText"));
  probe.remove();
  return { ...theme, ...forced, sectors };
}
