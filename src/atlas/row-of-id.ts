import type { Atlas } from "../model/atlas.ts";
import { type Column, cellAt } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";

const encoder = new TextEncoder();

/** Row of an initiative, by its id; of the first open directory that has it. Undefined when no open directory does. Ids are in Unicode NFC. */
export function rowOfId(atlas: Atlas, written: string): number | undefined {
  const id = written.normalize("NFC");
  const bytes = encoder.encode(id);
  for (const [index, directory] of atlas.directories.entries()) {
    const row = tableOf(directory)(id, bytes);
    if (row !== undefined) return atlas.rowOf[atlas.starts[index]! + row];
  }
  return undefined;
}

type Lookup = (id: string, bytes: Uint8Array) => number | undefined;

/** Directories never change, so their tables live as long as they do and outlast the atlas. */
const tables = new WeakMap<Directory, Lookup>();

function tableOf(directory: Directory): Lookup {
  let table = tables.get(directory);
  if (!table) {
    table = createTable(directory.fields.get("id"), directory.size);
    tables.set(directory, table);
  }
  return table;
}

function createTable(column: Column | undefined, size: number): Lookup {
  if (column?.type !== "text") {
    const rows = new Map<string, number>();
    for (let row = size - 1; column && row >= 0; row--) rows.set(cellAt(column, row), row);
    return (id) => rows.get(id);
  }
  const { bytes, offsets } = column;
  const places = 2 ** Math.ceil(Math.log2(size * 2 + 1));
  const table = new Uint32Array(places); // row + 1; 0 = free
  for (let row = 0; row < size; row++) {
    let place = hash(bytes, offsets[row]!, offsets[row + 1]!) & (places - 1);
    while (table[place] !== 0) place = (place + 1) & (places - 1);
    table[place] = row + 1;
  }
  return (_, id) => {
    for (let place = hash(id, 0, id.length) & (places - 1); table[place] !== 0; place = (place + 1) & (places - 1)) {
      const row = table[place]! - 1;
      if (isSame(bytes, offsets[row]!, offsets[row + 1]!, id)) return row;
    }
    return undefined;
  };
}

/** FNV-1a, mixed once more because the table uses the lower bits only. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) value = Math.imul(value ^ bytes[at]!, 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function isSame(bytes: Uint8Array, from: number, to: number, wanted: Uint8Array): boolean {
  if (to - from !== wanted.length) return false;
  for (let at = 0; at < wanted.length; at++) if (bytes[from + at] !== wanted[at]) return false;
  return true;
}
