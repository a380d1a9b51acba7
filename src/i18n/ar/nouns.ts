import { type PluralForms, wordsFor } from "../words.ts";

const { plural } = wordsFor("ar");

interface CountedNoun {
  /** On its own, or as the subject of a sentence: "مبادرتان". */
  readonly subject: (count: number) => string;
  /** After a preposition or a noun that governs it: "مبادرتين". */
  readonly after: (count: number) => string;
}

const counted = (forms: PluralForms, dualAfter: string): CountedNoun => ({
  subject: (count) => plural(count, forms),
  after: (count) => plural(count, { ...forms, zero: forms.other, two: dualAfter }),
});

export const initiatives = counted(
  {
    zero: "لا مبادرات",
    one: "مبادرة واحدة",
    two: "مبادرتان",
    few: "# مبادرات",
    many: "# مبادرة",
    other: "# مبادرة",
  },
  "مبادرتين",
);

export const directoryCount = counted(
  { zero: "لا أدلة", one: "دليل واحد", two: "دليلان", few: "# أدلة", many: "# دليلًا", other: "# دليل" },
  "دليلين",
);

export const openDirectories = counted(
  {
    zero: "لا أدلة مفتوحة",
    one: "دليل مفتوح واحد",
    two: "دليلان مفتوحان",
    few: "# أدلة مفتوحة",
    many: "# دليلًا مفتوحًا",
    other: "# دليل مفتوح",
  },
  "دليلين مفتوحين",
);

export const records = counted(
  { zero: "لا سجلات", one: "سجل واحد", two: "سجلان", few: "# سجلات", many: "# سجلًا", other: "# سجل" },
  "سجلين",
);

export const rows = counted(
  { zero: "لا صفوف", one: "صف واحد", two: "صفان", few: "# صفوف", many: "# صفًا", other: "# صف" },
  "صفين",
);

export const values = counted(
  { zero: "لا قيم", one: "قيمة واحدة", two: "قيمتان", few: "# قيم", many: "# قيمة", other: "# قيمة" },
  "قيمتين",
);

export const choices = counted(
  { zero: "لا خيارات", one: "خيار واحد", two: "خياران", few: "# خيارات", many: "# خيارًا", other: "# خيار" },
  "خيارين",
);

export const suggestions = counted(
  {
    zero: "لا اقتراحات",
    one: "اقتراح واحد",
    two: "اقتراحان",
    few: "# اقتراحات",
    many: "# اقتراحًا",
    other: "# اقتراح",
  },
  "اقتراحين",
);

export const filterCount = counted(
  { zero: "لا مرشّحات", one: "مرشّح واحد", two: "مرشّحان", few: "# مرشّحات", many: "# مرشّحًا", other: "# مرشّح" },
  "مرشّحين",
);

export const years = counted(
  { zero: "أقل من سنة", one: "سنة واحدة", two: "سنتان", few: "# سنوات", many: "# سنة", other: "# سنة" },
  "سنتين",
);

export const sectorCount = counted(
  { zero: "لا قطاعات", one: "قطاع واحد", two: "قطاعان", few: "# قطاعات", many: "# قطاعًا", other: "# قطاع" },
  "قطاعين",
);

export const kindCount = counted(
  { zero: "لا أنواع", one: "نوع واحد", two: "نوعان", few: "# أنواع", many: "# نوعًا", other: "# نوع" },
  "نوعين",
);

export const clusterCount = counted(
  { zero: "لا تجمّعات", one: "تجمّع واحد", two: "تجمّعان", few: "# تجمّعات", many: "# تجمّعًا", other: "# تجمّع" },
  "تجمّعين",
);

export const columnCount = counted(
  { zero: "لا أعمدة", one: "عمود واحد", two: "عمودان", few: "# أعمدة", many: "# عمودًا", other: "# عمود" },
  "عمودين",
);

/** What is written from left to right keeps its order within an Arabic sentence: "2019-05-31", "-90". */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;
