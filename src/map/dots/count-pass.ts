import type { CustomRenderMethodInput, Map as MapLibre } from "maplibre-gl";
import { WORLD } from "../../model/mercator.ts";
import { blocksInView, type DotField } from "./blocks-in-view.ts";
import type { DotBuffers } from "./dot-buffers.ts";
import type { DotLook } from "./dot-look.ts";
import { dotDiameter } from "./dot-size.ts";
import { boundsInView, copiesInView, type Stand } from "./dots-view.ts";
import { createProgram, type Program } from "./programs.ts";
import { COUNTING, FLAT_DOTS, projectedDots } from "./shaders.ts";

/** Pixels of the page around a dot that is large enough for an edge. */
const EDGE = 1.2;

/** Draws dots into a picture of its own, where each pixel holds the colour on top and how many dots lie there. */
export interface CountPass {
  draw(
    map: MapLibre,
    field: DotField,
    stand: Stand,
    look: DotLook,
    samples: number,
    input: CustomRenderMethodInput,
  ): void;
  remove(): void;
}

/** Diameter with its edge, and which part of it the dot itself is. */
export function dotSize(diameter: number): { readonly size: number; readonly edgeFrom: number } {
  const edge = EDGE * Math.min(1, Math.max(0, (diameter - 4) / 3));
  const size = diameter + 2 * edge;
  return { size, edgeFrom: diameter / size };
}

export function createCountPass(gl: WebGL2RenderingContext, buffers: DotBuffers): CountPass {
  const programs = new Map<string, Program>();
  const programFor = ({ shaderData }: CustomRenderMethodInput): Program => {
    const { variantName } = shaderData;
    let program = programs.get(variantName);
    if (!program) {
      program = createProgram(gl, variantName === FLAT ? FLAT_DOTS : projectedDots(shaderData), COUNTING);
      programs.set(variantName, program);
    }
    return program;
  };

  return {
    draw(map, field, stand, { colours, edge }, samples, input) {
      const { program, uniform } = programFor(input);
      const { size, edgeFrom } = dotSize(dotDiameter(stand.zoom, field.codes.length));
      gl.useProgram(program);
      gl.uniform1f(uniform("u_size"), size * stand.pixelRatio * samples);
      gl.uniform1f(uniform("u_edge_from"), edgeFrom);
      gl.uniform3fv(uniform("u_edge"), edge);
      gl.uniform3fv(uniform("u_colours"), colours);
      gl.bindVertexArray(buffers.vertices);
      if (input.shaderData.variantName === FLAT) {
        setFlat(gl, uniform, stand);
        for (const { copy, view } of copiesInView(stand, size / 2)) {
          gl.uniform1f(uniform("u_copy"), copy * WORLD);
          for (const { from, to } of blocksInView(field, view)) gl.drawArrays(gl.POINTS, from, to - from);
        }
      } else {
        setProjected(gl, uniform, input);
        for (const { from, to } of blocksInView(field, boundsInView(map))) gl.drawArrays(gl.POINTS, from, to - from);
      }
      gl.bindVertexArray(null);
    },
    remove() {
      for (const { program } of programs.values()) gl.deleteProgram(program);
    },
  };
}

/** MapLibre's name of the projection of a flat map, and of a globe that has been unrolled as one has come near. */
const FLAT = "mercator";

function setFlat(gl: WebGL2RenderingContext, uniform: Program["uniform"], { x, y, zoom, width, height }: Stand): void {
  const pixelsPerUnit = (512 * 2 ** zoom) / WORLD;
  const [whole, half] = [Math.floor(x), Math.floor(y / 2)];
  gl.uniform2ui(uniform("u_centre"), whole, half);
  gl.uniform2f(uniform("u_rest"), x - whole, y - 2 * half);
  gl.uniform2f(uniform("u_scale"), (2 * pixelsPerUnit) / width, (-2 * pixelsPerUnit) / height);
}

function setProjected(
  gl: WebGL2RenderingContext,
  uniform: Program["uniform"],
  { defaultProjectionData: data }: CustomRenderMethodInput,
): void {
  gl.uniformMatrix4fv(uniform("u_projection_matrix"), false, data.mainMatrix as Float32List);
  gl.uniformMatrix4fv(uniform("u_projection_fallback_matrix"), false, data.fallbackMatrix as Float32List);
  gl.uniform4f(uniform("u_projection_tile_mercator_coords"), ...data.tileMercatorCoords);
  gl.uniform4f(uniform("u_projection_clipping_plane"), ...data.clippingPlane);
  gl.uniform1f(uniform("u_projection_transition"), data.projectionTransition);
}
