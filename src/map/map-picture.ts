import type { Map as MapLibre } from "maplibre-gl";
import type { PictureWords } from "../model/picture.ts";
import { layOutLegend } from "./picture-legend.ts";
import type { Theme } from "./theme.ts";

/** Pixels of the page. */
const [MARGIN, TITLE, CREDITS, LEADING] = [14, 17, 11.5, 1.4];
/** A page that is not looked at draws no frame. */
const PATIENCE_MS = 3000;

/** The map as it is seen, with its title and credits below, as the bytes of a PNG; undefined where no frame is drawn. */
export async function mapPicture(
  map: MapLibre,
  theme: Theme,
  words: PictureWords,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const frame = await nextFrame(map);
  if (!frame) return undefined;
  const ratio = frame.width / map.getContainer().clientWidth;
  const width = frame.width / ratio;
  const context = new OffscreenCanvas(1, 1).getContext("2d")!;
  const [titleFont, creditsFont] = [`600 ${TITLE}px ${theme.fontPlace}`, `${CREDITS}px ${theme.fontText}`];
  const title = wrap(context, titleFont, words.title, width - 2 * MARGIN);
  const credits = wrap(context, creditsFont, words.credits, width - 2 * MARGIN);
  const legend = words.legend && layOutLegend(context, theme, words.legend, width - 2 * MARGIN);
  const band = 2 * MARGIN + (title.length * TITLE + credits.length * CREDITS) * LEADING + (legend?.height ?? 0);
  context.canvas.width = frame.width;
  context.canvas.height = Math.ceil(frame.height + band * ratio);
  context.drawImage(frame, 0, 0);
  context.scale(ratio, ratio);
  const top = frame.height / ratio;
  context.fillStyle = theme.surface;
  context.fillRect(0, top, width, band + 1);
  context.direction = words.rightToLeft ? "rtl" : "ltr";
  context.textBaseline = "top";
  const x = words.rightToLeft ? width - MARGIN : MARGIN;
  let y = top + MARGIN;
  const write = (lines: readonly string[], font: string, size: number, colour: string): void => {
    context.font = font;
    context.fillStyle = colour;
    for (const line of lines) {
      context.fillText(line, x, y);
      y += size * LEADING;
    }
  };
  write(title, titleFont, TITLE, theme.ink);
  legend?.draw(x, y, words.rightToLeft);
  y += legend?.height ?? 0;
  write(credits, creditsFont, CREDITS, theme.ink2);
  const blob = await context.canvas.convertToBlob({ type: "image/png" });
  return new Uint8Array(await blob.arrayBuffer());
}

/** A copy of the next frame: the card keeps it no longer than it is drawn. */
function nextFrame(map: MapLibre): Promise<OffscreenCanvas | undefined> {
  return new Promise((resolve) => {
    const copy = (): void => {
      clearTimeout(timer);
      const { width, height } = map.getCanvas();
      const canvas = new OffscreenCanvas(width, height);
      canvas.getContext("2d")!.drawImage(map.getCanvas(), 0, 0);
      resolve(canvas);
    };
    const timer = setTimeout(() => {
      map.off("render", copy);
      resolve(undefined);
    }, PATIENCE_MS);
    map.once("render", copy);
    map.triggerRepaint();
  });
}

function wrap(
  context: OffscreenCanvasRenderingContext2D,
  font: string,
  text: string,
  width: number,
): readonly string[] {
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(" ").filter((each) => each !== "")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
