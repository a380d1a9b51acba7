import { isPersonalPage } from "../privacy/personal-pages.ts";
import { hasEmail } from "../privacy/personal-text.ts";

export type WebAddress =
  | { readonly ok: true; readonly address: string; readonly completed: boolean }
  | { readonly ok: false; readonly code: "unsafe-url" | "email-not-url" | "personal-dropped" };

const LONGEST = 2000;
const PLAIN = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}(?:\/[\w\-./?=&%#~+,:;!*()]*)?$/;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}(?::\d{2,5})?(?:[/?#]\S*)?$/u;
const COMPLETE = /^https?:\/\/[^/]/i;
const TRAP = /[\0-\x20\x7f-\xa0\\<>"`{}|^\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** An address without anything unusual. */
export const isPlainAddress = (cell: string): boolean =>
  PLAIN.test(cell) && cell.length <= LONGEST && !namesPerson(cell);

/**
 * An absolute http or https address without user name (S4), which is no page of a person and holds no way to reach one (P1). A bare host gets https. Reading it with `URL` decides; the address stays as
 * it was written.
 */
export function readWebAddress(cell: string): WebAddress {
  if (isPlainAddress(cell)) return { ok: true, address: cell, completed: false };
  const text = cell.trim();
  if (namesPerson(text)) return { ok: false, code: "personal-dropped" };
  if (/^mailto:/i.test(text) || (!text.includes("/") && hasEmail(text))) return { ok: false, code: "email-not-url" };
  const completed = !COMPLETE.test(text);
  if (completed && !HOST.test(text)) return { ok: false, code: "unsafe-url" };
  const address = completed ? `https://${text}` : text.replace(/^https?:/i, (scheme) => scheme.toLowerCase());
  return isSafe(address)
    ? { ok: true, address, completed: completed || address !== text }
    : { ok: false, code: "unsafe-url" };
}

/** A page of a person, or an address that holds a way to reach somebody. */
const namesPerson = (address: string): boolean =>
  isPersonalPage(address) || (/^https?:\/\/[^/?#@]*[/?#].*[@＠%]/i.test(address) && hasEmail(address));

export function isSafe(address: string): boolean {
  if (address.length > LONGEST || TRAP.test(address) || !COMPLETE.test(address)) return false;
  try {
    const { protocol, hostname, username, password } = new URL(address);
    return /^https?:$/.test(protocol) && hostname !== "" && username === "" && password === "";
  } catch {
    return false;
  }
}
