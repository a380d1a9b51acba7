import { grown } from "./text-builder.ts";

export interface LineBuilder {
  readonly size: number;
  push(line: number): void;
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
    push(line) {
      if (size === lines.length) lines = grown(lines, size + 1);
      lines[size++] = line;
    },
    at: (row) => lines[row]!,
    finish: () => lines.slice(0, size),
  };
}
