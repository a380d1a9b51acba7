import { isRightToLeft, type Language } from "../model/language.ts";
import { numberLocale } from "./number-locale.ts";
import type { Theme } from "./theme.ts";

/** What a drawing needs to know besides the picture itself. */
export interface Hand {
  readonly theme: Theme;
  /** Numbers in the reader's digits; `short` for those that find no room: "1.2M". */
  readonly number: (count: number, short: boolean) => string;
  /** True: the second disc and the badge stand to the left. */
  readonly rightToLeft: boolean;
}

export function handFor(theme: Theme, language: Language): Hand {
  const long = new Intl.NumberFormat(numberLocale(language));
  const short = new Intl.NumberFormat(numberLocale(language), { notation: "compact", maximumFractionDigits: 1 });
  return {
    theme,
    number: (count, isShort) => (isShort ? short : long).format(count),
    rightToLeft: isRightToLeft(language),
  };
}
