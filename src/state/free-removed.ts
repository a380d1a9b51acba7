import { effect } from "@preact/signals";
import type { Client } from "../worker/jobs.ts";
import type { Notices } from "./notices.ts";

/** A directory that was removed, or updated, can be brought back as it was as long as the notice says so; then its memory is given back. */
export function freeRemoved(notices: Notices, client: Client): () => void {
  let undoable: string | undefined;
  return effect(() => {
    const notice = notices.shown.value;
    const next = notice?.kind === "removed" || notice?.kind === "updated" ? notice.directory : undefined;
    if (undoable !== undefined && undoable !== next) client.run("forget", { directory: undoable }).catch(() => {}); // a worker that has failed holds nothing
    undoable = next;
  });
}
