const LONGEST = 160;
const BEFORE = 40;

/** The part of two texts in which they differ, where they are long; both begin at the same place. */
export function excerpts(before: string, after: string): readonly [string, string] {
  if (before.length <= LONGEST && after.length <= LONGEST) return [before, after];
  const [one, other] = [[...before], [...after]];
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same++;
  const start = Math.max(0, same - BEFORE);
  const part = (letters: readonly string[]) => {
    const shown = letters.slice(start, start + LONGEST).join("");
    if (shown === "") return letters.length === 0 ? "" : "…";
    return `${start > 0 ? "…" : ""}${shown}${start + LONGEST < letters.length ? "…" : ""}`;
  };
  return [part(one), part(other)];
}
