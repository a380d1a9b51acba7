/** Characters that windows-1252 has for the bytes 0x80 to 0x9f; a byte that it leaves open is the control character of its number. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const BYTES: ReadonlyMap<string, number> = new Map([
  ...Array.from(HIGH, (sign, at): [string, number] => [sign, 0x80 + at]),
  ...Array.from({ length: 0x80 }, (_, at): [string, number] => [String.fromCharCode(0x80 + at), 0x80 + at]),
]);
const RUN = new RegExp(`[\\x80-\\xff${HIGH}]{2,}`, "g");
const MOST_TIMES = 3; // so often a text may have been saved wrongly

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A text whose UTF-8 was once read as windows-1252 and saved so ("CafÃ©"), as it was before; undefined where there is nothing to mend. */
export function mendLetters(text: string): string | undefined {
  let mended = text;
  for (let times = 0; times < MOST_TIMES; times++) {
    const next = mended.replace(RUN, decodedAgain);
    if (next === mended) break;
    mended = next;
  }
  return mended === text ? undefined : mended;
}

function decodedAgain(run: string): string {
  try {
    return decoder.decode(Uint8Array.from(run, (sign) => BYTES.get(sign) ?? 0));
  } catch {
    return run; // some of it was right already
  }
}
