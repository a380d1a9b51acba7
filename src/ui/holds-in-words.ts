import type { Messages } from "../i18n/en.ts";

interface Holds {
  readonly rows: number;
  readonly placed: number;
  readonly assessments?: number;
}

/** What a directory holds: initiatives, assessments, or both. */
export function holdsInWords({ rows, placed, assessments = 0 }: Holds, { directories: text, page }: Messages): string {
  if (assessments === 0) return text.rows(rows, placed);
  const opinions = text.assessments(assessments);
  return rows === 0 ? opinions : text.rows(rows, placed) + page.separator + opinions;
}
