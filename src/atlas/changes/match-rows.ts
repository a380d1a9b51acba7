import type { Identity } from "../../model/changes.ts";
import type { Directory } from "../../model/directory.ts";
import { isBackedUp, resembles } from "./likeness.ts";
import { createPairing, type Pairing, pairByKey, rowsOf } from "./pair-rows.ts";
import type { RowFacts } from "./row-facts.ts";
import { rowHashes } from "./row-hashes.ts";
import { pairByPlace } from "./same-place.ts";

export interface Matched extends Pick<Pairing, "afterOf" | "beforeOf"> {
  readonly identity: Identity;
}

/** A number for each row that is the same where all compared cells are. */
export interface Contents {
  readonly before: (row: number) => number;
  readonly after: (row: number) => number;
}

/** Identifiers are believed when at least this share of the rows that have the same resemble each other. */
const FIRM = 0.8;
/** Identifiers that go up by one from row to row, for this share of the rows, count the rows. */
const RUNNING = 0.9;

/**
 * Finds which rows are the same entry: by the identifier that both files give it, else by what they say. The line says nothing. Every rule takes
 * only what those before it left.
 */
export function matchRows(before: RowFacts, after: RowFacts, contents: () => Contents): Matched {
  const pairing = createPairing(before.directory.size, after.directory.size);
  const [ids, newIds] = [identifiersOf(before), identifiersOf(after)];
  const shared = createPairing(ids.length, newIds.length);
  pairByKey(
    shared,
    { before: rowsOf(ids.length), after: rowsOf(newIds.length) },
    { before: (row) => ids[row]!, after: (row) => newIds[row]! },
  );
  const isSame = (row: number, other: number) => resembles(before, row, after, other);
  const [sharing, like] = countAlike(shared, isSame);
  const isFirm = sharing > 0 && like >= FIRM * sharing && !(isRunning(ids) && isRunning(newIds));
  if (isFirm) {
    for (const row of rowsOf(ids.length, (each) => shared.afterOf[each] !== -1))
      pairing.pair(row, shared.afterOf[row]!);
    // Where both files give an identifier, another one says that it is another entry.
    const has = (of: readonly string[], wanted: boolean) => rowsOf(of.length, (row) => (of[row] !== "") === wanted);
    for (const [mine, theirs] of [
      [false, false],
      [false, true],
      [true, false],
    ] as const)
      pairByLikeness(pairing, before, after, contents, {
        before: [...has(ids, mine)],
        after: [...has(newIds, theirs)],
      });
    return { ...pairing, identity: "identifiers" };
  }
  const rows = { before: [...rowsOf(ids.length)], after: [...rowsOf(newIds.length)] };
  if (rows.before.length > 0 && rows.after.length > 0) {
    const { before: content, after: newContent } = contents();
    pairByKey(pairing, rows, { before: content, after: newContent, twins: true });
  }
  if (sharing > 0) pairByKey(pairing, rows, { before: (row) => ids[row]!, after: (row) => newIds[row]!, isSame });
  pairByLikeness(pairing, before, after, contents, rows);
  return { ...pairing, identity: sharing > 0 ? "numbers" : "likeness" };
}

const identifiersOf = ({ directory, identifier }: RowFacts): readonly string[] =>
  Array.from({ length: directory.size }, (_, row) => identifier(row));

function countAlike(
  shared: Pairing,
  isSame: (before: number, after: number) => boolean,
): [sharing: number, like: number] {
  let [sharing, like] = [0, 0];
  for (const row of rowsOf(shared.afterOf.length, (each) => shared.afterOf[each] !== -1)) {
    sharing++;
    if (isSame(row, shared.afterOf[row]!)) like++;
  }
  return [sharing, like];
}

function isRunning(identifiers: readonly string[]): boolean {
  let steps = 0;
  for (let row = 1; row < identifiers.length; row++)
    if (/^\d+$/.test(identifiers[row]!) && Number(identifiers[row]) === Number(identifiers[row - 1]) + 1) steps++;
  return identifiers.length > 1 && steps >= RUNNING * (identifiers.length - 1);
}

interface Rows {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** By what rows say, the surest rule first; a rule that wants a single row on each side is not misled by chains and namesakes. */
function pairByLikeness(
  pairing: Pairing,
  before: RowFacts,
  after: RowFacts,
  contents: () => Contents,
  rows: Rows,
): void {
  const isOpen = (): Rows => ({
    before: rows.before.filter((row) => pairing.afterOf[row] === -1),
    after: rows.after.filter((row) => pairing.beforeOf[row] === -1),
  });
  let left = isOpen();
  const by = (
    keyOf: (facts: RowFacts) => (row: number) => string,
    rule: { twins?: true; isSame?: (a: number, b: number) => boolean } = {},
  ) => {
    if (left.before.length === 0 || left.after.length === 0) return;
    pairByKey(pairing, left, { before: keyOf(before), after: keyOf(after), ...rule });
    left = isOpen();
  };
  if (left.before.length === 0 || left.after.length === 0) return;
  const same = contents();
  pairByKey(pairing, left, { before: same.before, after: same.after, twins: true });
  left = isOpen();
  const joined = (...parts: readonly string[]) => (parts.some((part) => part === "") ? "" : parts.join("\n"));
  by(
    ({ name, place }) =>
      (row) =>
        name(row) === "" ? "" : `${name(row)}\n${place(row)}`,
    { twins: true },
  );
  by(
    ({ publicIdentifiers }) =>
      (row) =>
        publicIdentifiers(row)[0] ?? "",
  );
  by(
    ({ name, website }) =>
      (row) =>
        joined(name(row), website(row)),
  );
  by(({ website }) => website);
  by(
    ({ name, locality }) =>
      (row) =>
        joined(name(row), locality(row)),
  );
  if (left.before.length > 0 && left.after.length > 0) pairByPlace(pairing, before, after, left);
  left = isOpen();
  if (left.before.length === 0 || left.after.length === 0) return;
  const [isLone, isLoneNow] = [loneNames(before.directory), loneNames(after.directory)];
  by((facts) => (row) => ((facts === before ? isLone : isLoneNow)(row) ? facts.name(row) : ""), {
    isSame: (row, other) => isBackedUp(before, row, after, other),
  });
}

/** Whether no other row of the whole edition is called as this one is. */
function loneNames({ fields, size }: Directory): (row: number) => boolean {
  const nameOf = rowHashes([fields.get("name")], size);
  const counts = new Map<number, number>();
  for (const row of rowsOf(size)) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return (row) => counts.get(nameOf(row)) === 1;
}
