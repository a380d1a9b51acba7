import type { IssueCode } from "../model/issue.ts";
import type { Messages } from "./en.ts";

/** What each code means and what to do about it, as one text: in a file of findings nothing else explains the code. */
export function hintsOf(issues: Messages["issues"]): Record<IssueCode, string> {
  const entries = Object.entries(issues).map(([code, { title, hint }]) => [code, `${title}. ${hint}`]);
  return Object.fromEntries(entries) as Record<IssueCode, string>;
}
