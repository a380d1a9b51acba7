import type { Network, Tie } from "./resolve-ties.ts";

/** The ties that lead to none of these rows, and from none. */
export function withoutRows(network: Network, rows: readonly number[]): Network {
  if (rows.length === 0) return network;
  const gone = new Set(rows);
  const stays = ({ from, to }: Tie): boolean => !gone.has(from) && !(to !== undefined && gone.has(to));
  return {
    get ties() {
      return network.ties.filter(stays);
    },
    of: (row) => network.of(row).filter(stays),
  };
}
