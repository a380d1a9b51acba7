import { fold } from "../../model/fold.ts";
import { createRunFinderOf, type RunFinder, type RunTables, tabulateRuns } from "../raw/find-runs.ts";
import { rememberCells } from "../raw/remember-cells.ts";
import { remember } from "../store/remember.ts";
import type { Cells, RawCells } from "../table/cells.ts";
import { isReadAs } from "../text/readings.ts";
import { isSuspicious } from "../text/suspicious.ts";
import { readMark } from "../values/choices.ts";
import { joinsWords, placesInWords } from "./markup-in-words.ts";
import { ODD_FORMS } from "./odd-forms.ts";
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
  /** Many cells are equal. */
  readonly repeats: boolean;
}

/** What a cell says of its record, as a sum. */
const [SECRET, WITHHELD] = [1, 2];

const HOME = new RegExp(HOME_WORDS.map(fold).join("|"));
const LONGEST_MARK = 120;
const marksHome = (cell: string): boolean => cell.length <= LONGEST_MARK && HOME.test(fold(cell));

/** Runs of letters, one of which is in each text that tells something, unless letters in it have to be folded first. */
const SIGN_RUNS: readonly string[] = [
  ...REFUGE_RUNS,
  ...WITHHELD_RUNS,
  ...HOME_WORDS.flatMap((words) => runsOfPhrase(words, "any")),
];
const SHORTEST_SIGN = 5; // bytes
const encoder = new TextEncoder();

let tables: RunTables | undefined; // thousands of runs, prepared with the first file

/** Finds the first place from which a text may tell something. */
export function createSignFinder(): RunFinder {
  tables ??= tabulateRuns(SIGN_RUNS);
  return createRunFinderOf(tables, ODD_FORMS);
}

/** Finds records that may tell something, by their index, where cells lie as they are written. */
export function createSuspects(): (raw: RawCells, size: number) => Iterable<number> {
  const findSign = createSignFinder();
  return (raw, size) => suspects(raw, size, findSign);
}

/**
 * Looks through all text of each record, whatever its column; cells are decoded only where something was seen. `isMended`: letters or markup are
 * mended, so that cells may come to say what their bytes do not.
 */
export function createSignReader(columns: readonly SignColumn[]): (cells: Cells, isMended?: boolean) => RowSigns {
  const indexesOf = (test: (header: string) => boolean) =>
    columns.flatMap(({ header }, index) => (test(header) ? [index] : []));
  const refugeMarks = indexesOf(namesRefuge);
  const withheldMarks = indexesOf(isHeaderOfMarks);
  const visibility = indexesOf(saysWhoMaySee);
  const findSign = createSignFinder();
  const lookAtCells = createCellLook(columns, findSign);
  let buffer = new Uint8Array(4096);
  const isMarked = rememberCells((cell) => cell.trim() !== "" && readMark(cell) !== false);
  const isYes = rememberCells((cell) => readMark(cell) === true);
  const isHidden = rememberCells(isReadAs(isPrivate));
  const tellsRefuge = isReadAs(namesRefuge);
  const tellsHome = isReadAs(marksHome);
  const forbids = isReadAs(forbidsPublishing);
  const signsOfMark = remember(
    (cell) => (tellsRefuge(cell) || tellsHome(cell) ? SECRET : 0) | (forbids(cell) ? WITHHELD : 0),
  );
  const signsOfName = remember((cell) => (tellsRefuge(cell) ? SECRET : 0));

  function mayTellText(text: string): boolean {
    if (text.length * 3 > buffer.length) buffer = new Uint8Array(text.length * 6);
    return maySay(findSign, buffer, 0, encoder.encodeInto(text, buffer).written);
  }

  /** What the cells of a record say. */
  function signsOf(cells: Cells, at: number, isMended: boolean): number {
    const { raw } = cells;
    let signs = 0;
    for (let index = 0; index < columns.length; index++) {
      if (raw && !isMended) {
        const cell = at * raw.width + index;
        if (index >= raw.width || !maySay(findSign, raw.bytes, raw.starts[cell]!, raw.ends[cell]!)) continue;
      }
      const text = cells.text(at, index);
      if ((raw && !isMended) || mayTellText(text) || (isMended && isSuspicious(text)))
        signs |= (columns[index]!.mayMark ? signsOfMark : signsOfName)(text);
    }
    return signs;
  }

  /** Records that may tell something. */
  function suspectsIn(cells: Cells): Iterable<number> {
    const { raw, size, record } = cells;
    if (!raw) return everyRow(cells).filter((at) => mayTellText(record(at).join("\n")));
    return raw.suspects ?? (raw.isLoose ? lookAtCells(raw, size) : suspects(raw, size, findSign));
  }

  return (cells, isMended = false) => {
    const secret = new Set<number>();
    const withheld = new Set<number>();
    for (const [at, rest] of cells.beyond(columns.length)) {
      if (rest.some(tellsRefuge)) secret.add(at);
      if (rest.some(forbids)) withheld.add(at);
    }
    for (const at of isMended ? everyRow(cells) : suspectsIn(cells)) {
      const signs = signsOf(cells, at, isMended);
      if ((signs & SECRET) !== 0) secret.add(at);
      if ((signs & WITHHELD) !== 0) withheld.add(at);
    }
    for (const index of refugeMarks) addRows(secret, cells, index, isMarked);
    for (const index of withheldMarks) addRows(withheld, cells, index, isYes);
    for (const index of visibility) addRows(withheld, cells, index, isHidden);
    return { secret, withheld };
  };
}

