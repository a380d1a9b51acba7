import { wordsFor } from "../words.ts";

const { plural, date, bytes } = wordsFor("en");

/** Directories that are kept on the device. */
export const device = {
  title: "Kept on this device",
  keep: "Keep on this device",
  writing: "Being written to this device",
  meaning: "It then opens again at your next visit. It stays in this browser, where whoever else uses it can see it.",
  offer: "It is gone when you reload, unless you keep it in this browser, where whoever else uses it can see it.",
  kept: (title: string, size: number) =>
    `“${title}” is kept on this device (${bytes(size)}) and opens again at your next visit. Whoever uses this browser can see it.`,
  dropped: (title: string) => `“${title}” is no longer kept on this device; it stays open until you reload.`,
  deleted: (title: string) => `“${title}” is deleted from this device.`,
  empty: "Nothing is left on this device. What is open stays until you reload.",
  notOpened: (count: number, titles: string) =>
    plural(count, {
      one: `“${titles}” is kept on this device and could not be opened; the list of directories says why.`,
      other: `“${titles}” are kept on this device and could not be opened; the list of directories says why.`,
    }),
  total: (count: number, size: number) => `${plural(count, { one: "# entry", other: "# entries" })}, ${bytes(size)}`,
  since: (day: string) => `kept since ${date(day)}`,
  delete: "Delete",
  deleteOne: (title: string) => `Delete “${title}” from this device`,
  notOpen: "Not open in this window: load the page again to open it.",
  faults: {
    "other-version":
      "Kept by another version of this page, which this one cannot read. Add the file again, and delete this.",
    damaged: "What the browser kept is damaged and cannot be read. Add the file again, and delete this.",
  },
  persist: "Ask the browser not to clear it",
  persistent: "The browser clears this only when you ask for it.",
  notPersistent: "The browser may clear this when the device runs out of room.",
  failures: {
    absent:
      "This browser keeps nothing for this page, as in some private windows. Directories stay open until you reload; download what you want to keep.",
    full: "There is not enough room for this in the browser. The directory stays open until you reload; delete another that is kept, or download it.",
    lost: "The storage of this browser has failed. What is open stays open until you reload; try again, or download what you want to keep.",
  },
};
