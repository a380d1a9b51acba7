import type { Command, Options } from "./command.ts";

const RUN = "npm run -s atlas --";
const TEXT_COLUMN = 30;

const EXIT_CODES = `Exit codes
  0  all kept          1  some rows left out or a recipe no longer fits, with --strict
  2  wrong use         3  a file could not be read
  4  could not write`;

export function generalHelp(commands: Readonly<Record<string, Command>>): string {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`);
  const examples = Object.values(commands).map(({ examples: [first = ""] }) => `  ${RUN} ${first}`);
  return `Solidarity Atlas: reads, checks, converts and hands on directories of the solidarity economy.

Usage: ${RUN} COMMAND [FILE…] [options]

Commands
${list.join("\n")}

Examples
${examples.join("\n")}

FILE is a CSV, TSV, GeoJSON, JSON or Overpass file, a folder (all files in it), or - for standard input.
Data goes to standard output or --out, words go to standard error.
More about a command: ${RUN} COMMAND --help. --version prints the version.

${EXIT_CODES}
`;
}

export function commandHelp(name: string, { summary, usage, options, examples }: Command): string {
  return `${summary}

Usage: ${RUN} ${name} ${usage}

Options
${optionList(options).join("\n")}

Examples
${examples.map((example) => `  ${RUN} ${example}`).join("\n")}

${EXIT_CODES}
`;
}

function optionList(options: Options): string[] {
  const lines = Object.entries(options).map(([name, { short, value, text }]) => {
    const flag = `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
    return [flag, text] as const;
  });
  return [...lines, ["--help", "Print this."] as const].map(([flag, text]) => {
    const start = `  ${flag} `.padEnd(TEXT_COLUMN);
    return start.length > TEXT_COLUMN ? `${start.trimEnd()}\n${" ".repeat(TEXT_COLUMN)}${text}` : `${start}${text}`;
  });
}
