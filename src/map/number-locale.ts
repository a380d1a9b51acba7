import type { Language } from "../model/language.ts";

/** The same digits on marks as in lists and sentences: Arabic is written with its own, whatever the country. */
export const numberLocale = (language: Language): string => (language === "ar" ? "ar-u-nu-arab" : language);
