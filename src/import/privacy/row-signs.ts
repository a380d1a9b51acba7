import { fold } from "../../model/fold.ts";
import { createRunFinder } from "../raw/find-runs.ts";
import { rememberCells } from "../raw/remember-cells.ts";
import type { Cells, RawCells } from "../table/cells.ts";
import { readMark } from "../values/choices.ts";
import { HOME_WORDS } from "./refuge-words.ts";
import { namesRefuge, REFUGE_RUNS } from "./refuges.ts";
import { runsOfPhrase } from "./runs-of-words.ts";
import { forbidsPublishing, isHeaderOfMarks, isPrivate, saysWhoMaySee, WITHHELD_RUNS } from "./withheld.ts";

/** What the texts of some records say about how they may be shown, by their index in `Cells`. */
export interface RowSigns {
  /** Refuges from violence and homes: their place must not be found (P8). */
  readonly secret: ReadonlySet<number>;
  /** Records that may not be published (P9). */
  readonly withheld: ReadonlySet<number>;
}

export interface SignColumn {
  readonly header: string;
  /** A mark there is about the record: not in a name, nor in a column that is not kept. */
  readonly mayMark: boolean;
}

const HOME = new RegExp(HOME_WORDS.map(fold).join("|"));
const LONGEST_MARK = 120;
const LONGEST_GAP = 3; // a delimiter between quotes
const marksHome = (cell: string): boolean => cell.length <= LONGEST_MARK && HOME.test(fold(cell));

const mayTell = createRunFinder([
  ...REFUGE_RUNS,
  ...WITHHELD_RUNS,
  ...HOME_WORDS.flatMap((words) => runsOfPhrase(words, "any")),
]);
const encoder = new TextEncoder();

/** Cells one after another: those whose quotes were doubled, or of odd records, lie elsewhere. */
function isOneStretch({ starts, ends }: RawCells, first: number, last: number): boolean {
  for (let cell = first; cell < last; cell++) {
    const gap = starts[cell + 1]! - ends[cell]!;
    if (gap < 0 || gap > LONGEST_GAP) return false;
  }
  return true;
}

/** Looks through all text of each record, whatever its column; cells are decoded only where something was seen. */
export function createSignReader(columns: readonly SignColumn[]): (cells: Cells) => RowSigns {
  const indexesOf = (test: (header: string) => boolean) =>
    columns.flatMap(({ header }, index) => (test(header) ? [index] : []));
  const refugeMarks = indexesOf(namesRefuge);
  const withheldMarks = indexesOf(isHeaderOfMarks);
  const visibility = indexesOf(saysWhoMaySee);
  const isMarked = rememberCells((cell) => cell.trim() !== "" && readMark(cell) !== false);
  const isYes = rememberCells((cell) => readMark(cell) === true);
  const isHidden = rememberCells(isPrivate);
  let buffer = new Uint8Array(4096);

  function mayTellText(text: string): boolean {
    if (text.length * 3 > buffer.length) buffer = new Uint8Array(text.length * 6);
    return mayTell(buffer, 0, encoder.encodeInto(text, buffer).written);
  }

  /** A row that lies in one stretch is searched at once. */
  function mayTellRow(cells: Cells, at: number): boolean {
    const { raw } = cells;
    if (!raw) return mayTellText(cells.record(at).join("\n"));
    const first = at * raw.width;
    const last = first + raw.width - 1;
    return !isOneStretch(raw, first, last) || mayTell(raw.bytes, raw.starts[first]!, raw.ends[last]!);
  }

  function mayTellCell(cells: Cells, at: number, index: number): boolean {
    const { raw } = cells;
    if (!raw) return mayTellText(cells.text(at, index));
    const cell = at * raw.width + index;
    return mayTell(raw.bytes, raw.starts[cell]!, raw.ends[cell]!);
  }

  return (cells) => {
    const secret = new Set<number>();
    const withheld = new Set<number>();
    for (const [at, rest] of cells.beyond(columns.length)) {
      if (rest.some(namesRefuge)) secret.add(at);
      if (rest.some(forbidsPublishing)) withheld.add(at);
    }
    for (let at = 0; at < cells.size; at++) {
      if (mayTellRow(cells, at))
        columns.forEach(({ mayMark }, index) => {
          if (!mayTellCell(cells, at, index)) return;
          const cell = cells.text(at, index);
          if (namesRefuge(cell) || (mayMark && marksHome(cell))) secret.add(at);
          if (mayMark && forbidsPublishing(cell)) withheld.add(at);
        });
      for (const index of refugeMarks) if (isMarked(cells, at, index)) secret.add(at);
      for (const index of withheldMarks) if (isYes(cells, at, index)) withheld.add(at);
      for (const index of visibility) if (isHidden(cells, at, index)) withheld.add(at);
    }
    return { secret, withheld };
  };
}
