import type { Legend, Swatch } from "../model/picture.ts";
import { SYMBOL_SHADE } from "./shape-layers.ts";
import type { Theme } from "./theme.ts";

/** Pixels of the page: text, its line, a swatch, and what lies between and around entries. */
const [TEXT, ROW, WIDE, HIGH, GAP, APART, AROUND] = [12, 20, 22, 13, 6, 18, 6];

interface LegendOnPicture {
  /** With the room around it. */
  readonly height: number;
  /** @param x where lines begin: on the right for a language that is read from there */
  draw(x: number, y: number, rightToLeft: boolean): void;
}

/** The title of a legend, and its entries one after another in as many lines as they need. */
export function layOutLegend(
  context: OffscreenCanvasRenderingContext2D,
  theme: Theme,
  { title, entries }: Legend,
  width: number,
): LegendOnPicture {
  const [titleFont, font] = [`600 ${TEXT}px ${theme.fontText}`, `${TEXT}px ${theme.fontText}`];
  context.font = font;
  const measured = entries.map(({ swatch, text, count }) => {
    const words = count === "" ? text : `${text} (${count})`;
    const [across, up] = sizeOf(swatch);
    return { swatch, words, across, up, width: across + GAP + context.measureText(words).width };
  });
  const rows: (typeof measured)[] = [];
  let room = 0;
  for (const entry of measured) {
    if (rows.length === 0 || entry.width > room) {
      rows.push([]);
      room = width;
    }
    rows.at(-1)!.push(entry);
    room -= entry.width + APART;
  }
  const heights = rows.map((row) => Math.max(ROW, ...row.map(({ up }) => up + 4)));
  return {
    height: AROUND * 2 + ROW + heights.reduce((sum, each) => sum + each, 0),
    draw(x, y, rightToLeft) {
      const way = rightToLeft ? -1 : 1;
      context.fillStyle = theme.ink;
      context.textBaseline = "middle";
      context.font = titleFont;
      context.fillText(title, x, y + AROUND + ROW / 2);
      context.font = font;
      let top = y + AROUND + ROW;
      for (const [at, row] of rows.entries()) {
        let from = x;
        const middle = top + heights[at]! / 2;
        for (const { swatch, words, across, width: wide } of row) {
          drawSwatch(context, theme, swatch, from + (way * across) / 2, middle);
          context.fillStyle = theme.ink2;
          context.fillText(words, from + way * (across + GAP), middle);
          from += way * (wide + APART);
        }
        top += heights[at]!;
      }
      context.textBaseline = "top";
    },
  };
}

function sizeOf(swatch: Swatch): readonly [across: number, up: number] {
  if ("radius" in swatch) return [2 * swatch.radius + 2, 2 * swatch.radius + 2];
  return "sector" in swatch ? [HIGH, HIGH] : [WIDE, HIGH];
}

/** As the map draws what it stands for. */
function drawSwatch(
  context: OffscreenCanvasRenderingContext2D,
  theme: Theme,
  swatch: Swatch,
  x: number,
  y: number,
): void {
  context.save();
  context.beginPath();
  if ("radius" in swatch) {
    context.arc(x, y, swatch.radius, 0, 2 * Math.PI);
    context.fillStyle = theme.shades[SYMBOL_SHADE]!;
    context.globalAlpha = 0.78;
    context.fill();
  } else if ("sector" in swatch) {
    context.arc(x, y, HIGH / 2, 0, 2 * Math.PI);
    context.fillStyle = theme.sectors[swatch.sector]!;
    context.fill();
  } else {
    context.roundRect(x - WIDE / 2, y - HIGH / 2, WIDE, HIGH, 3);
    context.fillStyle = "shade" in swatch ? theme.shades[swatch.shade - 1]! : theme.land;
    context.fill();
    if ("look" in swatch) drawLook(context, theme, swatch.look, x, y);
  }
  context.restore();
}

function drawLook(
  context: OffscreenCanvasRenderingContext2D,
  theme: Theme,
  look: "none" | "few" | "no-data",
  x: number,
  y: number,
): void {
  context.strokeStyle = look === "no-data" ? theme.noData : theme.border;
  context.lineWidth = 1;
  context.stroke();
  context.clip();
  context.beginPath();
  if (look === "no-data") {
    for (let shift = -WIDE; shift < WIDE; shift += 6 * Math.SQRT2) {
      context.moveTo(x + shift, y + HIGH / 2);
      context.lineTo(x + shift + HIGH, y - HIGH / 2);
    }
    context.lineWidth = 1.6;
    context.stroke();
  } else if (look === "few") {
    context.fillStyle = theme.noData;
    for (let across = -WIDE / 2 + 3; across < WIDE / 2; across += 6)
      for (const down of [-3, 3]) {
        context.moveTo(x + across, y + down);
        context.arc(x + across, y + down, 1.1, 0, 2 * Math.PI);
      }
    context.fill();
  }
}
