/**
 * Physical lines of records that may hold line breaks inside cells. Usually the same few columns have them: those are counted first, and
 * the others only where the sum does not come out.
 */
export function createRowLines() {
  const columns = new Set<number>();

  /** Line breaks inside each record; `lines` is the number of physical lines that the records, an empty one at the end included, take up. */
  return function lineBreaksOf(rows: readonly (readonly string[])[], lines: number): Uint32Array {
    const breaks = new Uint32Array(rows.length);
    let sum = rows.length;
    for (let at = 0; at < rows.length; at++)
      for (const column of columns) {
        const count = lineBreaksIn(rows[at]![column] ?? "");
        breaks[at]! += count;
        sum += count;
      }
    return sum === lines ? breaks : countAll(rows);
  };

  function countAll(rows: readonly (readonly string[])[]): Uint32Array {
    return Uint32Array.from(rows, (cells) => {
      let sum = 0;
      for (let column = 0; column < cells.length; column++) {
        const count = lineBreaksIn(cells[column]!);
        if (count > 0) columns.add(column);
        sum += count;
      }
      return sum;
    });
  }
}

export function lineBreaksIn(cell: string): number {
  let count = 0;
  for (let next = cell.indexOf("\n"); next >= 0; next = cell.indexOf("\n", next + 1)) count++;
  return count;
}
