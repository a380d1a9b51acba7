/** Files of the same name from different folders. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let copy = 2; taken.has(free); copy++) free = name.replace(/(\.\w+)$/, `-${copy}$1`);
  taken.add(free);
  return free;
}
