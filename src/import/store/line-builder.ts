import { grown } from "./text-builder.ts";

export interface LineBuilder {
  readonly size: number;
  pushAll(lines: ArrayLike<number>): void;
  at(row: number): number;
  finish(): Uint32Array;
}

export function createLineBuilder(): LineBuilder {
  let lines = new Uint32Array(1024);
  let size = 0;
  return {
    get size() {
      return size;
    },
    pushAll(more) {
      if (size + more.length > lines.length) lines = grown(lines, size + more.length);
      lines.set(more, size);
      size += more.length;
    },
    at: (row) => lines[row]!,
    finish: () => lines.slice(0, size),
  };
}
