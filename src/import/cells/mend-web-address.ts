import { readWebAddress } from "./read-web-address.ts";

/** "htp:/", "https//", "http;\\" and the like. */
const SCHEME = /^(?:h+t{1,3}p{1,2}|htp|ttp|hhtp|htpt)(s?)\s*[:;.,]*\s*[/\\]+|^(?:h+t{1,3}p{1,2}|htp|ttp)(s?)\s*[:;]+/i;

/** A web address with slips of the pen as it was probably meant; undefined where none can be made of it. */
export function mendWebAddress(cell: string): string | undefined {
  const text = cell.trim();
  if (text.length > 300 || text.includes("@")) return undefined;
  let rest = text.replace(/\s*([.:/])\s*/g, "$1").replace(/[.,;:)\]>"']+$/, "");
  if (/\s/.test(rest)) return undefined; // words
  let isSecure = false;
  let hasScheme = false;
  for (let found = SCHEME.exec(rest); found; found = SCHEME.exec(rest)) {
    rest = rest.slice(found[0].length);
    isSecure = (found[1] ?? found[2] ?? "") !== "";
    hasScheme = true;
  }
  const [host = "", ...path] = rest.split(/(?=[/?#\\])/);
  const dotted = host
    .replace(/,/g, ".")
    .replace(/^w{2,4}\.+/i, "www.")
    .replace(/\.{2,}/g, ".");
  const written = `${hasScheme ? `http${isSecure ? "s" : ""}://` : ""}${dotted}${path.join("").replaceAll("\\", "/")}`;
  const read = readWebAddress(written);
  return read.ok && isWhole(read.address) && read.address !== text ? read.address : undefined;
}

/** Its host has a domain above it. */
const isWhole = (address: string): boolean => /^https?:\/\/[^/?#]*[^/?#.]\.[^/?#.]{2,}/i.test(address);

/** It can be opened as far as its form goes, but hardly leads anywhere. */
export const isDoubtfulAddress = (address: string): boolean => !isWhole(address);
