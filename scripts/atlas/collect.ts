import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Gives back the memory of what is not needed any more; left alone, V8 lets it grow as long as the machine has some. */
export function collect(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}
