import { SINGLE_RADIUS } from "../model/mark.ts";
import { SECTOR_SYMBOLS } from "../model/sector-symbols.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { ringWidth, type Segment } from "./donut.ts";
import type { Hand } from "./hand.ts";
import { DOT_RADIUS, type MarkPicture, type Vagueness } from "./mark-picture.ts";
import type { Theme } from "./theme.ts";

type Context = CanvasRenderingContext2D;

const HALO = 1.5;
const SELECTED_RADIUS = 13;
const SELECTED_HALO = 5;
const REST_WIDTH = 0.42; // of the ring
const SECOND_DISC = 5; // pixels up and to the end
const BADGE = { radius: 7.5, x: 10, y: 9.5 };
const GLYPH = 12; // pixels; the grid has 16
const GLYPH_STROKE = 2; // on the grid

/** Half the side of the square that a picture needs, in pixels, its centre being that of the mark. */
export function pictureReach(picture: MarkPicture): number {
  switch (picture.kind) {
    case "one":
      return picture.selected ? SELECTED_RADIUS + SELECTED_HALO + 2 : SINGLE_RADIUS + HALO + 1;
    case "dot":
      return DOT_RADIUS + HALO + 1;
    case "place":
      return BADGE.x + BADGE.radius + HALO + 1;
    case "many":
      return Math.ceil(picture.radius + HALO + 1);
  }
}

/** Draws a mark around (0, 0), one unit a pixel. */
export function drawMark(context: Context, picture: MarkPicture, hand: Hand): void {
  switch (picture.kind) {
    case "one":
      drawOne(context, picture, hand.theme);
      break;
    case "dot":
      drawDot(context, picture, hand.theme);
      break;
    case "place":
      drawPlace(context, picture, hand);
      break;
    case "many":
      drawMany(context, picture, hand);
  }
}

type Picture<Kind extends MarkPicture["kind"]> = Extract<MarkPicture, { kind: Kind }>;

function drawOne(context: Context, { sector, selected, ...vagueness }: Picture<"one">, theme: Theme): void {
  const radius = selected ? SELECTED_RADIUS : SINGLE_RADIUS;
  if (selected) {
    disc(context, radius + SELECTED_HALO, theme.markEdge);
    ring(context, radius + 4, 2.5, theme.markRing);
  }
  sectorDisc(context, sector, radius, vagueness, theme);
}

/** A solid disc for an address; paper with a dashed ring where only the town is known, with a dotted one where it is no more than a region. */
function sectorDisc(context: Context, sector: number, radius: number, vagueness: Vagueness, theme: Theme): void {
  plainDisc(context, sector, radius, vagueness, theme);
  glyph(context, sector, vagueness.approximate ? theme.sectors[sector]! : theme.markGlyph);
}

/** The disc without its glyph. */
function plainDisc(
  context: Context,
  sector: number,
  radius: number,
  { approximate, wide }: Vagueness,
  theme: Theme,
): void {
  const colour = theme.sectors[sector]!;
  disc(context, radius + HALO, theme.markEdge);
  disc(context, radius, approximate ? theme.markCentre : colour);
  if (wide) dottedRing(context, radius - DOT / 2, colour);
  else if (approximate) {
    context.setLineDash([3.4, 2.2]);
    ring(context, radius - 0.9, 1.8, colour);
    context.setLineDash([]);
  }
}

const DOT = 2.2; // pixels across
const DOT_STEP = 4.4; // from one to the next, about

function dottedRing(context: Context, radius: number, colour: string): void {
  const around = 2 * Math.PI * radius;
  const step = around / Math.round(around / DOT_STEP); // no dot is cut where the ring closes
  context.lineCap = "round";
  context.setLineDash([0, step]);
  ring(context, radius, DOT, colour);
  context.setLineDash([]);
  context.lineCap = "butt";
}

function drawDot(context: Context, { sector, approximate }: Picture<"dot">, theme: Theme): void {
  const colour = theme.sectors[sector]!;
  disc(context, DOT_RADIUS + HALO, theme.markEdge);
  disc(context, DOT_RADIUS, approximate ? theme.markCentre : colour);
  if (approximate) ring(context, DOT_RADIUS - 0.9, 1.8, colour);
}

