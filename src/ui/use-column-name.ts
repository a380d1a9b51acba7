import type { Preview } from "../model/import.ts";
import { useApp } from "./context.ts";
import { quoted } from "./quoted.ts";

/** The name of a column as a part of a sentence of ours. */
export function useColumnName({ columns }: Pick<Preview, "columns">): (index: number) => string {
  const { unnamed } = useApp().messages.imports.check;
  return (index) => quoted(columns[index]?.header || unnamed);
}
