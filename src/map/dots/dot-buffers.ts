import type { DotField } from "./blocks-in-view.ts";
import { ATTRIBUTES } from "./programs.ts";

/** What the graphics card holds of the dots: positions once, codes anew whenever a filter changes. */
export interface DotBuffers {
  readonly vertices: WebGLVertexArrayObject;
  put(field: DotField): void;
  remove(): void;
}

export function createDotBuffers(gl: WebGL2RenderingContext): DotBuffers {
  const [x, y, codes] = [gl.createBuffer(), gl.createBuffer(), gl.createBuffer()];
  const vertices = gl.createVertexArray();
  let held: DotField | undefined;
  gl.bindVertexArray(vertices);
  for (const [buffer, place, type] of [
    [x, ATTRIBUTES.a_x, gl.UNSIGNED_INT],
    [y, ATTRIBUTES.a_y, gl.UNSIGNED_INT],
    [codes, ATTRIBUTES.a_code, gl.UNSIGNED_BYTE],
  ] as const) {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribIPointer(place, 1, type, 0, 0);
  }
  gl.bindVertexArray(null);

  const fill = (buffer: WebGLBuffer, values: Uint32Array | Uint8Array, usage: number): void => {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, values, usage);
  };
  return {
    vertices,
    put(field) {
      if (field.positions !== held?.positions) {
        fill(x, field.positions.x, gl.STATIC_DRAW);
        fill(y, field.positions.y, gl.STATIC_DRAW);
        fill(codes, field.codes, gl.DYNAMIC_DRAW);
      } else {
        gl.bindBuffer(gl.ARRAY_BUFFER, codes);
        gl.bufferSubData(gl.ARRAY_BUFFER, 0, field.codes);
      }
      held = field;
    },
    remove() {
      for (const buffer of [x, y, codes]) gl.deleteBuffer(buffer);
      gl.deleteVertexArray(vertices);
    },
  };
}
