import { type ByteSink, writeText } from "./byte-sink.ts";

/** Bytes that a number may need when it is written digit by digit. */
export const NUMBER_BYTES = 24;

const DECIMALS = 7;
const SCALE = 10 ** DECIMALS;
/** Whole numbers below are written digit by digit. */
const MOST = 1e8;
const [ZERO, POINT, MINUS] = [48, 46, 45];

/** Writes the shortest decimal digits that read back as the same number; never an exponent. */
export function writeNumber(sink: ByteSink, value: number): void {
  const size = Math.abs(value);
  if (size < MOST) {
    if (value >= 0 && Math.floor(value) === value) {
      sink.at = writeWhole(sink.bytes, sink.at, value | 0);
      return;
    }
    const scaled = Math.round(size * SCALE);
    // The quotient of two exact integers is rounded just as the digits are when they are read, so equal here means equal there.
    if (scaled / SCALE === size) {
      writeScaled(sink, value < 0, size, scaled);
      return;
    }
  }
  writeText(sink, plainDigits(value));
}

/** Writes a coordinate with at most 7 decimals (about a centimetre), which is all that GeoJSON should hold. */
export function writeDegrees(sink: ByteSink, degrees: number): void {
  const scaled = Math.round(Math.abs(degrees) * SCALE);
  writeScaled(sink, degrees < 0, scaled / SCALE, scaled);
}

/** `scaled` is the size times 10^7. */
function writeScaled(sink: ByteSink, negative: boolean, size: number, scaled: number): void {
  const { bytes } = sink;
  let at = sink.at;
  if (negative && scaled > 0) bytes[at++] = MINUS;
  const whole = Math.floor(size) | 0;
  at = writeWhole(bytes, at, whole);
  const decimals = (scaled - whole * SCALE) | 0;
  if (decimals > 0) {
    const upper = (decimals / 10_000) | 0;
    putFour(bytes, at, upper);
    bytes[at] = POINT;
    putFour(bytes, at + 4, decimals - upper * 10_000);
    at += 1 + DECIMALS;
    while (bytes[at - 1] === ZERO) at--;
  }
  sink.at = at;
}

/** A whole number below 10^8. */
function writeWhole(bytes: Uint8Array, at: number, whole: number): number {
  let place = at;
  if (whole >= 1e4) {
    const upper = (whole / 1e4) | 0;
    place = writeFour(bytes, place, upper);
    putFour(bytes, place, whole - upper * 1e4);
    return place + 4;
  }
  return writeFour(bytes, place, whole);
}

/** Up to four digits, without zeros before them. */
function writeFour(bytes: Uint8Array, at: number, whole: number): number {
  let place = at;
  const group = 4 * whole;
  if (whole >= 1000) bytes[place++] = DIGITS[group]!;
  if (whole >= 100) bytes[place++] = DIGITS[group + 1]!;
  if (whole >= 10) bytes[place++] = DIGITS[group + 2]!;
  bytes[place++] = DIGITS[group + 3]!;
  return place;
}

function putFour(bytes: Uint8Array, at: number, four: number): void {
  const group = 4 * four;
  bytes[at] = DIGITS[group]!;
  bytes[at + 1] = DIGITS[group + 1]!;
  bytes[at + 2] = DIGITS[group + 2]!;
  bytes[at + 3] = DIGITS[group + 3]!;
}

/** The digits of 0 … 9999, four each. */
const DIGITS = Uint8Array.from(
  { length: 40_000 },
  (_, at) => ZERO + (Math.floor(Math.floor(at / 4) / 10 ** (3 - (at % 4))) % 10),
);

/** Decimal digits of a finite number of any size, without an exponent. */
export function plainDigits(value: number): string {
  const text = String(value);
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", decimals = ""] = mantissa.replace("-", "").split(".");
  const places = Number(exponent);
  if (places < 0) return `${sign}0.${"0".repeat(-places - 1)}${whole}${decimals}`;
  return `${sign}${whole}${decimals.padEnd(places, "0")}`;
}
