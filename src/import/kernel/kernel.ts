import type { CellDictionary } from "../raw/cell-dictionary.ts";
import type { RunTables } from "../raw/find-runs.ts";
import { COMPILED } from "./compiled.ts";
import { createKernelDictionaries } from "./kernel-dictionary.ts";
import { createKernelGather, type KernelGather } from "./kernel-gather.ts";
import { createKernelSearch, type KernelSearch } from "./kernel-search.ts";
import { createKernelSplit, type KernelSplit, type SplitTable } from "./kernel-split.ts";
import { createMemory, type KernelMemory } from "./memory.ts";

/**
 * The inner loops over bytes, compiled to WebAssembly. One kernel reads one file. What it offers is undefined where there is no room for it, and works on
 * arrays that lie in its memory: for all others there is TypeScript, with the same result.
 */
export interface Kernel extends KernelMemory {
  split(table: SplitTable): KernelSplit | undefined;
  /** For batches of so many rows at most. */
  dictionaries(mostRows: number): () => CellDictionary | undefined;
  search(tables: RunTables, mostRows: number): KernelSearch | undefined;
  gather(): KernelGather | undefined;
  /** The file is read: nothing of the kernel is used any more. */
  close(): void;
}

let module: Promise<WebAssembly.Module | undefined> | undefined; // compiled once
/** Of a file that is read: to engines a new memory looks as if all of it were used, so that they collect whatever else there is. */
let idle: KernelMemory | undefined;

/** Undefined where the policy of the server or the age of the browser forbids it. */
export async function createKernel(): Promise<Kernel | undefined> {
  const compiled = await prepareKernel();
  const memory = idle ?? (compiled && createMemory(compiled));
  idle = undefined;
  return (
    memory && {
      ...memory,
      split: (table) => createKernelSplit(memory, table),
      dictionaries: (mostRows) => createKernelDictionaries(memory, mostRows),
      search: (tables, mostRows) => createKernelSearch(memory, tables, mostRows),
      gather: () => createKernelGather(memory),
      close() {
        memory.run.giveBack();
        idle = memory;
      },
    }
  );
}

/** Compiles it before there is a file to read. */
export function prepareKernel(): Promise<WebAssembly.Module | undefined> {
  module ??= compile();
  return module;
}

async function compile(): Promise<WebAssembly.Module | undefined> {
  const bytes = Uint8Array.from(atob(COMPILED), (letter) => letter.charCodeAt(0));
  try {
    return await WebAssembly.compile(bytes);
  } catch {
    return undefined;
  }
}
