/**
 * Place of the first fault of a JSON text between two places, -1 when there is none; the end when it stops early. Strict as RFC 8259, and
 * without recursion, so that deep nesting cannot overflow.
 */
export function findFault(text: string, from = 0, to = text.length): number {
  const open: ("[" | "{")[] = [];
  let at = skipSpace(text, from, to);
  let expects: "value" | "value or end" | "key" | "key or end" | "comma or end" | "nothing" = "value";
  while (at < to) {
    const sign = text[at]!;
    if (expects === "nothing") return at;
    if (expects === "comma or end") {
      const inside = open.at(-1);
      if (sign === ",") expects = inside === "{" ? "key" : "value";
      else if (sign === (inside === "{" ? "}" : "]")) {
        open.pop();
        expects = open.length ? "comma or end" : "nothing";
      } else return at;
      at++;
    } else if (expects === "key" || expects === "key or end") {
      if (sign === "}" && expects === "key or end") {
        open.pop();
        expects = open.length ? "comma or end" : "nothing";
        at++;
      } else {
        const end = sign === '"' ? endOfString(text, at, to) : -at - 1;
        if (end < 0) return -end - 1;
        at = skipSpace(text, end, to);
        if (at >= to) return to;
        if (text[at] !== ":") return at;
        at++;
        expects = "value";
      }
    } else if (sign === "]" && expects === "value or end") {
      open.pop();
      expects = open.length ? "comma or end" : "nothing";
      at++;
    } else if (sign === "[" || sign === "{") {
      open.push(sign);
      expects = sign === "[" ? "value or end" : "key or end";
      at++;
    } else {
      const end = sign === '"' ? endOfString(text, at, to) : endOfScalar(text, at, to);
      if (end < 0) return -end - 1;
      at = end;
      expects = open.length ? "comma or end" : "nothing";
    }
    at = skipSpace(text, at, to);
  }
  return expects === "nothing" ? -1 : to;
}

export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) break;
    at++;
  }
  return at;
}

/** Place after a string, or -1 - the place of its fault. */
function endOfString(text: string, start: number, to: number): number {
  for (let at = start + 1; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) return at + 1;
    if (unit < 32) return -at - 1;
    if (unit !== 92) continue;
    at++;
    if (text[at] === "u") {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return -at - 1;
      at += 4;
    } else if (!'"\\/bfnrt'.includes(text[at] ?? "x")) return -at - 1;
  }
  return -to - 1;
}

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function endOfScalar(text: string, start: number, to: number): number {
  SCALAR.lastIndex = start;
  const found = SCALAR.exec(text)?.[0];
  if (!found || start + found.length > to) return -start - 1;
  return start + found.length;
}

/** Line and column of a place, both from 1. */
export function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return `${line}:${at - before.lastIndexOf("\n")}`;
}
