import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from "maplibre-gl";
import type { DotField } from "./blocks-in-view.ts";
import { type CountPass, createCountPass } from "./count-pass.ts";
import { createDotBuffers, type DotBuffers } from "./dot-buffers.ts";
import type { DotLook } from "./dot-look.ts";
import { dotDiameter } from "./dot-size.ts";
import { standOf } from "./dots-view.ts";
import { createShowPass, type ShowPass } from "./show-pass.ts";

export const DOTS_LAYER = "dots";

/** Pixels of the picture, each way, for one of the screen: edges of dots are smooth then. Not where it would take too much memory. */
const SAMPLES = 2;
const MOST_PIXELS = 16_000_000; // 64 MB

/**
 * A layer of MapLibre that draws every dot by itself. Dots are counted in a picture of their own first, and that picture is drawn again only when the
 * map has moved or the dots have changed.
 */
export function createDotsLayer(map: MapLibre): CustomLayerInterface & {
  show(field: DotField, look: DotLook): void;
} {
  let parts: { readonly buffers: DotBuffers; readonly count: CountPass; readonly picture: ShowPass } | undefined;
  let shown: { readonly field: DotField; readonly look: DotLook } | undefined;
  let counted: readonly unknown[] = [];

  return {
    id: DOTS_LAYER,
    type: "custom",
    show(field, look) {
      shown = { field, look };
      parts?.buffers.put(field);
      map.triggerRepaint();
    },
    onAdd(_, gl) {
      const buffers = createDotBuffers(gl);
      parts = { buffers, count: createCountPass(gl, buffers), picture: createShowPass(gl) };
      if (shown) buffers.put(shown.field);
    },
    onRemove() {
      for (const part of Object.values(parts ?? {})) part.remove();
      parts = undefined;
      counted = [];
    },
    prerender(gl, input) {
      if (!parts || !shown) return;
      const { field, look } = shown;
      const stand = standOf(map);
      const now = [
        field,
        look,
        gl.drawingBufferWidth,
        gl.drawingBufferHeight,
        ...Object.values(stand),
        ...facing(input),
      ];
      if (now.every((value, at) => value === counted[at])) return;
      counted = now;
      const samples = samplesFor(gl);
      parts.picture.begin(samples);
      parts.count.draw(map, field, stand, look, samples, input);
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    },
    render(gl) {
      if (!parts || !shown) return;
      parts.picture.show(samplesFor(gl), firstOpacity(dotDiameter(map.getZoom(), shown.field.codes.length)));
    },
  };
}

const samplesFor = ({ drawingBufferWidth, drawingBufferHeight }: WebGL2RenderingContext): number =>
  drawingBufferWidth * drawingBufferHeight * SAMPLES ** 2 <= MOST_PIXELS ? SAMPLES : 1;

/** What of the projection is not told by where the map stands. */
const facing = ({ shaderData, defaultProjectionData }: CustomRenderMethodInput): readonly unknown[] => [
  shaderData.variantName,
  defaultProjectionData.projectionTransition,
];

/** A single small dot lets the map shine through, so that many are seen to be many; from near each is solid. */
const firstOpacity = (diameter: number): number => 0.45 + 0.55 * Math.min(1, Math.max(0, (diameter - 1.5) / 4.5));
