import type { ShapeFindingCode } from "../../model/boundary-set.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("ar");

/** Boundaries of one's own: adding them, and what is said of them afterwards. */
export const boundaries = {
  add: "أضف حدودًا",
  choose: {
    title: "أضف حدودك الخاصة",
    text: "أحياء أو أبرشيات أو أقاليم حيوية أو أي مساحات أخرى. يُقرأ الملف على هذا الجهاز ولا يغادر شيء هذه الصفحة.",
    drop: "أفلت ملفًا هنا",
    button: "اختر ملفًا",
    limits: "GeoJSON أو TopoJSON أو KML حتى 200 ميغابايت، ويمكن ضغطها بصيغة gzip أو zip.",
    meaning: "تصبح كل مساحة منطقة لها ورقة وعدد وقائمة وتنزيل. يبقى الأطلس كما هو: لا تتغير أي مبادرة.",
  },
  check: {
    title: "تحقق من الحدود",
    nothing: "لا يمكن تكوين أي منطقة من هذا الملف. الملاحظات تقول لماذا.",
    degrees: "بالدرجات",
    keep: "استخدم هذه الحدود",
  },
  called: {
    title: "اسم هذه الحدود",
    levelName: "تسمّى الواحدة من مناطقها",
    parentName: "تسمّى المناطق التي تحيط بها",
    examples: { levelName: "حي", parentName: "محافظة" },
  },
  origin: { credit: "من يُذكر مصدرًا لها", example: "© هيئة الخرائط 2024", noLicence: "الرخصة غير معروفة" },
  roles: {
    title: "ما يقوله الملف عن مناطقه",
    none: "لا شيء",
    names: { name: "الاسم", code: "الرمز", population: "السكان", parent: "تقع في" },
    reasons: {
      header: "بحسب اسم العمود",
      values: "بحسب القيم",
      chosen: "اخترته أنت",
      none: "لا عمود مناسب",
    },
  },
  sums: {
    territories: (count: number) =>
      plural(count, {
        zero: "لا مناطق",
        one: "منطقة واحدة",
        two: "منطقتان",
        few: "# مناطق",
        many: "# منطقة",
        other: "# منطقة",
      }),
    shapes: "الأشكال في الملف",
    parents: "المناطق التي تحيط بها",
    populated: "عدد سكانها معروف",
    joined: "المبادرات فيها",
    position: "بحسب موقعها",
    code: "بحسب رمز",
    name: "بحسب اسم",
    outside: "في لا شيء منها أو غير معروف",
    how: "الموقع وحده يحسم. ومن لا موقع له، أو له موقع إقليم أو بلد فقط، يُبحث عنه برمز أو اسم تحمله منطقة واحدة دون غيرها.",
  },
  findings: {
    title: "الملاحظات",
    none: "لم يُصلَح شيء ولم يُترك شيء.",
    severities: { "left-out": "تُرك", mended: "أُصلح", remark: "للعلم" },
    shape: (shape: number, name: string) => `رقم ${number(shape)}، «${name}»`,
    overlap: (smaller: string, larger: string, share: string) =>
      `«${smaller}» تقع في «${larger}» بنحو ${share} من مساحتها`,
    kinds: {
      "unreadable-record": "تعذّرت قراءته",
      "no-shape": "بلا شكل",
      "not-an-area": "نقاط أو خطوط، وليست مساحات",
      "shape-invalid": "إحداثيات غير صالحة",
      "not-degrees": "إحداثيات ليست درجات",
      "no-area": "بلا مساحة",
      "hole-outside": "ثقب خارج محيطه",
      "around-twice": "يدور حول الأرض أكثر من مرة",
      "too-many": "مناطق أكثر مما يمكن التمييز بينه",
      "crosses-itself": "يقطع نفسه؛ وتقاطعاته تحسم ما يقع داخله",
      "not-checked": "أطول من أن تُفحص تقاطعاته",
      overlap: "يتداخل مع آخر؛ وما يقع فيهما يُحسب في الأصغر",
      "overlap-not-checked": "جيران أكثر مما أمكن فحصه",
      "crosses-antimeridian": "يعبر خط الطول 180 ويُقطع عنده",
      "around-pole": "يدور حول قطب ويشمله",
      "ring-open": "كان مفتوحًا وأُغلق",
      "type-misspelt": "كُتب نوعه خطأً",
      "no-name": "بلا اسم",
      "same-code": "رمز منطقة أخرى تحتفظ به",
      "same-name": "اسم منطقة أخرى",
      joined: "جزء من المنطقة ذات الرمز والاسم نفسيهما",
      "population-unreadable": "عدد سكان ليس رقمًا",
    } satisfies Record<ShapeFindingCode, string>,
  },
  panel: {
    title: "حدودك الخاصة",
    text: "مساحات تُعدّ المبادرات بحسبها، إلى جانب البلدان والأقاليم.",
    show: "أظهرها على الخريطة",
    sheet: "الورقة",
    joined: (inside: number, outside: number) => `المبادرات داخلها ${number(inside)}، وخارجها ${number(outside)}`,
  },
  inhabitants: {
    title: "السكان",
    text: "للأرقام بحسب عدد السكان. الفارغ غير معروف. تبقى الأعداد على هذا الجهاز وترافق الحدود المحفوظة عليه.",
    search: "ابحث عن منطقة",
    known: (known: number, all: number) =>
      `معروف في ${number(known)} من ${plural(all, { zero: "# منطقة", one: "منطقة واحدة", two: "منطقتين", few: "# مناطق", many: "# منطقة", other: "# منطقة" })}.`,
    of: (name: string) => `سكان ${name}`,
    fault: "هذا ليس عدد أشخاص. يبقى العدد السابق.",
    none: "لا منطقة في اسمها أو رمزها هذا.",
    undo: (name: string) => `تراجع: ${name}`,
    done: "تم",
  },
  onlyAreas: {
    strong: "لا يحتوي هذا الملف إلا على مساحات.",
    rest: "يُقرأ هنا كدليل، كل مساحة مبادرة واحدة.",
    button: "اقرأه كحدود بدلًا من ذلك",
  },
  kept: (title: string, count: number) =>
    `«${title}» مفتوحة للعدّ بحسبها: ${plural(count, { zero: "لا مناطق", one: "منطقة واحدة", two: "منطقتان", few: "# مناطق", many: "# منطقة", other: "# منطقة" })}.`,
  drawnBy: (title: string) =>
    `الحدود كما يرسمها الملف «${title}». من يقع أين تحدده كل نقاطها؛ وإن كثرت جدًا تركت الخريطة بعضها.`,
  notOpen: "الحدود التي يسمّيها هذا الرابط ليست مفتوحة هنا. أضف ملفها لترى ما يُظهره.",
};
