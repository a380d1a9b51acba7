import fc from "fast-check";
import { afterEach } from "vitest";
import { worthLettingGo } from "../../src/model/let-go.ts";

// A found case is printed with its seed; ATLAS_SEED takes it again, ATLAS_RUNS asks for more (100,000 before a release).
fc.configureGlobal({
  seed: Number(process.env.ATLAS_SEED ?? 20_260_101),
  ...(process.env.ATLAS_RUNS && { numRuns: Number(process.env.ATLAS_RUNS) }),
});

const complaints: string[] = [];
for (const level of ["warn", "error"] as const) {
  console[level] = (...words: unknown[]) => void complaints.push(`console.${level}: ${words.map(String).join(" ")}`);
}

afterEach(() => {
  const said = complaints.splice(0);
  if (said.length > 0) throw new Error(`The test passed, but the console was used:\n${said.join("\n")}`);
});

/** As browsers have it, and Node only later: a column that was let go is empty at once, so that a test notices whoever still looks at it. */
const buffers = ArrayBuffer.prototype as { transfer?(this: ArrayBuffer, byteLength: number): ArrayBuffer };
buffers.transfer ??= function (byteLength) {
  return structuredClone(this, { transfer: [this] }).slice(0, byteLength);
};
worthLettingGo.leastBytes = 1; // those of a few rows too
