/** A program of the graphics card with the places of its uniforms. */
export interface Program {
  readonly program: WebGLProgram;
  /** Null where the program does not use it, which WebGL passes over. */
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/** Attributes of a dot, the same in every program. */
export const ATTRIBUTES = { a_x: 0, a_y: 1, a_code: 2 } as const;

/** Made of our own texts; when one is not understood, that is our mistake, unless the graphics context is lost. */
export function createProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  const shaders = [shaderOf(gl, gl.VERTEX_SHADER, vertex), shaderOf(gl, gl.FRAGMENT_SHADER, fragment)];
  for (const shader of shaders) gl.attachShader(program, shader);
  for (const [name, place] of Object.entries(ATTRIBUTES)) gl.bindAttribLocation(program, place, name);
  gl.linkProgram(program);
  const isLinked = gl.getProgramParameter(program, gl.LINK_STATUS) || gl.isContextLost();
  if (!isLinked) throw new Error(`Dots: ${[program, ...shaders].map((part) => logOf(gl, part)).join("\n")}`);
  for (const shader of shaders) gl.deleteShader(shader);
  const places = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    uniform(name) {
      if (!places.has(name)) places.set(name, gl.getUniformLocation(program, name));
      return places.get(name)!;
    },
  };
}

function shaderOf(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type)!;
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

const logOf = (gl: WebGL2RenderingContext, part: WebGLProgram | WebGLShader): string =>
  (gl.isProgram(part) ? gl.getProgramInfoLog(part) : gl.getShaderInfoLog(part as WebGLShader)) ?? "";
