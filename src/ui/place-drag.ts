import type { Point } from "./drag-gesture.ts";

/** The tray has at least this share of the dialog. */
const LEAST_SHARE = 0.5;
/** Between the pointer and what hangs on it. */
const GAP_PIXELS = 14;
/** Above a finger, which hides what is under it. */
const FINGER_PIXELS = 28;

/** In CSS pixels of the window, as styles. */
export type Box = {
  readonly left: string;
  readonly width: string;
  readonly top: string;
  readonly height: string;
};

/** The lower part of the dialog, below the names of the columns as far as these can be seen. */
export function trayBox(area: HTMLElement): Box {
  const { left, width, top, bottom, height } = (area.closest("dialog") ?? area).getBoundingClientRect();
  const names = area.querySelector("thead")?.getBoundingClientRect();
  const least = bottom - height * LEAST_SHARE;
  const from = names && names.bottom > top && names.bottom < least ? names.bottom : least;
  return { left: `${left}px`, width: `${width}px`, top: `${from}px`, height: `${bottom - from}px` };
}

/** Beside the pointer where writing goes on, or above the finger; never outside the window. */
export function placeGhost(ghost: HTMLElement, { x, y }: Point, isTouch: boolean): void {
  const { offsetWidth: width, offsetHeight: height } = ghost;
  const isRightToLeft = ghost.matches(":dir(rtl)");
  const left = isTouch ? x - width / 2 : isRightToLeft ? x - width - GAP_PIXELS : x + GAP_PIXELS;
  const top = isTouch ? y - height - FINGER_PIXELS : y + GAP_PIXELS;
  const within = (at: number, size: number, room: number) => Math.max(4, Math.min(at, room - size - 4));
  ghost.style.left = `${within(left, width, innerWidth)}px`;
  ghost.style.top = `${within(top, height, innerHeight)}px`;
}
