import type { Map as MapLibre, StyleImageMetadata } from "maplibre-gl";
import type { Steps } from "../model/steps.ts";
import { canvasImage } from "./canvas-image.ts";
import { drawMark, pictureReach } from "./draw-mark.ts";
import type { Hand } from "./hand.ts";
import { type MarkPicture, pictureKey } from "./mark-picture.ts";
import type { Theme } from "./theme.ts";

export interface MapImages {
  /** Makes sure that the pictures stand in the map, under their keys. */
  need(pictures: readonly MarkPicture[]): Steps<void>;
  /** Another theme, language or screen: everything is drawn anew. */
  redraw(hand: Hand): void;
}

const KEPT = 800; // pictures; those of a few views, so that going back draws nothing
const LEAST_RATIO = 2; // sharp also where the page is zoomed in a little

/** Pictures of marks are made on demand and kept for a while; patterns and the ground of cards are made once per theme. */
export function createMapImages(map: MapLibre, hand: Hand): MapImages {
  const made = new Map<string, MarkPicture>(); // the ones used last stand last
  const ratio = (): number => Math.max(LEAST_RATIO, Math.ceil(devicePixelRatio));

  const put = (name: string, image: ImageData, metadata: Partial<StyleImageMetadata> = {}): void => {
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, image, { pixelRatio: ratio(), ...metadata });
  };
  const make = (key: string, picture: MarkPicture): void => {
    const reach = pictureReach(picture);
    put(
      key,
      canvasImage({ width: 2 * reach, height: 2 * reach }, ratio(), (context) => {
        context.translate(reach, reach);
        drawMark(context, picture, hand);
      }),
    );
  };
  const makeFixed = (): void => {
    put("town", townDot(hand.theme, ratio()));
    put("hatch", hatch(hand.theme, ratio()));
    put("dotting", dotting(hand.theme, ratio()));
    const card = cardGround(hand.theme, ratio());
    put("card", card.image, card.metadata);
  };

  makeFixed();
  return {
    *need(pictures) {
      for (const picture of pictures) {
        const key = pictureKey(picture);
        if (!made.has(key) || !map.hasImage(key)) {
          make(key, picture);
          yield;
        }
        made.delete(key);
        made.set(key, picture);
      }
      for (const key of made.keys()) {
        if (made.size <= KEPT + pictures.length) break;
        made.delete(key);
        map.removeImage(key);
      }
    },
    redraw(next) {
      hand = next;
      for (const key of made.keys()) if (map.hasImage(key)) map.removeImage(key);
      made.clear();
      makeFixed();
    },
  };
}

function townDot(theme: Theme, ratio: number): ImageData {
  return canvasImage({ width: 6, height: 6 }, ratio, (context) => {
    context.beginPath();
    context.arc(3, 3, 2.6, 0, 2 * Math.PI);
    context.fillStyle = theme.halo;
    context.fill();
    context.beginPath();
    context.arc(3, 3, 1.7, 0, 2 * Math.PI);
    context.fillStyle = theme.town;
    context.fill();
  });
}

/** Lines of 1.6 pixels, 6 apart, at 45°; a tile holds one line and meets itself at every edge. */
function hatch(theme: Theme, ratio: number): ImageData {
  const side = Math.round(6 * Math.SQRT2 * ratio) / ratio;
  return canvasImage({ width: side, height: side }, ratio, (context) => {
    context.beginPath();
    for (const shift of [-side, 0, side]) {
      context.moveTo(shift - side, 2 * side);
      context.lineTo(shift + 2 * side, -side);
    }
    context.lineWidth = 1.6;
    context.strokeStyle = theme.noData;
    context.stroke();
  });
}

/** Dots of 1 pixel, 7 apart, every other row shifted by half. */
function dotting(theme: Theme, ratio: number): ImageData {
  const side = 10;
  return canvasImage({ width: side, height: side }, ratio, (context) => {
    context.fillStyle = theme.noData;
    for (const centre of [side / 4, (3 * side) / 4]) {
      context.beginPath();
      context.arc(centre, centre, 1.1, 0, 2 * Math.PI);
      context.fill();
    }
  });
}

/** A rounded card with its shadow, which stretches around its words. */
function cardGround(theme: Theme, ratio: number): { image: ImageData; metadata: Partial<StyleImageMetadata> } {
  const [side, margin, radius] = [44, 10, 8];
  const image = canvasImage({ width: side, height: side }, ratio, (context) => {
    context.beginPath();
    context.roundRect(margin, margin, side - 2 * margin, side - 2 * margin, radius);
    context.shadowColor = "rgb(0 0 0 / 0.18)";
    context.shadowBlur = 8 * ratio; // shadows know nothing of the scale of the canvas
    context.shadowOffsetY = 2 * ratio;
    context.fillStyle = theme.surface;
    context.fill();
    context.shadowColor = "transparent";
    context.lineWidth = 1;
    context.strokeStyle = theme.line;
    context.stroke();
  });
  const [near, far] = [(margin + radius) * ratio, (side - margin - radius) * ratio];
  return {
    image,
    metadata: {
      stretchX: [[near, far]],
      stretchY: [[near, far]],
      content: [margin * ratio, margin * ratio, (side - margin) * ratio, (side - margin) * ratio],
    },
  };
}
