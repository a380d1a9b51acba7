import { type ReadonlySignal, signal } from "@preact/signals";
import type { DownloadProgress } from "../model/download.ts";
import type { Client, Jobs } from "../worker/jobs.ts";
import type { Notices } from "./notices.ts";
import type { choosePlace, saveFile } from "./save-file.ts";

/**
 * From so many rows on the file is written straight to a place on the disk, where the browser can. Fewer are quickly handed to its downloads, and
 * a question would only be in the way.
 */
export const LARGE_ROWS = 100_000;

type DownloadWish = Omit<Jobs["download"]["input"], "to">;

export interface Downloads {
  /** Undefined when nothing is being written. */
  readonly writing: ReadonlySignal<DownloadProgress | undefined>;
  /** True when the file is written. One at a time. */
  readonly save: (wish: DownloadWish, expected: { readonly name: string; readonly rows: number }) => Promise<boolean>;
  readonly cancel: () => void;
}

/** The hands that reach out of the page. */
interface Hands {
  readonly choosePlace: typeof choosePlace;
  readonly saveFile: typeof saveFile;
}

export function createDownloads(client: Client, notices: Notices, { choosePlace, saveFile }: Hands): Downloads {
  const writing = signal<DownloadProgress | undefined>(undefined);
  let stopping = new AbortController();

  const write = async (wish: DownloadWish, to: FileSystemFileHandle | undefined): Promise<boolean> => {
    stopping = new AbortController();
    const saved = await client.run(
      "download",
      { ...wish, ...(to && { to }) },
      {
        signal: stopping.signal,
        onProgress: (progress) => {
          writing.value = progress;
        },
      },
    );
    if (!saved.ok) {
      if (saved.error === "not-written") notices.show({ kind: "failed", what: "place" });
      return false;
    }
    const { name, blob } = saved.value;
    if (blob) saveFile({ name, blob });
    notices.show({ kind: "downloaded", name });
    return true;
  };

  return {
    writing,
    async save(wish, { name, rows }) {
      if (writing.peek()) return false;
      writing.value = { share: 0, bytes: 0 };
      try {
        const place = rows < LARGE_ROWS ? undefined : await choosePlace(name);
        if (place && !place.ok) return false;
        return await write(wish, place?.value);
      } catch {
        notices.show({ kind: "failed", what: "download" });
        return false;
      } finally {
        writing.value = undefined;
      }
    },
    cancel: () => stopping.abort(),
  };
}
