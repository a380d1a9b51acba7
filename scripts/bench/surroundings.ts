import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Surroundings } from "./harness.ts";

/** The clock, and the collector that V8 keeps to itself unless it is asked. */
export function createSurroundings(): Surroundings {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  return { now: () => performance.now(), collect };
}
