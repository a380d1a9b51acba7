import type { OpenDirectory } from "../../src/worker/holding.ts";
import type { Values } from "./command.ts";
import { findInputs, type Input } from "./inputs.ts";
import { createOpener, type OPENING } from "./open-files.ts";
import { createStock, embeddedDirectories, type Stock } from "./stock.ts";
import { EXIT, type ExitCode, stop } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** Everything a command works on, with nothing kept in it yet. */
export interface Opening {
  readonly stock: Stock;
  readonly embedded: readonly OpenDirectory[];
  readonly inputs: readonly Input[];
  readonly open: (input: Input) => Promise<OpenDirectory | undefined>;
  readonly exitCode: () => ExitCode;
}

export async function prepare(
  values: Values<typeof OPENING>,
  files: readonly string[],
  surroundings: Surroundings,
): Promise<Opening> {
  const { shipped } = surroundings;
  const inputs = await findInputs(files, surroundings);
  if (files.length > 0 && inputs.length === 0)
    throw stop(EXIT.unreadable, `There are no files in ${files.join(", ")}.`);
  const stock = await createStock(shipped);
  const embedded = values.embedded || files.length === 0 ? await embeddedDirectories(shipped) : [];
  const ids = embedded.map(({ directory }) => directory.source.id);
  const { open, exitCode } = createOpener(values, stock.taxonomy, ids, surroundings);
  return { stock, embedded, inputs, open, exitCode };
}

/** Opens everything as one store. When a file cannot be read there is no result: half of what was asked for could pass for all of it. */
export async function openAll({ stock, embedded, inputs, open, exitCode }: Opening): Promise<void> {
  const opened: OpenDirectory[] = [];
  for (const input of inputs) {
    const directory = await open(input);
    if (directory) opened.push(directory);
  }
  if (opened.length < inputs.length) throw stop(exitCode(), "Nothing was written.");
  stock.holding.add(...embedded, ...opened);
}
