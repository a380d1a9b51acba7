import { version } from "../../package.json";
import { type Command, parse } from "./command.ts";
import { check } from "./commands/check.ts";
import { clusters } from "./commands/clusters.ts";
import { convert } from "./commands/convert.ts";
import { count } from "./commands/count.ts";
import { diff } from "./commands/diff.ts";
import { download } from "./commands/download.ts";
import { duplicates } from "./commands/duplicates.ts";
import { importCommand } from "./commands/import.ts";
import { pack } from "./commands/pack.ts";
import { template } from "./commands/template.ts";
import { territories } from "./commands/territories.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { say, writeText } from "./output.ts";
import { EXIT, type ExitCode, isStop, unknown } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** A new command is one new file and one new line here. */
const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  import: importCommand,
  convert,
  diff,
  download,
  pack,
  count,
  territories,
  clusters,
  duplicates,
  template,
};

/** Other words for a command. */
const ALIASES: Readonly<Record<string, string>> = { export: "convert" };

/** Runs the command that the arguments name; what goes wrong ends in a sentence and an exit code. */
export async function runAtlas(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    return await run(args, surroundings);
  } catch (error) {
    if (!isStop(error)) throw error;
    if (error.message !== "") say(surroundings, error.message);
    return error.exitCode;
  }
}

async function run([first, ...rest]: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  if (first === "--version") return print(`${version}\n`, surroundings);
  if (first === "--help" || first === "-h" || (first === "help" && rest.length === 0)) {
    return print(generalHelp(COMMANDS), surroundings);
  }
  if (first === undefined) {
    say(surroundings, generalHelp(COMMANDS).trimEnd());
    return EXIT.wrongUse;
  }
  const wanted = first === "help" ? rest[0]! : first;
  if (wanted.startsWith("-")) throw unknown("option", wanted, ["--help", "--version"]);
  const name = Object.hasOwn(ALIASES, wanted) ? ALIASES[wanted]! : wanted;
  if (!Object.hasOwn(COMMANDS, name)) throw unknown("command", wanted, Object.keys(COMMANDS));
  const command = COMMANDS[name]!;
  if (first === "help" || asksForHelp(rest)) return print(commandHelp(name, command), surroundings);
  const { values, files } = parse(command.options, rest);
  return command.run(values, files, surroundings);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}

async function print(text: string, surroundings: Surroundings): Promise<ExitCode> {
  await writeText(surroundings, text);
  return EXIT.allKept;
}
