const OLDEST = 1000;
const LATEST = 2200;

/**
 * A year, month or day as ISO 8601: "2019", "05/2019", "31.5.2019", "22.07.21", "1946-01-01T00:00:00Z" (year only), "May 2019" is not
 * read. Where day and month could be either, the day comes first; undefined for anything else.
 */
export function readDate(cell: string): string | undefined {
  const text = cell.trim();
  let found = /^(\d{4})(?:\.0)?$/.exec(text);
  if (found) return checked(found[1]!);
  found = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:$|[T ](.*)$)/.exec(text);
  if (found) {
    const [, year, month, day, time] = found;
    // Databases that know only a year write midnight of New Year's Day.
    if (day !== undefined && Number(month) === 1 && Number(day) === 1 && /^00:00(:00)?/.test(time ?? ""))
      return checked(year!);
    return checked(year!, month, day);
  }
  found = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (found) return checked(found[1]!, found[2], found[3]);
  found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?:[ T].*)?$/.exec(text);
  if (found) {
    const [, first, second, year] = found;
    const dayFirst = Number(second) <= 12;
    return checked(fullYear(year!), dayFirst ? second : first, dayFirst ? first : second);
  }
  found = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (found) return checked(found[2]!, found[1]);
  found = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(text);
  if (found) return checked(found[1]!, found[2], found[3]);
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
    return new Date(milliseconds).toISOString().slice(0, 10);
  }
  return undefined;
}

/** Two digits mean the hundred years up to 2049. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`);

function checked(year: string, month?: string, day?: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (y < OLDEST || y > LATEST || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part!.padStart(2, "0"))
    .join("-");
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
