/**
 * Numbers of registers by their check digits: what a telephone number has only by chance. Of a column nearly all have to agree; one alone
 * also has to be written as such a number is.
 */
interface Register {
  readonly digits: number;
  /** As it is written when it is not digits alone. */
  readonly form?: RegExp;
  readonly isRight: (digits: readonly number[]) => boolean;
}

const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * digits[at]!, 0);
const numberOf = (digits: readonly number[]): number => Number(digits.join(""));

function isLuhn(digits: readonly number[]): boolean {
  const sum = digits.toReversed().reduce((total, digit, at) => {
    const value = at % 2 === 1 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The last digit is what the weighed sum of the others leaves of 11. */
const eleven =
  (weights: readonly number[], last: (rest: number) => number) =>
  (digits: readonly number[]): boolean =>
    last(weighed(digits, weights) % 11) === digits[weights.length];
const remainder = (rest: number): number => rest % 10;
const complement = (rest: number): number => (11 - rest) % 11;

const CNPJ = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const isCnpj = (digits: readonly number[]): boolean => {
  const last = (rest: number) => (rest < 2 ? 0 : 11 - rest);
  return eleven(CNPJ, last)(digits) && eleven([6, ...CNPJ], last)(digits);
};
const isKorean = (digits: readonly number[]): boolean => {
  const sum = weighed(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((digits[8]! * 5) / 10);
  return (10 - (sum % 10)) % 10 === digits[9];
};
const isAustralian = (digits: readonly number[]): boolean =>
  weighed([digits[0]! - 1, ...digits.slice(1)], [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0;

/** Behind seven digits stands the office that gave the number. */
const isItalian = (digits: readonly number[]): boolean => {
  const office = numberOf(digits.slice(7, 10));
  return isLuhn(digits) && ((office >= 1 && office <= 121) || office === 888 || office === 999);
};

const REGISTERS: readonly Register[] = [
  { digits: 8, isRight: (digits) => weighed(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 }, // Danish CVR
  { digits: 8, form: /^\d{7}-\d$/, isRight: eleven([7, 9, 10, 5, 8, 4, 2], complement) }, // Finnish Y-tunnus
  { digits: 9, isRight: isLuhn }, // French SIREN
  { digits: 9, isRight: eleven([3, 2, 7, 6, 5, 4, 3, 2], complement) }, // Norwegian
  { digits: 9, isRight: eleven([5, 4, 3, 2, 7, 6, 5, 4], complement) }, // Swiss UID
  { digits: 9, isRight: eleven([9, 8, 7, 6, 5, 4, 3, 2], (rest) => (rest < 2 ? 0 : 11 - rest)) }, // Portuguese NIPC
  { digits: 9, isRight: eleven([8, 9, 2, 3, 4, 5, 6, 7], remainder) }, // Polish REGON
  { digits: 9, isRight: eleven([256, 128, 64, 32, 16, 8, 4, 2], remainder) }, // Greek AFM
  {
    digits: 10,
    isRight: eleven([6, 5, 7, 2, 3, 4, 5, 6, 7], (rest) => rest),
    form: /^\d{3}-(\d{3}-\d{2}-\d{2}|\d{2}-\d{2}-\d{3})$/,
  }, // Polish NIP
  {
    digits: 10,
    form: /^[01]\d{3}\.\d{3}\.\d{3}$/,
    isRight: (digits) => 97 - (numberOf(digits.slice(0, 8)) % 97) === numberOf(digits.slice(8)),
  }, // Belgian KBO
  { digits: 10, form: /^\d{3}-\d{2}-\d{5}$/, isRight: isKorean },
  { digits: 10, form: /^\d{2}[2-9]\d{3}-\d{4}$/, isRight: isLuhn }, // Swedish, of organisations
  { digits: 11, form: /^\d{11}$/, isRight: isItalian }, // Italian partita IVA
  { digits: 11, isRight: isAustralian },
  {
    digits: 13,
    isRight: ([check, ...digits]) => 9 - (weighed(digits, [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === check,
  }, // Japanese
  { digits: 14, form: /^\d{3} \d{3} \d{3} \d{5}$/, isRight: isLuhn }, // French SIRET
  { digits: 14, form: /^\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}$/, isRight: isCnpj },
];
/** American numbers of employers have no check digit. */
const EMPLOYER = /^[1-9]\d-\d{7}$/;

const digitsOf = (text: string): readonly number[] => Array.from(text.replace(/\D/g, ""), Number);

/** One number, written as those of a register with right check digits. */
export function isRegisterNumber(text: string): boolean {
  if (EMPLOYER.test(text)) return true;
  const digits = digitsOf(text);
  return REGISTERS.some(
    (register) => register.form?.test(text) === true && register.digits === digits.length && register.isRight(digits),
  );
}

const LEAST = 6; // numbers; of fewer all may be right by chance
const MOSTLY = 0.9;

/** Numbers of one column that nearly all have the check digits of one register. */
export function areRegisterNumbers(texts: Iterable<string>): boolean {
  const numbers = [...new Set(Array.from(texts, (text) => text.replace(/\D/g, "")))].map(digitsOf);
  return (
    numbers.length >= LEAST &&
    REGISTERS.some(
      ({ digits, isRight }) =>
        numbers.filter((number) => number.length === digits && isRight(number)).length >= numbers.length * MOSTLY,
    )
  );
}
