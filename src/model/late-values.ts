import type { CodedColumn, ValueTexts } from "./column.ts";
import { decodeTexts } from "./decode-texts.ts";

/** So many are decoded together: all in one would stay in memory whole as long as one of them is kept. */
const AT_ONCE = 2 ** 12;
/** Whoever has asked for so many of them one by one, of 16, goes through all. */
const SHARE = 1 / 16;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A column whose values lie as bytes and are made when first asked for: there may be very many, and whole ways through the program need none. */
export function lateColumn(texts: ValueTexts, codes: CodedColumn["codes"]): CodedColumn {
  return new LateColumn(texts, codes);
}

class LateColumn implements CodedColumn {
  readonly type = "coded";
  readonly texts: ValueTexts;
  readonly codes: CodedColumn["codes"];
  private made: readonly string[] | undefined;
  private asked = 0;

  constructor(texts: ValueTexts, codes: CodedColumn["codes"]) {
    this.texts = texts;
    this.codes = codes;
  }

  get values(): readonly string[] {
    this.made ??= madeOf(this.texts);
    return this.made;
  }

  valueAt(code: number): string {
    if (this.made || this.asked++ > SHARE * this.texts.offsets.length) return this.values[code]!;
    const { bytes, offsets } = this.texts;
    return decoder.decode(bytes.subarray(offsets[code]!, offsets[code + 1]!));
  }
}

function madeOf({ bytes, offsets }: ValueTexts): readonly string[] {
  const count = offsets.length - 1;
  const values: string[] = [];
  for (let from = 0; from < count; from += AT_ONCE)
    for (const text of decodeTexts(bytes, offsets.subarray(from), Math.min(AT_ONCE, count - from))) values.push(text);
  return values;
}
