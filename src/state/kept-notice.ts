import type { Jobs } from "../worker/jobs.ts";
import type { Notice } from "./notices.ts";

/** What is said of a directory that was just kept. */
export function keptNotice(kept: Jobs["keep"]["output"]): Notice {
  const {
    id,
    source: { title },
    rows,
    placed,
    assessments,
    again,
    update,
  } = kept;
  if (update) return { kind: "updated", directory: id, title, update };
  return again
    ? { kind: "open-already", title }
    : { kind: "kept", directory: id, title, rows, placed, ...(assessments && { assessments }) };
}
