import type { CustomRenderMethodInput } from "maplibre-gl";

/** Top sectors, and one colour more for code 0. */
export const COLOURS = 16;

const DOT_HEAD = `
in uint a_x;
in uint a_y;
in uint a_code;
uniform float u_size;
uniform vec3 u_colours[${COLOURS}];
flat out vec3 v_colour;
vec4 place();
void main() {
  if (a_code == 0u) { // not selected: outside of what is drawn
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    gl_PointSize = 1.0;
    return;
  }
  gl_Position = place();
  gl_PointSize = u_size;
  v_colour = u_colours[a_code];
}`;

/**
 * The flat map. Distances from the centre are taken in whole units, so that they are exact from near; of the copies of the world that
 * stand side by side a dot is drawn on the nearest one, and on its neighbours where those are in view as well.
 *
 * `u_centre`: of the view, x, and half of y, as the world is not round from north to south; `u_rest`: what is left of it, below a unit;
 * `u_scale`: from units to clip space; `u_copy`: units from the nearest copy.
 */
export const FLAT_DOTS = `#version 300 es
precision highp float;
precision highp int;
${DOT_HEAD}
uniform uvec2 u_centre;
uniform vec2 u_rest;
uniform vec2 u_scale;
uniform float u_copy;
vec4 place() {
  float across = float(int(a_x - u_centre.x)) - u_rest.x + u_copy;
  float down = 2.0 * float(int(a_y >> 1) - int(u_centre.y)) - u_rest.y;
  return vec4(vec2(across, down) * u_scale, 0.0, 1.0);
}`;

/** Any other projection is MapLibre's own. */
export const projectedDots = ({ vertexShaderPrelude, define }: CustomRenderMethodInput["shaderData"]): string =>
  `#version 300 es
${vertexShaderPrelude}
${define}
${DOT_HEAD}
vec4 place() {
  return projectTile(vec2(float(a_x), float(a_y)) / 4294967296.0);
}`;

/** Writes the colour of the dot that lies on top, and counts in the alpha how many lie there, by 255ths. `u_edge_from`: part of the radius; 1: no edge. */
export const COUNTING = `#version 300 es
precision highp float;
flat in vec3 v_colour;
uniform vec3 u_edge;
uniform float u_edge_from;
out vec4 colour;
void main() {
  float away = length(gl_PointCoord * 2.0 - 1.0);
  if (away > 1.0) discard;
  colour = vec4(away > u_edge_from ? u_edge : v_colour, 1.0 / 255.0);
}`;

/** A triangle that covers everything. */
export const EVERYWHERE = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

/**
 * From counts to opacity: the first dot is seen well, and each doubling adds the same, so that ten, a hundred and a thousand at one place are told
 * apart. A pixel is the mean of several of the counted ones, which smooths the edges of dots.
 *
 * `u_samples`: each way; `u_first`: opacity of a single dot; `u_doublings`: until nothing shines through.
 */
export const SHOWING = `#version 300 es
precision highp float;
precision highp int;
uniform sampler2D u_counted;
uniform int u_samples;
uniform float u_first;
uniform float u_doublings;
out vec4 colour;
void main() {
  vec4 sum = vec4(0.0);
  ivec2 from = ivec2(gl_FragCoord.xy) * u_samples;
  for (int down = 0; down < u_samples; down++) {
    for (int across = 0; across < u_samples; across++) {
      vec4 counted = texelFetch(u_counted, from + ivec2(across, down), 0);
      float count = counted.a * 255.0;
      if (count < 0.5) continue;
      float opacity = min(1.0, u_first + (1.0 - u_first) * log2(count) / u_doublings);
      sum += vec4(counted.rgb * opacity, opacity);
    }
  }
  colour = sum / float(u_samples * u_samples);
}`;
