import { err, ok, type Result } from "../model/result.ts";
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

/** Not every browser has it, and not every library of types. */
type ShowSaveFilePicker = (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;

/** Asks for a place on the disk. Undefined where the browser has no such question, or does not allow it here. */
export async function choosePlace(name: string): Promise<Result<FileSystemFileHandle | undefined, "cancelled">> {
  const { showSaveFilePicker: show } = window as { showSaveFilePicker?: ShowSaveFilePicker };
  if (!show) return ok(undefined);
  try {
    return ok(await show({ suggestedName: name }));
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? err("cancelled") : ok(undefined);
  }
}
