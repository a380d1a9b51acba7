import { cellAt, cellsAt, type TextColumn, type ValueTexts } from "../../model/column.ts";

const encoder = new TextEncoder();

/** Whether each text is the prefix and, after it, the text of the other column, byte for byte. */
export function isPrefixed(texts: ValueTexts, prefix: string, of: ValueTexts): boolean {
  const before = encoder.encode(prefix);
  const { bytes, offsets } = texts;
  const size = offsets.length - 1;
  if (of.offsets.length !== offsets.length) return false;
  for (let row = 0; row < size; row++) {
    const [start, from] = [offsets[row]!, of.offsets[row]!];
    const length = of.offsets[row + 1]! - from;
    if (offsets[row + 1]! - start !== before.length + length) return false;
    for (let at = 0; at < before.length; at++) if (bytes[start + at] !== before[at]) return false;
    const rest = start + before.length;
    for (let at = 0; at < length; at++) if (bytes[rest + at] !== of.bytes[from + at]) return false;
  }
  return true;
}

/** A column that follows from another: worked out as a whole when its bytes are first asked for. */
export class PrefixedColumn implements TextColumn {
  readonly type = "text";
  private readonly prefix: string;
  private readonly of: TextColumn;
  private made: ValueTexts | undefined;

  constructor(prefix: string, of: TextColumn) {
    this.prefix = prefix;
    this.of = of;
  }

  /** Whether it is made of these. */
  isOf(prefix: string, of: TextColumn): boolean {
    return this.prefix === prefix && this.of === of;
  }

  get bytes(): Uint8Array {
    return this.texts().bytes;
  }

  get offsets(): Uint32Array {
    return this.texts().offsets;
  }

  at(row: number): string {
    return this.prefix + cellAt(this.of, row);
  }

  some(rows: readonly number[]): readonly string[] {
    return cellsAt(this.of, rows).map((text) => this.prefix + text);
  }

  private texts(): ValueTexts {
    this.made ??= joined(encoder.encode(this.prefix), this.of);
    return this.made;
  }
}

function joined(prefix: Uint8Array, of: ValueTexts): ValueTexts {
  const size = of.offsets.length - 1;
  const bytes = new Uint8Array(of.offsets[size]! - of.offsets[0]! + size * prefix.length);
  const offsets = new Uint32Array(size + 1);
  let end = 0;
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < prefix.length; at++) bytes[end++] = prefix[at]!;
    for (let at = of.offsets[row]!; at < of.offsets[row + 1]!; at++) bytes[end++] = of.bytes[at]!;
    offsets[row + 1] = end;
  }
  return { bytes, offsets };
}
