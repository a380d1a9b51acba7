import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { choices, initiatives } from "./nouns.ts";

const { number } = wordsFor("ar");

export const facets: Messages["facets"] = {
  title: "التصفية",
  sector: "القطاع",
  kind: "النوع",
  country: "البلد",
  directory: "الدليل",
  practice: "الممارسة",
  exactness: "الموقع",
  exactnesses: {
    exact: "دقيق",
    town: "بحسب البلدة",
    region: "بحسب المنطقة",
    country: "بحسب البلد",
    unknown: "دقته غير معروفة",
    none: "بلا موقع",
  },
  website: "الموقع على الشبكة",
  match: { label: "مطابقة القطاعات", any: "أيّ", all: "كلّ" },
  choices: choices.subject,
  choiceCount: initiatives.subject,
  showParts: (term) => `إظهار فروع ${term}`,
  countryNotKnown: "البلد غير معروف",
  withWebsite: "له موقع على الشبكة",
  more: (count) => `${number(count)} أخرى`,
  fewer: "أقل",
  show: (count) => `عرض ${number(count)}`,
  clear: "مسح",
  openDirectories: "إدارة الأدلة",
};
