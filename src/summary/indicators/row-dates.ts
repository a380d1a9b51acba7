import { type Column, cellAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";

/** Signs of a row, added up: it says when it was checked; that was lately; it was founded long enough ago; it has not closed. */
export const KNOWN = 1;
export const FRESH = 2;
export const OLD_ENOUGH = 4;
export const LASTED = 8;

const FRESH_MONTHS = 24;
const YEARS_OF_SURVIVAL = 5;

/** Directories never change, so what their dates say lives as long as they do. */
const kept = new WeakMap<Directory, Uint8Array | undefined>();

/** Signs of every row of a directory; undefined when no date in it says anything. */
export function datesOf(directory: Directory): Uint8Array | undefined {
  if (!kept.has(directory)) kept.set(directory, readDates(directory));
  return kept.get(directory);
}

function readDates(directory: Directory): Uint8Array | undefined {
  const { fields, size } = directory;
  const updated = fields.get("updated");
  const [founded, closed] = [fields.get("founded"), closingOf(directory)];
  if (!updated && !(founded && closed)) return undefined;
  const signs = new Uint8Array(size);
  if (updated) addFreshness(signs, monthsOf(updated, size));
  if (founded && closed) addSurvival(signs, yearsOf(founded, size), closed, newestYear(directory, closed));
  return signs;
}

/** Lately is counted from the newest date in the directory, not from today: an old edition is not the fault of its records. */
function addFreshness(signs: Uint8Array, months: Uint32Array): void {
  const newest = months.reduce((latest, month) => Math.max(latest, month), 0);
  months.forEach((month, row) => {
    if (month === 0) return;
    signs[row]! |= KNOWN;
    if (newest - month <= FRESH_MONTHS) signs[row]! |= FRESH;
  });
}

/** Where some row says that it has closed: year of each row's closing, 9999 for one that is open, 0 for one that closed at an unknown time. */
function closingOf({ fields, size }: Directory): Uint16Array | undefined {
  const [dissolved, status] = [fields.get("dissolved"), fields.get("status")];
  if (!dissolved && !status) return undefined;
  const years = dissolved ? yearsOf(dissolved, size) : new Uint16Array(size);
  let closed = 0;
  for (let row = 0; row < size; row++) {
    if (years[row]! > 0 || (status && cellAt(status, row) === "closed")) closed++;
    else years[row] = OPEN;
  }
  return closed === 0 ? undefined : years;
}

const OPEN = 9999;

/** The year up to which a directory can know of closings. */
function newestYear({ source, fields, size }: Directory, closed: Uint16Array): number {
  const edition = toYear(source.issued ?? source.retrieved ?? "");
  if (edition > 0) return edition;
  const updated = fields.get("updated");
  const years = updated ? yearsOf(updated, size) : new Uint16Array(0);
  return Math.max(
    years.reduce((latest, year) => Math.max(latest, year), 0),
    closed.reduce((latest, year) => (year === OPEN ? latest : Math.max(latest, year)), 0),
  );
}

function addSurvival(signs: Uint8Array, founded: Uint16Array, closed: Uint16Array, newest: number): void {
  const last = newest - YEARS_OF_SURVIVAL;
  founded.forEach((year, row) => {
    if (year === 0 || year > last) return;
    signs[row]! |= OLD_ENOUGH;
    if (closed[row]! > newest) signs[row]! |= LASTED;
  });
}

const toYear = (date: string): number => (/^\d{4}/.test(date) ? Number(date.slice(0, 4)) : 0);

/** Months since the year 0; a date that gives no month is taken for the earliest that it may mean. */
const toMonth = (date: string): number => {
  const year = toYear(date);
  return year === 0 ? 0 : 12 * year + Number(/^\d{4}-(\d{2})/.exec(date)?.[1] ?? 1) - 1;
};

function yearsOf(column: Column, size: number): Uint16Array {
  return readEach(column, toYear, new Uint16Array(size));
}

function monthsOf(column: Column, size: number): Uint32Array {
  return readEach(column, toMonth, new Uint32Array(size));
}

/** What stands in many cells is read once. */
function readEach<Numbers extends Uint16Array | Uint32Array>(
  column: Column,
  read: (date: string) => number,
  numbers: Numbers,
): Numbers {
  if (column.type === "coded") {
    const known = column.values.map(read);
    for (let row = 0; row < numbers.length; row++) numbers[row] = known[column.codes[row]!]!;
  } else {
    for (let row = 0; row < numbers.length; row++) numbers[row] = read(cellAt(column, row));
  }
  return numbers;
}
