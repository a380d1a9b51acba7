export type Axis = "latitude" | "longitude";

const LETTERS: Readonly<Record<Axis, string>> = { latitude: "NSns", longitude: "EWOewo" };
const PLAIN = /^[-+]?\d{1,20}(?:[.,]\d+)?(?:[eE][-+]?\d{1,3})?$/;
// Degrees, minutes, seconds; a letter before or after. "O" is west in French and Spanish, east in German: read as west.
const SEXAGESIMAL =
  /^([NSEWOnsewo])?\s*([-+]?)(\d{1,3}(?:[.,]\d+)?)\s*(?:[°ºd]|\s)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:['’′m]|\s|$)?)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|”|″|''|s)?)?\s*([NSEWOnsewo])?$/;

/** Degrees of one axis, whole or not at all (I7): "45.5", "45,5", "45°30′N", "N 45 30 00", "4.55e1"; undefined for anything else. */
export function readDegrees(cell: string, axis: Axis): number | undefined {
  const usual = readUsual(cell);
  if (usual !== undefined) return usual;
  const plain = tidy(cell);
  if (PLAIN.test(plain)) {
    const value = Number(plain.includes(",") ? plain.replace(",", ".") : plain);
    return Number.isFinite(value) ? value : undefined;
  }
  const parts = SEXAGESIMAL.exec(plain);
  if (!parts) return undefined;
  const [, before, sign, degrees, minutes, seconds, after] = parts;
  if (before && after) return undefined;
  const letter = before ?? after;
  if (!letter && minutes === undefined && !/[°º]/.test(plain)) return undefined;
  if (letter && (!LETTERS[axis].includes(letter) || sign === "-")) return undefined;
  const [d, m, s] = [degrees, minutes, seconds].map((part) => Number((part ?? "0").replace(",", "."))) as [
    number,
    number,
    number,
  ];
  if (m >= 60 || s >= 60 || (minutes !== undefined && /[.,]/.test(degrees!))) return undefined;
  const value = d + m / 60 + s / 3600;
  return sign === "-" || /[SWOswo]/.test(letter ?? "") ? -value : value;
}

/** White space at the edges, full-width digits and other minus signs. */
function tidy(cell: string): string {
  return cell
    .trim()
    .replace(/[\u2212\u2010-\u2013\ufe63\uff0d]/g, "-")
    .replace(/[\uff0e]/g, ".")
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** "-12.345678" and the like, at most 15 digits: a whole number over a power of ten, which is exact; undefined for anything else. */
function readUsual(cell: string): number | undefined {
  const count = cell.length;
  if (count === 0 || count > 17) return undefined;
  let [digits, whole, decimals] = [0, 0, -1];
  const negative = cell.charCodeAt(0) === 45;
  for (let at = negative ? 1 : 0; at < count; at++) {
    const unit = cell.charCodeAt(at);
    if (unit === 46 && decimals < 0 && digits > 0) decimals = 0;
    else if (unit >= 48 && unit <= 57) {
      whole = whole * 10 + unit - 48;
      digits++;
      if (decimals >= 0) decimals++;
    } else return undefined;
  }
  if (digits === 0 || digits > 15 || decimals === 0) return undefined;
  const value = decimals > 0 ? whole / POWERS[decimals]! : whole;
  return negative ? -value : value;
}
