import type { SheetHeight } from "../state/page.ts";

/** Pixels at each edge of the map that something floats over. */
export interface MapPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const PHONE_PIXELS = 767;
/** The line with the sources above the sheet. */
const CREDITS = 40;

const WIDE: MapPadding = { top: 56, right: 56, bottom: 24, left: 24 };
const PHONE: MapPadding = { top: 76, right: 16, bottom: 150, left: 16 };

/** What floats over the map: 16 from the edge and as wide as a button; on a phone the pill and the sheet, as high as it stands. */
export function mapPadding(width: number, height: number, sheet: SheetHeight): MapPadding {
  if (width > PHONE_PIXELS) return WIDE;
  return sheet === "peek" ? PHONE : { ...PHONE, bottom: Math.round(height / 2) + CREDITS };
}
