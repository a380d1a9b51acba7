import { scanArray } from "./scan-records.ts";

/** The beginning of a long JSON text, closed after its last whole record, so that it can be read like a short one. */
export function headOfJson(head: string): string | undefined {
  const start = head.search(/[[{]/);
  if (start < 0) return undefined;
  if (/^\s*\{.*\}\s*\n\s*\{/.test(head.slice(0, head.indexOf("\n", head.indexOf("\n") + 1) + 1)))
    return head.slice(0, head.lastIndexOf("\n"));
  const list = startOfList(head);
  if (list < 0) return undefined;
  const { elements } = scanArray(head, list);
  const last = elements.at(-1);
  return last && `${head.slice(0, last.to)}]${head[start] === "[" ? "" : "}"}`;
}

/** Place of the bracket with which the list of records begins, -1 when it does not begin here. */
export function startOfList(head: string): number {
  const start = head.search(/[[{]/);
  if (head[start] === "[") return start;
  const found =
    /"(?:features|elements|data|records|results|items|rows|initiatives|organizations|organisations)"\s*:\s*\[/.exec(
      head,
    );
  return found ? found.index + found[0].length - 1 : -1;
}
