import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Surroundings } from "./harness.ts";

/** The clock, and the collector that V8 keeps to itself unless it is asked. */
export function createSurroundings(): Surroundings {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  const collect = () => {
    gc();
    for (let times = 0; times < MOST_WAITS && isBusy(); times++);
  };
  return { now: () => performance.now(), collect };
}

/** The collector sweeps on in threads of its own. Whatever is timed meanwhile shares the processors with them, and a short run pays for a long one. */
function isBusy(): boolean {
  const before = process.cpuUsage();
  Atomics.wait(never, 0, 0, WAIT_MS);
  const { user, system } = process.cpuUsage(before); // microseconds of all threads
  return user + system > BUSY_US;
}

const never = new Int32Array(new SharedArrayBuffer(4));
const WAIT_MS = 20;
const BUSY_US = 1000;
const MOST_WAITS = 100;
