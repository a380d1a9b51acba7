import type { Judgements } from "../../model/judgements.ts";
import { isPersonKind } from "../privacy/people.ts";
import { maskCell } from "../privacy/personal-values.ts";
import { shownBeginning } from "../privacy/shown-beginning.ts";
import type { AccountBuilder } from "../report/account-builder.ts";
import { textCells } from "../table/cells.ts";
import type { Batch, BrokenRecord } from "../table/table.ts";
import { isReadAs } from "../text/readings.ts";
import type { Plan } from "./plan.ts";
import { type JudgedCells, NONE_JUDGED, type Slice } from "./slice.ts";

/** Records that stay go on; the others are listed at once. */
export function toSlice(
  batch: Batch,
  plan: Plan,
  firstRow: number,
  log: Slice["log"],
  account: Pick<AccountBuilder, "leaveOut">,
): Slice {
  const { secret, withheld } = plan.showing.signs.read(batch.cells, plan.isMended(batch.judged ?? NONE_JUDGED));
  const leftOut = plan.filter.leftOut(batch, withheld);
  const silent = new Set<number>(); // lines of which nothing is quoted
  for (const at of secret) silent.add(batch.lines[at]!);
  for (const at of withheld) silent.add(batch.lines[at]!);
  for (const { at, code } of leftOut) if (code === "other-things") silent.add(batch.lines[at]!);
  for (const { code, severity, line, found, loose, at, column, became } of batch.issues)
    log.add(
      code,
      severity,
      line,
      silent.has(line) || (at !== undefined && plan.shown[at] === false)
        ? ""
        : (loose?.map(maskCell).join(" | ") ?? found),
      column === undefined ? {} : { column },
      silent.has(line) ? undefined : became,
    );
  for (const record of batch.broken) account.leaveOut(withoutSecrets(record, plan));
  for (const { at, code, stays } of leftOut) {
    const line = batch.lines[at]!;
    for (const issue of batch.shapes?.at(at).issues ?? [])
      log.add(issue.code, issue.severity, line, silent.has(line) ? "" : issue.found, { column: "geometry" });
    const cells = plan.showing.guarded(batch.cells, at, secret.has(at));
    account.leaveOut({ line, code, cells, ...(stays !== undefined && { stays }) });
  }
  const kept = leftOut.length > 0 ? allBut(leftOut, batch.lines.length) : undefined;
  const lines = kept ? linesOf(batch, kept) : batch.lines;
  const repaired = new Uint8Array(lines.length);
  const { judged = NONE_JUDGED } = batch;
  markRepaired(batch, lines, repaired);
  return {
    size: lines.length,
    cells: kept ? batch.cells.pick(kept) : batch.cells,
    lines,
    shapes: kept ? batch.shapes?.pick(kept) : batch.shapes,
    firstRow,
    repaired,
    secret: secret.size > 0 && kept ? new Set(placesOf(secret, kept)) : secret,
    blurred: new Set(),
    generalised: new Set(),
    texts: new Map(),
    judged: judged.size > 0 && kept ? judgedOf(judged, kept) : judged,
    log,
  };
}

/** Indexes of the other records, in their order. */
function allBut(leftOut: readonly { readonly at: number }[], size: number): Int32Array {
  const kept = new Int32Array(size - leftOut.length);
  let [at, to] = [0, 0];
  for (const { at: past } of [...leftOut, { at: size }]) {
    while (at < past) kept[to++] = at++;
    at++;
  }
  return kept;
}

function linesOf({ lines }: Batch, kept: Int32Array): Uint32Array {
  const own = new Uint32Array(kept.length);
  for (let to = 0; to < own.length; to++) own[to] = lines[kept[to]!]!;
  return own;
}

/** Where records that are kept stand then. */
function* placesOf(records: ReadonlySet<number>, kept: Int32Array): Iterable<number> {
  for (const [to, at] of kept.entries()) if (records.has(at)) yield to;
}

/** Of the records that are kept. */
function judgedOf(judged: JudgedCells, kept: Int32Array): JudgedCells {
  const own = new Map<number, ReadonlyMap<number, Judgements>>();
  for (const [to, at] of kept.entries()) {
    const cells = judged.get(at);
    if (cells) own.set(to, cells);
  }
  return own;
}

function markRepaired({ issues }: Batch, lines: ArrayLike<number>, repaired: Uint8Array): void {
  const changed = new Set<number>();
  for (const { severity, line } of issues) if (severity === "repair") changed.add(line);
  if (changed.size > 0) for (let at = 0; at < lines.length; at++) if (changed.has(lines[at]!)) repaired[at] = 1;
}

/** In a damaged record cells may stand anywhere: of one that must not be found or shown, or that says it is a person, nothing is. */
function withoutSecrets(record: BrokenRecord, plan: Plan): BrokenRecord {
  const { secret, withheld } = plan.showing.signs.read(textCells([record.cells]), true);
  const isPerson = record.cells.some(isReadAs(isPersonKind));
  if (secret.size || withheld.size || isPerson) return { ...record, cells: [] };
  if (!record.isBeginning) return record;
  return { ...record, cells: record.cells.map((cell) => shownBeginning(cell)) };
}
