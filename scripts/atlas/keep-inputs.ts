import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Input } from "./inputs.ts";
import { EXIT, stop } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** Refuses to write over a file that is read, however it is named: what was left out or dropped would be lost with it. */
export async function keepInputs(
  path: string,
  inputs: readonly Pick<Input, "place">[],
  { folder }: Surroundings,
): Promise<void> {
  const target = await fileAt(resolve(folder, path));
  if (target === undefined) return;
  const places = await Promise.all(inputs.map(({ place }) => place && fileAt(place)));
  if (places.includes(target))
    throw stop(EXIT.wrongUse, `${path} is a file that is read here and would be lost. Name another one to write.`);
}

/** The path without symbolic links; a terminal or a pipe can be read and written at once. */
async function fileAt(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? await realpath(path) : undefined;
  } catch {
    return undefined; // nothing is there that could be lost
  }
}