/** As it is written, or as it is read where markup in it is mended. */
const maySay = (findSign: RunFinder, bytes: Uint8Array, start: number, end: number): boolean =>
  findSign(bytes, start, end) >= 0 || joinsWords(bytes, start, end);

const everyRow = ({ size }: Cells): number[] => Array.from({ length: size }, (_, at) => at);

/**
 * Records that may tell something, by their cells: what stands between those is not looked at, and of a column whose cells repeat each text is
 * looked at once.
 */
function createCellLook(
  columns: readonly SignColumn[],
  findSign: RunFinder,
): (raw: RawCells, size: number) => Iterable<number> {
  const known: Uint8Array[] = columns.map(() => new Uint8Array(64)); // by column and number of the text
  const [LOOKED_AT, TELLS] = [1, 2];

  function lookOnce(raw: RawCells, numbers: Int32Array, column: number, found: Uint8Array): void {
    const { bytes, starts, ends, width } = raw;
    let verdicts = known[column]!;
    for (let row = 0, cell = column; row < found.length; row++, cell += width) {
      const number = numbers[row]!;
      if (number < 0) {
        if (maySay(findSign, bytes, starts[cell]!, ends[cell]!)) found[row] = 1;
        continue;
      }
      if (number >= verdicts.length) {
        const longer = new Uint8Array(number * 2);
        longer.set(verdicts);
        known[column] = verdicts = longer;
      }
      if (verdicts[number] === 0)
        verdicts[number] = maySay(findSign, bytes, starts[cell]!, ends[cell]!) ? TELLS : LOOKED_AT;
      if (verdicts[number] === TELLS) found[row] = 1;
    }
  }

  return (raw, size) => {
    const { bytes, starts, ends, width } = raw;
    const found = new Uint8Array(size);
    for (let column = 0; column < Math.min(width, columns.length); column++) {
      const numbers = columns[column]!.repeats ? raw.numbers(column) : undefined;
      if (numbers) lookOnce(raw, numbers, column, found);
      else
        for (let row = 0, cell = column; row < size; row++, cell += width) {
          const start = starts[cell]!;
          const end = ends[cell]!;
          if (end - start >= SHORTEST_SIGN && maySay(findSign, bytes, start, end)) found[row] = 1;
        }
    }
    const rows: number[] = [];
    for (let row = 0; row < size; row++) if (found[row] === 1) rows.push(row);
    return rows;
  };
}

/** Records that may tell something, where cells lie as they are written. */
function suspects(raw: RawCells, size: number, findSign: RunFinder): Iterable<number> {
  const { bytes, starts, width, used, spare, spareEnd } = raw;
  const found = new Set(maySay(findSign, bytes, spare, spareEnd) ? rowsInSpare(raw, size) : []);
  // Cells as they are written lie in the order of their records: they are looked through at once.
  const begins = beginsOf(raw, size);
  const addRowOf = (at: number): number => {
    const last = lastBefore(begins, at);
    // Where the first cell was written anew, nobody knows where its record begins: the one before it may be meant.
    for (let row = last; row >= 0; row--) {
      found.add(row);
      if (starts[row * width]! < spare) break;
    }
    return last;
  };
  for (let at = findSign(bytes, 0, used); at >= 0; )
    at = findSign(bytes, Math.max(at + 1, begins[addRowOf(at) + 1] ?? used), used);
  for (const at of placesInWords(bytes, 0, used)) addRowOf(at);
  return found;
}

/** Records with a cell that was written anew. */
function rowsInSpare({ starts, width, spare }: RawCells, size: number): number[] {
  const rows = new Set<number>();
  for (let cell = 0; cell < size * width; cell++) if (starts[cell]! >= spare) rows.add(Math.floor(cell / width));
  return [...rows];
}

/** Where each record begins, or the one before it. */
function beginsOf({ starts, width, spare }: RawCells, size: number): Int32Array {
  const begins = new Int32Array(size);
  let begin = 0;
  for (let row = 0; row < size; row++) {
    if (starts[row * width]! < spare) begin = starts[row * width]!;
    begins[row] = begin;
  }
  return begins;
}

/** Index of the last of ascending places that is not behind one, -1 for none. */
function lastBefore(places: Int32Array, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function addRows(
  rows: Set<number>,
  cells: Cells,
  index: number,
  test: (cells: Cells, index: number) => (at: number) => boolean,
): void {
  const isMeant = test(cells, index);
  for (let at = 0; at < cells.size; at++) if (isMeant(at)) rows.add(at);
}
