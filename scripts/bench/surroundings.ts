import { setImmediate, setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Surroundings } from "./harness.ts";

/** The clock, and the collector that V8 keeps to itself unless it is asked. */
export function createSurroundings(): Surroundings {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  const collect = async () => {
    await setImmediate(); // until the event loop turns, promises that are settled hold the result of the run before
    forgetText();
    gc();
    for (let times = 0; times < MOST_WAITS && (await isBusy()); times++);
  };
  return { now: () => performance.now(), collect };
}

/** V8 keeps the whole text in which a pattern was found last, as `RegExp.input`, until one is found in another text: a file of half a gigabyte, say. */
function forgetText(): void {
  /^/.test("");
}

/** The collector sweeps on in threads of its own. Whatever is timed meanwhile shares the processors with them, and a short run pays for a long one. */
async function isBusy(): Promise<boolean> {
  const before = process.cpuUsage();
  await setTimeout(WAIT_MS);
  const { user, system } = process.cpuUsage(before); // microseconds of all threads
  return user + system > BUSY_US;
}

const WAIT_MS = 20;
const BUSY_US = 1000;
const MOST_WAITS = 100;
