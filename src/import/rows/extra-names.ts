/** A name for every column: blank ones are numbered, repeated ones counted, so that the cells of each survive. */
export function extraNames(headers: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return headers.map((header, at) => {
    const base = header.trim() === "" ? `Column ${at + 1}` : header;
    let name = base;
    for (let count = 2; used.has(name); count++) name = `${base} ${count}`;
    used.add(name);
    return name;
  });
}
