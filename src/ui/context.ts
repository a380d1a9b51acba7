import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Speech } from "../i18n/load-language.ts";
import type { App } from "../state/app.ts";

export interface PageContext extends App {
  readonly speech: ReadonlySignal<Speech>;
}

export const AppContext = createContext<PageContext | undefined>(undefined);

/** What a component knows: the state, and the reader's language. */
export function useApp(): App & Speech {
  const context = useContext(AppContext);
  if (!context) throw new Error("A component stands outside of the page.");
  const { speech, ...app } = context;
  return { ...app, ...speech.value };
}
