import type { FileOut } from "../worker/jobs.ts";

/** A browser may begin to read the address some time after the click. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile({ name, blob }: FileOut): void {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
