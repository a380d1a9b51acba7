import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { ImportContext } from "../../../src/import/context.ts";
import { importFile, inspectFile } from "../../../src/import/import-file.ts";
import { cellAt } from "../../../src/model/column.ts";
import { type Directory, fieldAt } from "../../../src/model/directory.ts";
import type { ImportChoices, Imported, Preview, Refusal } from "../../../src/model/import.ts";
import type { Field } from "../../../src/model/initiative.ts";
import type { Issue } from "../../../src/model/issue.ts";
import { taxonomy } from "../../../src/worker/taxonomy.ts";

const context = { taxonomy, brought: true };

export const readBytes = (
  name: string,
  bytes: Uint8Array | string,
  choices: ImportChoices = {},
  change: Partial<ImportContext> = {},
) => importFile(new File([bytes as BlobPart], name), choices, { ...context, ...change });

export const readPath = (path: string, choices: ImportChoices = {}) =>
  readBytes(basename(path), readFileSync(path), choices);

/** A file that must not be refused. */
export async function imported(
  name: string,
  bytes: Uint8Array | string,
  choices: ImportChoices = {},
  change: Partial<ImportContext> = {},
): Promise<Imported> {
  const result = await readBytes(name, bytes, choices, change);
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code} ${result.error.detail ?? ""}`);
  return result.value;
}

export async function refusal(name: string, bytes: Uint8Array | string): Promise<Refusal> {
  const result = await readBytes(name, bytes);
  if (result.ok) throw new Error(`${name} was not refused.`);
  return result.error;
}

export async function inspected(
  name: string,
  bytes: Uint8Array | string,
  choices: ImportChoices = {},
): Promise<Preview> {
  const result = await inspectFile(new File([bytes as BlobPart], name), choices, context);
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code}`);
  return result.value;
}

export const cells = (directory: Directory, field: Field): string[] =>
  Array.from({ length: directory.size }, (_, row) => fieldAt(directory, field, row));

export const extraCells = (directory: Directory, name: string): string[] => {
  const column = directory.extra.get(name);
  return column ? Array.from({ length: directory.size }, (_, row) => cellAt(column, row)) : [];
};

export const issuesOf = ({ account }: Imported): Issue[] => [...account.issues()];

/** "line:code" of every issue but those about the whole file. */
export const places = (result: Imported): string[] =>
  issuesOf(result)
    .filter(({ line }) => line > 0)
    .map(({ line, code }) => `${line}:${code}`);

/** I1: read = accepted + repaired + left out, and who was repaired or left out has an issue that says why. */
export function accountFaults({ account, directory }: Imported): string[] {
  const { report } = account;
  const faults: string[] = [];
  if (report.read !== report.accepted + report.repaired + report.leftOut) faults.push("the three do not add up");
  if (directory.size !== report.accepted + report.repaired) faults.push("rows and kept records differ");
  if (account.leftOutRows.rows.length !== report.leftOut) faults.push("left-out records are not all listed");
  const issues = [...account.issues()];
  const lines = (severity: Issue["severity"]) =>
    new Set(issues.filter((issue) => issue.severity === severity).map(({ line }) => line));
  if (lines("left-out").size < new Set(account.leftOutRows.rows.map(({ line }) => line)).size)
    faults.push("a left-out record has no issue");
  const repairs = lines("repair");
  if (!repairs.has(0) && repairs.size < report.repaired)
    faults.push(`${report.repaired} repaired, ${repairs.size} with a reason`);
  if (report.findings.reduce((sum, { count }) => sum + count, 0) !== issues.length)
    faults.push("findings and issues differ");
  return faults;
}
