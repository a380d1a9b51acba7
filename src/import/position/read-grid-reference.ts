import { BRITISH_GRID } from "../../model/projection.ts";
import { toDegreesFrom } from "./projections.ts";
import type { Degrees } from "./transverse-mercator.ts";

/** A square of the British National Grid, as a place. */
export interface GridSquare extends Degrees {
  /** Length of its side in metres. */
  readonly side: number;
}

const LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZ"; // without I
const REFERENCE = /^([HJNOST][A-HJ-Z])\s*(\d{2,5})\s+(\d{2,5})$/i;
const JOINED = /^([HJNOST][A-HJ-Z])\s*(\d{4}|\d{6}|\d{8}|\d{10})$/i;
const METRES = 100_000; // of a square with two letters
const [MOST_EAST, MOST_NORTH] = [6, 12]; // of such squares

let toDegrees: ReturnType<typeof toDegreesFrom> | undefined;

/** "TQ 30 80", "SU387148": the middle of the square that the letters and digits name; undefined for anything else. */
export function readGridReference(cell: string): GridSquare | undefined {
  const text = cell.trim();
  const [, letters, east, north] = REFERENCE.exec(text) ?? inHalves(text);
  if (letters === undefined || east!.length !== north!.length) return undefined;
  const [large, small] = [...letters.toUpperCase()].map((letter) => LETTERS.indexOf(letter)) as [number, number];
  const column = ((large - 2 + 25) % 5) * 5 + (small % 5);
  const row = 19 - Math.floor(large / 5) * 5 - Math.floor(small / 5);
  if (column > MOST_EAST || row < 0 || row > MOST_NORTH) return undefined;
  const side = METRES / 10 ** east!.length;
  const metresOf = (square: number, digits: string): number => square * METRES + (Number(digits) + 0.5) * side;
  toDegrees ??= toDegreesFrom(BRITISH_GRID);
  return { ...toDegrees(metresOf(column, east!), metresOf(row, north!)), side };
}

function inHalves(text: string): readonly (string | undefined)[] {
  const [, letters, digits] = JOINED.exec(text) ?? [];
  if (letters === undefined) return [];
  return [text, letters, digits!.slice(0, digits!.length / 2), digits!.slice(digits!.length / 2)];
}

/** What columns of such references are called. */
export const namesGrid = (folded: string): boolean => /(^| )(grid ?ref\w*|grid|ngr|osgr)( |$)/.test(folded);
