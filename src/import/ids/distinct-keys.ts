import { grown } from "../../model/grown.ts";
import { keepShape } from "../../model/kept-shapes.ts";
import { letGo } from "../../model/let-go.ts";
import { firstEqualRows, type RowKeys } from "../store/equal-rows.ts";

/** A record whose key an earlier one has as well. */
export interface Repeat {
  readonly row: number;
  /** The first row with that key. */
  readonly of: number;
}

/**
 * Notices texts that occur twice, by 64 bits of their hash: whoever is told compares the texts themselves. Keeps no strings, 8 bytes a key, and
 * sorts them once at the end: looking each up as it comes would wait for memory every time.
 */
export class DistinctKeys implements RowKeys {
  private upper = new Uint32Array(1024); // by row
  private lower = new Uint32Array(1024);
  private size = 0;
  private first = 0; // of the text that is put together
  private second = 0;

  /** Begins the text of the next row. */
  begin(): void {
    this.first = 0xdeadbeef | 0;
    this.second = 0x41c6ce57 | 0;
  }

  /** Its next bytes, UTF-8; equal texts are fed in equal parts. */
  feed(bytes: Uint8Array, start: number, end: number): void {
    let a = this.first ^ (end - start);
    let b = this.second;
    let at = start;
    for (const last = end - 4; at <= last; at += 4) {
      const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      a = Math.imul(a ^ word, 2654435761);
      a ^= a >>> 15;
      b = Math.imul(b ^ word, 1597334677);
      b ^= b >>> 13;
    }
    for (; at < end; at++) {
      a = Math.imul(a ^ bytes[at]!, 2654435761);
      b = Math.imul(b ^ bytes[at]!, 1597334677);
    }
    this.first = a;
    this.second = b;
  }

  /** Ends it. */
  end(): void {
    const { size, first, second } = this;
    if (size === this.upper.length) {
      this.upper = grown(this.upper, size + 1);
      this.lower = grown(this.lower, size + 1);
    }
    const mixed = Math.imul(first ^ (first >>> 16) ^ second, 0x85ebca6b);
    this.upper[size] = mixed ^ (mixed >>> 13);
    this.lower[size] = second ^ (second >>> 13);
    this.size++;
  }

  get hashes(): Uint32Array {
    return this.upper.subarray(0, this.size);
  }

  isSame(row: number, other: number): boolean {
    return this.upper[row] === this.upper[other] && this.lower[row] === this.lower[other];
  }

  textOf(row: number): string {
    return `${this.upper[row]} ${this.lower[row]}`;
  }

  /** The first `most` rows that repeat an earlier one, in their order. Lets go of all keys: no more of them can come. */
  repeats(most: number): Repeat[] {
    const found: Repeat[] = [];
    const firsts = firstEqualRows(this);
    for (let row = 0; row < firsts.length && found.length < most; row++)
      if (firsts[row] !== 0) found.push({ row, of: firsts[row]! - 1 });
    letGo(this.upper, this.lower, firsts);
    return found;
  }
}

keepShape(new DistinctKeys());
