/** Writes items into one cell: joined by ";", and an item that holds ";" or "\" has it preceded by "\". */
export function toListCell(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, "\\$&")).join(";");
}

/** Reads what `toListCell` wrote. Blank items vanish; white space around an item is not part of it. */
export function readListCell(cell: string): string[] {
  if (!cell.includes("\\"))
    return cell
      .split(";")
      .map((item) => item.trim())
      .filter(Boolean);
  const items: string[] = [];
  let item = "";
  for (let at = 0; at < cell.length; at++) {
    const letter = cell[at]!;
    if (letter === "\\" && at + 1 < cell.length) item += cell[++at];
    else if (letter === ";") {
      items.push(item);
      item = "";
    } else item += letter;
  }
  items.push(item);
  return items.map((each) => each.trim()).filter(Boolean);
}