function drawPlace(context: Context, { sector, second, count, ...vagueness }: Picture<"place">, hand: Hand): void {
  const { theme, rightToLeft } = hand;
  const end = rightToLeft ? -1 : 1;
  context.save();
  context.translate(SECOND_DISC * end, -SECOND_DISC);
  plainDisc(context, second, SINGLE_RADIUS, vagueness, theme);
  context.restore();
  sectorDisc(context, sector, SINGLE_RADIUS, vagueness, theme);
  context.translate(BADGE.x * end, BADGE.y);
  disc(context, BADGE.radius + HALO, theme.markEdge);
  disc(context, BADGE.radius, theme.markRing);
  text(context, hand.number(count, false), 9.5, theme.markEdge, theme.fontText);
}

function drawMany(context: Context, { radius, segments, count }: Picture<"many">, hand: Hand): void {
  const { theme } = hand;
  const width = ringWidth(radius);
  disc(context, radius + HALO, theme.markEdge);
  disc(context, radius, theme.markCentre);
  for (const segment of segments) drawSegment(context, segment, radius, width, theme);
  if (segments.length > 1) for (const { from } of segments) gap(context, from, radius, width, theme.markEdge);
  drawNumber(context, count, radius, width, hand);
}

function drawSegment(
  context: Context,
  { sector, from, to }: Segment,
  radius: number,
  width: number,
  theme: Theme,
): void {
  const thickness = sector === undefined ? width * REST_WIDTH : width;
  context.beginPath();
  context.arc(0, 0, radius - thickness / 2, from - Math.PI / 2, to - Math.PI / 2);
  context.lineWidth = thickness;
  context.strokeStyle = sector === undefined ? theme.markRest : theme.sectors[sector]!;
  context.stroke();
}

function gap(context: Context, angle: number, radius: number, width: number, colour: string): void {
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  context.beginPath();
  context.moveTo(x * (radius - width - 0.5), y * (radius - width - 0.5));
  context.lineTo(x * (radius + 0.5), y * (radius + 0.5));
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.stroke();
}

const LEAST_NUMBER = 10.5; // pixels
const LARGEST_NUMBER = 15;

function drawNumber(context: Context, count: number, radius: number, width: number, hand: Hand): void {
  const { theme, number } = hand;
  const room = 2 * (radius - width) - 3;
  const wish = Math.min(LARGEST_NUMBER, LEAST_NUMBER + ((radius - 12) / 22) * (LARGEST_NUMBER - LEAST_NUMBER));
  context.font = lettersOf(theme.fontText);
  const widthAt = (words: string, size: number): number => (context.measureText(words).width * size) / LETTERS;
  const full = number(count, false);
  const fitting = wish * Math.min(1, room / widthAt(full, wish));
  if (fitting >= LEAST_NUMBER - 1.5) {
    text(context, full, fitting, theme.ink, theme.fontText);
    return;
  }
  const short = number(count, true);
  text(context, short, LEAST_NUMBER * Math.min(1, room / widthAt(short, LEAST_NUMBER)), theme.ink, theme.fontText);
}

/** Pixels. Letters are drawn in one size and scaled: each size is a font of its own for the browser, and takes it a millisecond to find. */
const LETTERS = 20;
const lettersOf = (font: string): string => `600 ${LETTERS}px ${font}`;

function text(context: Context, words: string, size: number, colour: string, font: string): void {
  context.font = lettersOf(font);
  context.textAlign = "center";
  context.fillStyle = colour;
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText(words);
  context.save();
  context.scale(size / LETTERS, size / LETTERS);
  context.fillText(words, 0, (above - below) / 2);
  context.restore();
}

function disc(context: Context, radius: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

function ring(context: Context, radius: number, width: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

function glyph(context: Context, sector: number, colour: string): void {
  context.save();
  context.scale(GLYPH / 16, GLYPH / 16);
  context.translate(-8, -8);
  context.lineWidth = GLYPH_STROKE;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.strokeStyle = colour;
  context.stroke(new Path2D(SECTOR_SYMBOLS[TOP_SECTOR_IDS[sector]!]));
  context.restore();
}
