const previous: number[] = [];
const current: number[] = [];
const before: number[] = [];

/**
 * Letters to be added, taken away, replaced or swapped with their neighbour to make one text of the other; `most + 1` when it is more than
 * `most`. Letters are UTF-16 units: what is outside the basic plane counts double.
 */
export function editDistance(one: string, other: string, most: number): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > most) return most + 1;
  let [rowBefore, above, row] = [before, previous, current];
  for (let at = 0; at <= short.length; at++) above[at] = at;
  for (let down = 1; down <= long.length; down++) {
    row[0] = down;
    let least = down;
    const letter = long.charCodeAt(down - 1);
    for (let across = 1; across <= short.length; across++) {
      const same = short.charCodeAt(across - 1) === letter;
      let cost = same ? above[across - 1]! : 1 + Math.min(above[across - 1]!, above[across]!, row[across - 1]!);
      if (
        !same &&
        down > 1 &&
        across > 1 &&
        short.charCodeAt(across - 2) === letter &&
        short.charCodeAt(across - 1) === long.charCodeAt(down - 2)
      )
        cost = Math.min(cost, rowBefore[across - 2]! + 1);
      row[across] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [rowBefore, above, row] = [above, row, rowBefore];
  }
  return Math.min(above[short.length]!, most + 1);
}
