import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Input } from "./inputs.ts";
import { EXIT, stop } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Refuses to write over a file that is read, however it is named: what was left out or dropped would be lost with it.
 * @param named files of areas that options name
 */
export async function keepInputs(
  path: string | undefined,
  inputs: readonly Input[],
  { folder }: Surroundings,
  named: { readonly area?: string | undefined; readonly boundaries?: string | undefined } = {},
): Promise<void> {
  const target = path === undefined ? undefined : await fileAt(resolve(folder, path));
  if (target === undefined) return;
  const others = [named.area, named.boundaries].map((each) => each && resolve(folder, each));
  const places = [...inputs.map(({ place }) => place), ...others];
  const files = await Promise.all(places.map((place) => place && fileAt(place)));
  if (files.includes(target))
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
