import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { plural } = wordsFor("ar");

export const mending: Messages["mending"] = {
  undo: (step: string) => `تراجع: ${step}`,
  redo: (step: string) => `إعادة: ${step}`,
  nothingToUndo: "لا شيء للتراجع عنه",
  nothingToRedo: "لا شيء لإعادته",
  undone: (step: string) => `تُراجع عنه: ${step}`,
  redone: (step: string) => `أُعيد: ${step}`,
  applying: "يُطبَّق",
  placing: "يجري تحديد المواقع",
  steps: {
    column: (name: string) => `العمود «${name}»`,
    word: (field: string, word: string) => `${field} لكلمة «${word}»`,
    words: (field: string, count: number) =>
      `${field} لـ ${plural(count, { zero: "لا كلمات", one: "كلمة واحدة", two: "كلمتين", few: "# كلمات", many: "# كلمة", other: "# كلمة" })}`,
    constant: (field: string) => `${field} للملف كله`,
    made: (repair: string) => `تطبيق على الكل: ${repair}`,
    refused: (repair: string) => `ترك كما كُتب: ${repair}`,
    correction: (column: string, line: string) => `«${column}»، ${line}`,
    corrections: (count: number) =>
      plural(count, {
        zero: "لا تصحيحات",
        one: "تصحيح واحد",
        two: "تصحيحان",
        few: "# تصحيحات",
        many: "# تصحيحًا",
        other: "# تصحيح",
      }),
    columns: "الأعمدة",
    places: "مكان قد يكون عدة أماكن",
    file: "طريقة قراءة الملف",
    coordinates: "طريقة قراءة الإحداثيات",
    contacts: "جهات اتصال المنظمات",
    source: "عن الدليل",
    recipe: "الوصفة",
    other: "قرار",
  },
  edit: "تعديل",
  save: "حفظ",
  cancel: "إلغاء",
  take: "تطبيق",
  leave: "اتركه كما كُتب",
  takeBack: "سحب التصحيح",
  takeAll: (count: number) =>
    plural(count, {
      zero: "تطبيق",
      one: "تطبيق على هذا",
      two: "تطبيق على الاثنين",
      few: "تطبيق على # كلها",
      many: "تطبيق على # كلها",
      other: "تطبيق على # كلها",
    }),
  leaveAll: "اترك الكل كما كُتب",
  again: "تطبيق من جديد",
  refusedHeading: "تُرك كما كُتب في الملف كله",
  asWritten: "كما كُتب",
  asTaken: "أُخذ على أنه",
  suggested: "مقترح",
  more: (count: number) =>
    plural(count, {
      zero: "لا مزيد",
      one: "أظهر واحدًا آخر",
      two: "أظهر اثنين آخرين",
      few: "أظهر # أخرى",
      many: "أظهر # آخر",
      other: "أظهر # آخر",
    }),
  protected: "في هذا السجل شيء مخفي لحماية الناس، لذلك لا يُعدَّل شيء منه هنا.",
  notHere: "لا يمكن تعديل هذا هنا: صحّحه في الملف.",
  gone: "لم يعد فتح الملف ممكنًا: اختره من جديد.",
  download: (count: number) =>
    plural(count, {
      zero: "لا خلايا مصححة",
      one: "نزّل الخلية المصححة",
      two: "نزّل الخليتين المصححتين",
      few: "نزّل الخلايا الـ# المصححة",
      many: "نزّل الخلايا الـ# المصححة",
      other: "نزّل الخلايا الـ# المصححة",
    }),
  checkAgain: "العودة إلى المراجعة",
  opening: "يُبحث عنه",
};
