import type { ColumnTarget } from "../../model/import.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import { personalColumn } from "../columns/personal-columns.ts";
import { profileColumn } from "../columns/profile.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import type { Cells } from "../table/cells.ts";
import type { Table } from "../table/table.ts";
import type { Words } from "../words.ts";
import { cellsWithParts } from "./cells-with-parts.ts";
import { partsOf, type SplitColumn, type Splitter, splitterOf } from "./splitters.ts";

/** The columns of a file with those that are made of parts of them. */
export interface PartColumns {
  /** Those of the file, then those of parts. */
  readonly all: readonly MatchedColumn[];
  /** How many are of the file. */
  readonly width: number;
  readonly splits: readonly SplitColumn[];
  /** The columns of the file as far as their cells may be shown: one of which a part is personal counts as dropped. */
  readonly shown: readonly MatchedColumn[];
  /** Cells that have the parts as well. */
  readonly cells: (cells: Cells) => Cells;
}

/** Of a column that is split each part is a column of its own, to be read as any other; nothing of it goes round a guard. */
export function partColumns(table: Table, columns: readonly MatchedColumn[], words: Words): PartColumns {
  const splits: SplitColumn[] = [];
  const all = [...columns];
  for (const { target, index, header } of columns) {
    if (target.as !== "split") continue;
    const sample = table.sample
      .map(({ cells }) => maskPersonal(cells[index] ?? ""))
      .filter((cell) => cell.trim() !== "");
    const splitter = splitterOf(target.split, sample, words);
    const from = all.length;
    splits.push({ source: index, header, splitter, from });
    const parts = sample.map((cell) => partsOf(splitter, cell));
    all.push(
      ...splitter.targets.map((_, part) => {
        const values = parts.map((each) => each[part]!);
        return partColumn(columns[index]!, from + part, splitter.targets[part]!, values, words);
      }),
    );
  }
  const cells = splits.length === 0 ? (own: Cells) => own : (own: Cells) => cellsWithParts(own, columns.length, splits);
  return { all, width: columns.length, splits, shown: columns.map((column) => asShown(column, all)), cells };
}

function asShown(column: MatchedColumn, all: readonly MatchedColumn[]): MatchedColumn {
  const personal = all.find(({ partOf, target }) => partOf === column.index && target.as === "dropped");
  return personal ? { ...column, target: personal.target } : column;
}

function partColumn(
  { header, index: source, occurrence }: MatchedColumn,
  index: number,
  part: Splitter["targets"][number],
  values: readonly string[],
  words: Words,
): MatchedColumn {
  const profile = profileColumn(values);
  const isPersonal = personalColumn(header, 0, profile, words, [header], undefined) !== undefined;
  const target: ColumnTarget = isPersonal
    ? { as: "dropped", sensitivity: "personal" }
    : part === "extra"
      ? { as: "extra" }
      : { as: "field", field: part };
  return {
    index,
    header,
    occurrence,
    partOf: source,
    target,
    confidence: 1,
    // What the values of a part that is kept as it is turn out to be counts more than that it was chosen.
    reason: isPersonal ? "personal-values" : part === "extra" ? "values" : "chosen",
    candidates: [],
    values: { filled: profile.filled, distinct: profile.distinct },
    profile,
    isFallback: false,
  };
}
