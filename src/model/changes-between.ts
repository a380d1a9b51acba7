/** Letters to insert, remove or replace (Levenshtein 1966). */
export function changesBetween(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const now = [row];
    for (let at = 1; at <= to.length; at++) {
      const replaced = before[at - 1]! + (from[row - 1] === to[at - 1] ? 0 : 1);
      now.push(Math.min(replaced, before[at]! + 1, now[at - 1]! + 1));
    }
    before = now;
  }
  return before[to.length]!;
}
