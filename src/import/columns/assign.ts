import { FIELD_TYPES, type Field } from "../../model/initiative.ts";
import type { HeaderMatch } from "./header-index.ts";

/** One thing that a column may mean. */
export interface Candidate {
  readonly column: number;
  /** Entry of headers.json. */
  readonly name: string;
  readonly fields: readonly Field[];
  readonly priority: number;
  readonly score: number;
  /** How well the values fit; 0 = not at all. */
  readonly fit: number;
  readonly match: HeaderMatch;
}

/** Fields that several columns may fill together besides lists. */
const JOINABLE = new Set<Field>(["street"]);

/**
 * Gives each column one meaning and each field one column, best first: priority × score × fit, then the earlier column. A list may take
 * several columns; the operator gives a name where there is no other.
 */
export function assign(candidates: readonly Candidate[]): Map<number, Candidate> {
  const weight = ({ priority, score, fit }: Candidate) => priority * score * score * fit;
  const ordered = candidates
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => weight(b) - weight(a) || a.column - b.column);
  const assigned = new Map<number, Candidate>();
  const taken = new Map<Field, Candidate>();
  for (const candidate of ordered) {
    if (assigned.has(candidate.column) || !isFree(candidate, taken)) continue;
    assigned.set(candidate.column, candidate);
    for (const field of candidate.fields) if (!taken.has(field)) taken.set(field, candidate);
  }
  return assigned;
}

function isFree(candidate: Candidate, taken: ReadonlyMap<Field, Candidate>): boolean {
  if (candidate.name === "operator") return true;
  return candidate.fields.every((field) => {
    const holder = taken.get(field);
    if (!holder) return true;
    if (holder.name === "operator") return true;
    // What the atlas wrote itself stands alone.
    if (holder.name.startsWith("our ")) return false;
    if (FIELD_TYPES[field] === "list") return candidate.fit >= 0.5;
    return JOINABLE.has(field) && holder.name === candidate.name;
  });
}
