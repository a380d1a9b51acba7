import { fold } from "../../model/fold.ts";
import type { Kernel } from "../kernel/kernel.ts";
import type { KernelSearch } from "../kernel/kernel-search.ts";
import { type CellTest, createCellTest } from "../raw/cell-test.ts";
import { createRunFinder, type RunFinder, type RunTables, tabulateRuns } from "../raw/find-runs.ts";
import { remember } from "../store/remember.ts";
import { type Cells, placeOfCell } from "../table/cells.ts";
import { MOST_ROWS } from "../table/split-bytes.ts";
import { isReadAs, readingsOf } from "../text/readings.ts";
import { isSuspicious } from "../text/suspicious.ts";
import { readMark } from "../values/choices.ts";
import { ODD_FORMS } from "./odd-forms.ts";
import { HOME_WORDS } from "./refuge-words.ts";
import { namesRefuge, namesRefugeFolded, REFUGE_RUNS } from "./refuges.ts";
import { runsOfPhrase } from "./runs-of-words.ts";
import { createSuspects, maySay, type Suspects } from "./suspects.ts";
import {
  forbidsFolded,
  forbidsPublishing,
  isHeaderOfMarks,
  isPrivate,
  saysWhoMaySee,
  WITHHELD_RUNS,
} from "./withheld.ts";

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

/** What a text says in one of the ways in which it may be read; `mayMark`: it may be a mark about the record. */
function signsIn(text: string, mayMark: boolean): number {
  let signs = 0;
  for (const reading of readingsOf(text)) {
    const folded = fold(reading);
    if (namesRefugeFolded(folded)) signs |= SECRET;
    if (!mayMark) continue;
    if (reading.length <= LONGEST_MARK && HOME.test(folded)) signs |= SECRET;
    if (forbidsFolded(reading, folded)) signs |= WITHHELD;
  }
  return signs;
}

/** Runs of letters, one of which is in each text that tells something, unless letters in it have to be folded first. */
const SIGN_RUNS: readonly string[] = [
  ...REFUGE_RUNS,
  ...WITHHELD_RUNS,
  ...HOME_WORDS.flatMap((words) => runsOfPhrase(words, "any")),
];
const encoder = new TextEncoder();

let signTables: RunTables | undefined; // of some hundred runs, prepared with the first file
let signFinder: RunFinder | undefined;

const tablesOfSigns = (): RunTables => (signTables ??= tabulateRuns(SIGN_RUNS));

/** Finds the first place from which a text may tell something. */
export function createSignFinder(): RunFinder {
  signFinder ??= createRunFinder(tablesOfSigns(), ODD_FORMS);
  return signFinder;
}

/** The same in the kernel. */
export const createSignSearch = (kernel: Kernel): KernelSearch | undefined => kernel.search(tablesOfSigns(), MOST_ROWS);

const tellsRefuge = isReadAs(namesRefuge);
const forbids = isReadAs(forbidsPublishing);

/** Whether a text says something of its record, wherever it stands. */
export const saysSomething = (text: string): boolean => signsIn(text, true) !== 0;

/** Reads what records say of themselves. */
export interface SignReader {
  /**
   * Looks through all text of each record, whatever its column; cells are decoded only where something was seen. `isMended`: letters or markup are
   * mended, so that cells may come to say what their bytes do not.
   */
  read(cells: Cells, isMended?: boolean): RowSigns;
}

export const createSignReader = (columns: readonly SignColumn[]): SignReader => new SignsOfRecords(columns);

class SignsOfRecords implements SignReader {
  private readonly columns: readonly SignColumn[];
  private readonly refugeMarks: readonly number[];
  private readonly withheldMarks: readonly number[];
  private readonly visibility: readonly number[];
  private readonly findSign = createSignFinder();
  private readonly suspects: Suspects;
  private buffer = new Uint8Array(4096);
  private readonly isMarked = createCellTest((cell) => cell.trim() !== "" && readMark(cell) !== false);
  private readonly isYes = createCellTest((cell) => readMark(cell) === true);
  private readonly isHidden = createCellTest(isReadAs(isPrivate));
  private readonly signsOfMark = remember((cell) => signsIn(cell, true));
  private readonly signsOfName = remember((cell) => signsIn(cell, false));

  constructor(columns: readonly SignColumn[]) {
    this.columns = columns;
    this.refugeMarks = indexesOf(columns, namesRefuge);
    this.withheldMarks = indexesOf(columns, isHeaderOfMarks);
    this.visibility = indexesOf(columns, saysWhoMaySee);
    this.suspects = createSuspects(this.findSign, saysSomething);
  }

  read(cells: Cells, isMended = false): RowSigns {
    const secret = new Set<number>();
    const withheld = new Set<number>();
    for (const [at, rest] of cells.beyond(this.columns.length)) {
      if (rest.some(tellsRefuge)) secret.add(at);
      if (rest.some(forbids)) withheld.add(at);
    }
    for (const at of isMended ? everyRow(cells) : this.suspectsIn(cells)) {
      const signs = this.signsOf(cells, at, isMended);
      if ((signs & SECRET) !== 0) secret.add(at);
      if ((signs & WITHHELD) !== 0) withheld.add(at);
    }
    for (const index of this.refugeMarks) addRows(secret, cells, index, this.isMarked);
    for (const index of this.withheldMarks) addRows(withheld, cells, index, this.isYes);
    for (const index of this.visibility) addRows(withheld, cells, index, this.isHidden);
    return { secret, withheld };
  }

  private mayTellText(text: string): boolean {
    if (text.length * 3 > this.buffer.length) this.buffer = new Uint8Array(text.length * 6);
    return maySay(this.findSign, this.buffer, 0, encoder.encodeInto(text, this.buffer).written);
  }

  /** What the cells of a record say. */
  private signsOf(cells: Cells, at: number, isMended: boolean): number {
    const { columns, findSign, signsOfMark, signsOfName } = this;
    const { raw } = cells;
    let signs = 0;
    for (let index = 0; index < columns.length; index++) {
      if (raw && !isMended) {
        const cell = placeOfCell(raw, at, index);
        if (index >= raw.width || !maySay(findSign, raw.bytes, raw.starts[cell]!, raw.ends[cell]!)) continue;
      }
      const text = cells.text(at, index);
      if ((raw && !isMended) || this.mayTellText(text) || (isMended && isSuspicious(text)))
        signs |= (columns[index]!.mayMark ? signsOfMark : signsOfName)(text);
    }
    return signs;
  }

  /** Records that may tell something. */
  private suspectsIn(cells: Cells): Iterable<number> {
    const { raw, size } = cells;
    if (!raw) return everyRow(cells).filter((at) => this.mayTellText(cells.record(at).join("\n")));
    // Bytes in the order of the file are looked through sooner than their cells are numbered.
    return (
      raw.suspects ?? this.suspects.among(raw, size, (column) => !raw.markup && this.columns[column]?.repeats === true)
    );
  }
}

const indexesOf = (columns: readonly SignColumn[], test: (header: string) => boolean): number[] =>
  columns.flatMap(({ header }, index) => (test(header) ? [index] : []));

const everyRow = ({ size }: Cells): number[] => Array.from({ length: size }, (_, at) => at);

function addRows(rows: Set<number>, cells: Cells, index: number, test: CellTest): void {
  for (const at of test.rowsThatPass(cells, index)) rows.add(at);
}
