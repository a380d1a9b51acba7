const LEAST_LETTERS = 8; // fewer may be an acronym
const LEAST_LATIN = 4;
/** Between other words they are written small. */
const SMALL = new Set(
  "a al and by da de dei del della delle dem den der des di do dos du e ed el en et for für i im in la las le les los of on per por pour the to und von y zu zum zur".split(
    " ",
  ),
);
/** Legal forms and the like that are written in capitals. */
const KEPT =
  /^(scrl|scarl|srl|spa|sa|sas|sarl|scop|scic|sccl|sal|sll|ag|gmbh|eg|ev|kg|ong|ngo|cic|ltd|llc|plc|uk|usa|eu|ue|onlus|ets|aps|odv|arci|acli|cgil|[ivx]+)$/i;

/**
 * Written in capitals from end to end, as far as its Latin letters go: names in other scripts, which may have no small letters, are left in
 * peace.
 */
export function isInCapitals(text: string): boolean {
  if (/[a-z]/.test(text) || !/(?:[A-Z][^A-Z]*){4}/.test(text)) return false;
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= LEAST_LETTERS;
}

/** False only where a text is none in capitals; a glance at its bytes. */
export function maybeInCapitals(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < LEAST_LETTERS) return false;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x61 && byte <= 0x7a) return false;
    if (byte >= 0x41 && byte <= 0x5a) capitals++;
  }
  return capitals >= LEAST_LATIN;
}

/** A name in capitals as it would be written otherwise. Acronyms cannot be told from words; short ones and those with dots stay. */
export function lowerCapitals(text: string): string {
  let isFirst = true;
  return text.replace(/[\p{L}\p{M}][\p{L}\p{M}.'’]*/gu, (word) => {
    const wasFirst = isFirst;
    isFirst = false;
    const small = word.toLowerCase();
    if (!wasFirst && SMALL.has(small)) return small;
    if (KEPT.test(word) || /\p{L}\.\p{L}/u.test(word) || !/[AEIOUYÀ-ÖØ-Ý]/.test(word)) return word;
    return capitalised(small);
  });
}

/** "l'officina" begins twice. */
const capitalised = (word: string): string =>
  word.replace(/^\p{L}|(?<=^\p{L}{1,4}['’])\p{L}/gu, (letter) => letter.toUpperCase());
