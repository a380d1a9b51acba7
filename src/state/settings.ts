import { isLanguage, LANGUAGES, type Language } from "../model/language.ts";

export type Theme = "light" | "dark";

/** What is kept on the device without being asked for: two choices, and that the first visit is over. */
export interface Settings {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly visited: boolean;
}

/** The part of `localStorage` that is used; a frame without storage throws on every call, or has none. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;

const KEY = "solidarity-atlas";

export function deviceShelf(): Shelf {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** What another version, or anybody, left there is read with care; what is not understood is dropped. */
export function readSettings(shelf: Shelf): Settings {
  const kept = readObject(shelf);
  const { language, theme } = kept;
  return {
    visited: kept.visited === true,
    ...(typeof language === "string" && isLanguage(language) && { language }),
    ...((theme === "light" || theme === "dark") && { theme }),
  };
}

/** Without storage the choice holds until the page is left. */
export function writeSettings(shelf: Shelf, settings: Settings): void {
  try {
    shelf?.setItem(KEY, JSON.stringify(settings));
  } catch {
    return;
  }
}

/** As if nobody had been here. */
export function clearSettings(shelf: Shelf): void {
  try {
    shelf?.removeItem(KEY);
  } catch {
    return;
  }
}

function readObject(shelf: Shelf): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The first of the reader's languages that we speak. */
export function preferredLanguage(tags: readonly string[], spoken: readonly Language[] = LANGUAGES): Language {
  for (const tag of tags) {
    const language = tag.toLowerCase().split("-")[0]!;
    if (isLanguage(language) && spoken.includes(language)) return language;
  }
  return "en";
}
