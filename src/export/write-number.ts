import { type ByteSink, reserve, writeText } from "./byte-sink.ts";

const DECIMALS = 7;
const SCALE = 10 ** DECIMALS;
const [ZERO, POINT, MINUS] = [48, 46, 45];

/** Writes the shortest decimal digits that read back as the same number; never an exponent. */
export function writeNumber(sink: ByteSink, value: number): void {
  const size = Math.abs(value);
  const scaled = Math.round(size * SCALE);
  // The quotient of two exact integers is rounded just as the digits are when they are read, so equal here means equal there.
  if (size < 1e8 && scaled / SCALE === size) writeScaled(sink, value < 0, scaled);
  else writeText(sink, plainDigits(value));
}

/** Writes a coordinate with at most 7 decimals (about a centimetre), which is all that GeoJSON should hold. */
export const writeDegrees = (sink: ByteSink, degrees: number): void =>
  writeScaled(sink, degrees < 0, Math.round(Math.abs(degrees) * SCALE));

/** `scaled` is the size times 10^7. Both halves fit 32 bits, where division is quick. */
function writeScaled(sink: ByteSink, negative: boolean, scaled: number): void {
  reserve(sink, 24);
  const { bytes } = sink;
  let at = sink.at;
  if (negative && scaled > 0) bytes[at++] = MINUS;
  const whole = Math.floor(scaled / SCALE);
  at = writeDigits(bytes, at, whole, digitsOf(whole));
  let decimals = (scaled - whole * SCALE) | 0;
  if (decimals > 0) {
    let digits = DECIMALS;
    for (; decimals % 10 === 0; digits--) decimals = (decimals / 10) | 0;
    bytes[at++] = POINT;
    at = writeDigits(bytes, at, decimals, digits);
  }
  sink.at = at;
}

function digitsOf(whole: number): number {
  let digits = 1;
  for (let limit = 10; limit <= whole; limit *= 10) digits++;
  return digits;
}

function writeDigits(bytes: Uint8Array, at: number, whole: number, digits: number): number {
  let rest = whole | 0;
  for (let place = at + digits - 1; place >= at; place--) {
    const shorter = (rest / 10) | 0;
    bytes[place] = ZERO + rest - shorter * 10;
    rest = shorter;
  }
  return at + digits;
}

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
