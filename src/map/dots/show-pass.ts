import { createProgram } from "./programs.ts";
import { EVERYWHERE, SHOWING } from "./shaders.ts";

/** The picture in which dots are counted, and how it gets onto the map. */
export interface ShowPass {
  /** Makes the picture ready to be drawn into, empty, `samples` pixels each way for one of the map. */
  begin(samples: number): void;
  show(samples: number, first: number): void;
  remove(): void;
}

/** Dots at one place until nothing shines through: 2 to the power of these. */
const DOUBLINGS = 6;

export function createShowPass(gl: WebGL2RenderingContext): ShowPass {
  const { program, uniform } = createProgram(gl, EVERYWHERE, SHOWING);
  const [texture, framebuffer, nothing] = [gl.createTexture(), gl.createFramebuffer(), gl.createVertexArray()];
  let [width, height] = [0, 0];
  const resize = (across: number, down: number): void => {
    [width, height] = [across, down];
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  };

  return {
    begin(samples) {
      const [across, down] = [gl.drawingBufferWidth * samples, gl.drawingBufferHeight * samples];
      gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
      if (across !== width || down !== height) resize(across, down);
      gl.viewport(0, 0, width, height);
      for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.SCISSOR_TEST, gl.CULL_FACE]) gl.disable(test);
      gl.colorMask(true, true, true, true);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.enable(gl.BLEND);
      gl.blendEquation(gl.FUNC_ADD);
      gl.blendFuncSeparate(gl.ONE, gl.ZERO, gl.ONE, gl.ONE); // the colour on top, the number of all
    },
    show(samples, first) {
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.useProgram(program);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.uniform1i(uniform("u_counted"), 0);
      gl.uniform1i(uniform("u_samples"), samples);
      gl.uniform1f(uniform("u_first"), first);
      gl.uniform1f(uniform("u_doublings"), DOUBLINGS);
      gl.bindVertexArray(nothing);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      gl.bindVertexArray(null);
    },
    remove() {
      gl.deleteProgram(program);
      gl.deleteTexture(texture);
      gl.deleteFramebuffer(framebuffer);
      gl.deleteVertexArray(nothing);
    },
  };
}
