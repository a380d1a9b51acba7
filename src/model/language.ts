/** The languages of interface and taxonomies. */
export const LANGUAGES = ["en", "es", "fr", "pt", "de", "it", "ca", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);
export const isRightToLeft = (language: Language): boolean => language === "ar";
