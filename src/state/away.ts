import { type ReadonlySignal, signal } from "@preact/signals";
import type { Client } from "../worker/jobs.ts";
import type { Notices } from "./notices.ts";
import type { Shelf } from "./settings.ts";

/** Initiatives that the reader does not want to see on this device (P11): in no list, on no map, in no count and no download. */
export interface Away {
  readonly ids: ReadonlySignal<readonly string[]>;
  readonly hide: (id: string, name: string) => Promise<void>;
  readonly show: (ids: readonly string[]) => Promise<void>;
}

const KEY = "solidarity-atlas-away";
const MOST = 10_000;

/** What anybody left there is read with care. */
export function readAway(shelf: Shelf): readonly string[] {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Without storage it holds until the page is left. */
function writeAway(shelf: Shelf, ids: readonly string[]): void {
  try {
    if (ids.length === 0) shelf?.removeItem(KEY);
    else shelf?.setItem(KEY, JSON.stringify(ids));
  } catch {
    return;
  }
}

export function createAway(client: Client, notices: Notices, shelf: Shelf): Away {
  const ids = signal(readAway(shelf));
  const put = async (next: readonly string[]): Promise<void> => {
    ids.value = next;
    writeAway(shelf, next);
    await client.run("putAway", { ids: next });
  };
  return {
    ids,
    async hide(id, name) {
      await put([...ids.peek().filter((each) => each !== id), id].slice(-MOST));
      notices.show({ kind: "put-away", id, name });
    },
    show: (shown) => put(ids.peek().filter((id) => !shown.includes(id))),
  };
}
