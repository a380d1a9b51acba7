import { toMercatorX, toMercatorY, WORLD } from "../model/mercator.ts";
import type { Bounds } from "../model/viewport.ts";
import type { SheetHeight } from "../state/page.ts";

/** Pixels at each edge of the map that something floats over. */
export interface MapPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const PHONE_PIXELS = 767;
/** The line with the sources above the sheet. */
const CREDITS = 40;

const WIDE: MapPadding = { top: 56, right: 56, bottom: 24, left: 24 };
const PHONE: MapPadding = { top: 76, right: 16, bottom: 150, left: 16 };

/** What floats over the map: 16 from the edge and as wide as a button; on a phone the pill and the sheet, as high as it stands. */
export function mapPadding(width: number, height: number, sheet: SheetHeight): MapPadding {
  if (width > PHONE_PIXELS) return WIDE;
  return sheet === "peek" ? PHONE : { ...PHONE, bottom: Math.round(height / 2) + CREDITS };
}

/** The legend of coloured territories in its corner, from the edges of the map: wide enough for it, and high enough for six lines. */
const LEGEND = { inline: 240, block: 232, blockOnPhone: 420 };

export interface Pane {
  readonly width: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
}

/** Between what is fitted and what floats. */
const MARGIN = 40;

/** Padding that leaves the legend of coloured territories its corner, where `bounds` would reach into it: beside or above, whichever shows them larger. */
export function clearOfLegend(padding: MapPadding, bounds: Bounds, { width, height, isRightToLeft }: Pane): MapPadding {
  const isPhone = width <= PHONE_PIXELS && padding.top >= PHONE.top;
  const legendHeight = isPhone ? LEGEND.blockOnPhone : LEGEND.block;
  const start = isRightToLeft ? "right" : "left";
  const across = toMercatorX(bounds.east) - toMercatorX(bounds.west) + (bounds.west > bounds.east ? WORLD : 0);
  const down = toMercatorY(bounds.south) - toMercatorY(bounds.north);
  const room = ({ top, right, bottom, left }: MapPadding) => ({
    x: Math.max(1, width - left - right - 2 * MARGIN),
    y: Math.max(1, height - top - bottom - 2 * MARGIN),
  });
  const scale = (choice: MapPadding) => Math.min(room(choice).x / across, room(choice).y / down);
  const beforeIt = padding[start] + MARGIN + (room(padding).x - across * scale(padding)) / 2;
  const belowIt = padding.bottom + MARGIN + (room(padding).y - down * scale(padding)) / 2;
  if (beforeIt >= LEGEND.inline || belowIt >= legendHeight) return padding;
  const beside = { ...padding, [start]: Math.max(padding[start], LEGEND.inline) };
  const above = { ...padding, bottom: Math.max(padding.bottom, legendHeight) };
  return isPhone || scale(above) >= scale(beside) ? above : beside;
}
