import type { Taxonomy } from "../../src/model/taxonomy.ts";
import type { OpenDirectory } from "../../src/worker/holding.ts";
import type { Taken } from "../../src/worker/imports.ts";
import { shippedDirectories } from "../../src/worker/shipped-directories.ts";
import { collect } from "./collect.ts";
import type { Values } from "./command.ts";
import { hasAssessments, type Input, requireInputs } from "./inputs.ts";
import { createOpener, type OPENING, type Opener } from "./open-files.ts";
import { createStock, type Stock } from "./stock.ts";
import { stop } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** Directories that a command works on, not open yet. */
export interface Opening extends Opener {
  readonly taxonomy: Taxonomy;
  readonly embedded: readonly OpenDirectory[];
  readonly inputs: readonly Input[];
}

export async function prepare(
  values: Values<typeof OPENING>,
  files: readonly string[],
  surroundings: Surroundings,
): Promise<Opening> {
  const { shipped } = surroundings;
  const inputs = files.length === 0 ? [] : await requireInputs(files, surroundings);
  const taxonomy = await shipped.taxonomy();
  const embedded = values.embedded || files.length === 0 ? await shippedDirectories(shipped) : [];
  return {
    taxonomy,
    embedded,
    inputs,
    ...(await createOpener(values, taxonomy, embedded, surroundings, { rememberApart: hasAssessments(inputs) })),
  };
}

/**
 * Opens everything as one store. When a file cannot be read there is no result: half of what was asked for could pass for all of it.
 * Boundaries come last, because reading a large file needs the room that they take.
 */
export async function openAll(
  { taxonomy, embedded, inputs, open, exitCode }: Opening,
  { shipped }: Surroundings,
): Promise<Stock> {
  const opened: Taken[] = [];
  for (const input of inputs) {
    const taken = await open(input);
    if (taken) opened.push(taken);
  }
  if (opened.length < inputs.length) throw stop(exitCode(), "Nothing was written.");
  collect();
  const stock = await createStock(shipped, taxonomy);
  stock.holding.add(...embedded, ...opened.filter(({ again }) => !again).map(({ taken }) => taken));
  return stock;
}
