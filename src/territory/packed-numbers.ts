/**
 * Whole numbers as text: six bits a letter, the lowest five first, the sixth says that more follow; the sign is the lowest bit of
 * the number. Half as large as JSON once compressed.
 */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const VALUES = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit++) VALUES[DIGITS.charCodeAt(digit)] = digit;

export function toDigits(number: number): string {
  let rest = number < 0 ? (~number << 1) | 1 : number << 1;
  let text = "";
  while (rest >= 32) {
    text += DIGITS[32 | (rest & 31)];
    rest >>>= 5;
  }
  return text + DIGITS[rest];
}

export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = VALUES[text.charCodeAt(index)]!;
    number |= (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    numbers.push((number & 1) === 1 ? ~(number >> 1) : number >> 1);
    number = 0;
    shift = 0;
  }
  return numbers;
}
