/** Sets that grow together; each is named by one of its members. */
export interface DisjointSets {
  readonly find: (member: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Of 0 … size - 1, each alone at first. */
export function createDisjointSets(size: number): DisjointSets {
  const above = Uint32Array.from({ length: size }, (_, member) => member);
  const find = (member: number): number => {
    while (above[member] !== member) {
      above[member] = above[above[member]!]!; // halves the way for whoever comes next
      member = above[member]!;
    }
    return member;
  };
  return {
    find,
    join(a, b) {
      const [one, other] = [find(a), find(b)];
      above[Math.max(one, other)] = Math.min(one, other);
    },
  };
}
