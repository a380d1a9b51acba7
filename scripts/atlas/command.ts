import { parseArgs } from "node:util";
import { EXIT, type ExitCode, isStop, stop, unknown } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
  /** What the value is, as help shows it: FILE, ID … */
  readonly value?: string;
  readonly text: string;
}
export type Options = Readonly<Record<string, Option>>;

/** Values by option; an option that was not given is absent. */
export type Values<Known extends Options> = {
  readonly [Name in keyof Known]?: Known[Name]["type"] extends "boolean"
    ? boolean
    : Known[Name] extends { readonly multiple: true }
      ? string[]
      : string;
};

export interface Command<Known extends Options = Options> {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands behind the name of the command. */
  readonly usage: string;
  readonly options: Known;
  readonly examples: readonly string[];
  /** A method, so that commands with different options fit one table. */
  run(values: Values<Known>, files: readonly string[], surroundings: Surroundings): Promise<ExitCode>;
}

/** Keeps the types of the options for `run`. */
export const command = <const Known extends Options>(definition: Command<Known>): Command => definition as Command;

/** Reads the arguments of a command; flags that it does not know are refused, with the nearest named. */
export function parse(options: Options, args: readonly string[]): { values: Values<Options>; files: string[] } {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const names = Object.keys(options);
  for (const token of tokens) {
    if (token.kind !== "option" || Object.hasOwn(options, token.name)) continue;
    const known = names.map((name) => `--${name}`);
    throw unknown("option", token.rawName, known);
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Values<Options>, files: positionals };
  } catch (error) {
    if (isStop(error) || !(error instanceof TypeError)) throw error;
    throw stop(EXIT.wrongUse, error.message);
  }
}
