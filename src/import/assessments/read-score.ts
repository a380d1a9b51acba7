import type { IssueCode } from "../../model/issue.ts";
import { err, ok, type Result } from "../../model/result.ts";

/** A whole score of 1 to 5, also as "4.0" or "4/5". */
export function readScore(cell: string): Result<number, IssueCode> {
  const found = /^([+-]?\d{1,9})(?:[.,]0+)?(?:\s*\/\s*5)?$/.exec(cell.trim());
  if (!found) return err(/^[+-]?\d+[.,]\d+$/.test(cell.trim()) ? "out-of-range" : "not-a-number");
  const score = Number(found[1]);
  return score >= 1 && score <= 5 ? ok(score) : err("out-of-range");
}
