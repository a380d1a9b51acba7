import type { Atlas } from "../model/atlas.ts";
import { fieldAt } from "../model/directory.ts";
import { fold } from "../model/fold.ts";

/**
 * Finds the one row with a name, in the order by name. Where an address is given and a row of that name has one too, they must share their host;
 * of several rows that fit none is taken, since a guess would tie strangers together.
 */
export function createNameFinder(atlas: Atlas): (name?: string, url?: string) => number | undefined {
  const found = new Map<string, number | undefined>();
  return (name, url) => {
    const folded = fold(name ?? "");
    if (folded === "") return undefined;
    const host = url === undefined ? "" : hostOf(url);
    const asked = `${folded} ${host}`;
    if (!found.has(asked)) found.set(asked, onlyRow(atlas, folded, host));
    return found.get(asked);
  };
}

function onlyRow(atlas: Atlas, name: string, host: string): number | undefined {
  const named = rowsNamed(atlas, name);
  const hosts = named.map((row) => hostOf(cell(atlas, "website", row)));
  const sameHost = named.filter((_, at) => host !== "" && hosts[at] === host);
  const candidates = sameHost.length > 0 ? sameHost : named.filter((_, at) => host === "" || hosts[at] === "");
  return candidates.length === 1 ? candidates[0] : undefined;
}

function rowsNamed(atlas: Atlas, name: string): number[] {
  const order = atlas.byName();
  const nameAt = (place: number): string => fold(cell(atlas, "name", order[place]!));
  let [from, to] = [0, order.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compareCodePoints(nameAt(middle), name) < 0) from = middle + 1;
    else to = middle;
  }
  const rows: number[] = [];
  for (let place = from; place < order.length && nameAt(place) === name; place++) rows.push(order[place]!);
  return rows;
}

const cell = (atlas: Atlas, field: "name" | "website", row: number): string =>
  fieldAt(atlas.directories[atlas.directory[row]!]!, field, atlas.row[row]!);

/** As the order by name compares; `<` compares UTF-16 units, which differ beyond the basic plane. */
function compareCodePoints(left: string, right: string): number {
  for (let at = 0; at < left.length && at < right.length; ) {
    const [one, other] = [left.codePointAt(at)!, right.codePointAt(at)!];
    if (one !== other) return one - other;
    at += one > 0xffff ? 2 : 1;
  }
  return left.length - right.length;
}

/** Host of a web address without "www.", "" when it is none. */
function hostOf(address: string): string {
  if (!URL.canParse(address)) return "";
  return new URL(address).hostname.replace(/^www\./, "");
}
