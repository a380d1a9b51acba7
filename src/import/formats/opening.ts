import type { ImportChoices } from "../../model/import.ts";
import type { ImportContext } from "../context.ts";

/** How a file is to be opened. */
export interface Opening extends Pick<ImportContext, "signal" | "breathe"> {
  readonly choices: ImportChoices;
  /** Of "head" no more is unpacked and turned than what tells what it is. */
  readonly extent: "head" | "whole";
}
