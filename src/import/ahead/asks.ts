import { keepShape } from "../../model/kept-shapes.ts";
import type { PlainTest } from "../raw/plain-cells.ts";
import type { ColumnNumbers } from "../table/raw-cells.ts";
import type { Asked } from "./messages.ts";

/** Notices what is asked of the cells that another thread sends. */
export interface Asks extends ColumnNumbers {
  /** Columns whose numbers were asked for. */
  readonly numbered: ReadonlySet<number>;
  /** What else was asked for since it was taken last. */
  take(): Asked;
}

export const createAsks = (): Asks => new AsksOfFile();

class AsksOfFile implements Asks {
  readonly numbered = new Set<number>();
  private readonly tests = new Map<number, PlainTest>(); // the first of each column
  private readonly read = new Set<number>();
  private fresh: [number, PlainTest][] = [];
  private toRead: number[] = [];
  private readonly glancedAt = new Set<number>();
  private toGlance: number[] = [];

  /** All numbers there are have been sent. */
  of(): undefined {}

  onAsked(column: number): void {
    this.numbered.add(column);
  }

  isTested(column: number, test: PlainTest): boolean {
    const known = this.tests.get(column);
    if (known) return known === test;
    this.tests.set(column, test);
    this.fresh.push([column, test]);
    return true;
  }

  onNumbers(column: number): void {
    if (!this.read.has(column)) this.toRead.push(column);
    this.read.add(column);
  }

  onGlances(column: number): void {
    if (!this.glancedAt.has(column)) this.toGlance.push(column);
    this.glancedAt.add(column);
  }

  take(): Asked {
    const taken = { tests: this.fresh, plainNumbers: this.toRead, glances: this.toGlance };
    this.fresh = [];
    this.toRead = [];
    this.toGlance = [];
    return taken;
  }
}

keepShape(createAsks());
