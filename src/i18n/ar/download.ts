import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { directoryCount, rows } from "./nouns.ts";
import { formatGroups, moreFormats, packWords, tooManyRows, withWebPage } from "./pack.ts";

const { number, plural, share, bytes } = wordsFor("ar");

export const download: Messages["download"] = {
  title: "تنزيل",
  titleOf: (name) => `تنزيل ${name}`,
  exactly: (count) =>
    plural(count, {
      zero: "لا مبادرات في القائمة",
      one: "مبادرة واحدة، هي التي في القائمة",
      two: "مبادرتان، هما اللتان في القائمة",
      few: "# مبادرات، هي نفسها التي في القائمة",
      other: "# مبادرة، هي نفسها التي في القائمة",
    }),
  scope: "ما الذي يُنزَّل",
  scopes: {
    shown: (count) => `المعروضة (${number(count)})`,
    territory: (name) => name,
    cluster: (name) => name,
  },
  format: "الصيغة",
  formatGroups,
  tooManyRows,
  withWebPage,
  formats: {
    ...moreFormats,
    pack: {
      name: "حزمة المنطقة",
      note: "zip",
      text: "كل شيء في مجلد واحد: جدول، وملف GeoJSON، والمصادر والرخص، وكيف جرى الاختيار.",
    },
    "csv-spreadsheet": {
      name: "جدول",
      note: "csv",
      text: "يُفتح في LibreOffice وExcel وNumbers. الخلايا التي تشبه الصيغ الحسابية معطّلة فلا تُنفَّذ.",
    },
    geojson: { name: "GeoJSON", note: "geojson", text: "لبرنامج QGIS وخرائط الشبكة وغيرها من البرامج الجغرافية." },
    csv: { name: "CSV كامل", note: "csv", text: "كل خلية كما وردت. يُفتح هنا من جديد بلا أي تغيير." },
    area: { name: "مساحة التجمّع", note: "geojson", text: "حدود التجمّع مع أرقامه." },
  },
  licence: "رخصة هذا المزيج",
  severalFiles: (files) =>
    plural(files, {
      one: "هذه الصفوف في ملف واحد.",
      two: "قد لا يجوز جمع هذه الصفوف في قاعدة بيانات واحدة: التنزيل ملف zip فيه ملفان، يضمان معًا الصفوف المعروضة بعينها.",
      few: "قد لا يجوز جمع هذه الصفوف في قاعدة بيانات واحدة: التنزيل ملف zip فيه # ملفات، تضم معًا الصفوف المعروضة بعينها.",
      many: "قد لا يجوز جمع هذه الصفوف في قاعدة بيانات واحدة: التنزيل ملف zip فيه # ملفًا، تضم معًا الصفوف المعروضة بعينها.",
      other:
        "قد لا يجوز جمع هذه الصفوف في قاعدة بيانات واحدة: التنزيل ملف zip فيه # ملف، تضم معًا الصفوف المعروضة بعينها.",
    }),
  eachRow: "لكل صف رخصته",
  demands: {
    none: "لا شرط: استعملها كما تشاء. ومن حسن السلوك ذكر المصادر.",
    attribution: "ذكر المصدر: من يستعملها يذكر مصادرها. في كل صف عبارة ذكر مصدره.",
    "share-alike": "المشاركة بالمثل: من ينشرها من جديد يستعمل الرخصة نفسها ويذكر المصادر.",
    "non-commercial": "ليست للاستعمال التجاري.",
    "not-to-be-passed-on": "لاستعمالك الخاص: لا يجوز تسليم هذه الصفوف إلى غيرك.",
  },
  rows: rows.subject,
  sources: (count) => `من ${directoryCount.after(count)}`,
  leftBehind: (count) =>
    plural(count, {
      one: "صف واحد مستبعد من حزمة المنطقة، لأن رخصته غير معروفة أو غير مفتوحة.",
      two: "صفان مستبعدان من حزمة المنطقة، لأن رخصتهما غير معروفة أو غير مفتوحة.",
      few: "# صفوف مستبعدة من حزمة المنطقة، لأن رخصتها غير معروفة أو غير مفتوحة.",
      many: "# صفًا مستبعدًا من حزمة المنطقة، لأن رخصتها غير معروفة أو غير مفتوحة.",
      other: "# صف مستبعد من حزمة المنطقة، لأن رخصتها غير معروفة أو غير مفتوحة.",
    }),
  working: "جارٍ كتابة الملف",
  progress: (part, size) => `جارٍ كتابة الملف: ${share(part)}، ${bytes(size)}`,
  done: (name) => `كُتب الملف ${name}.`,
  save: "تنزيل",
  copyLink: "نسخ الرابط",
  notesFile: "ملاحظات عن المصادر والمرشّحات",
  nothing: "لم يُختر شيء، فلا شيء للتنزيل.",
  filters: {
    text: (text) => `فيها «${text}»`,
    inView: (west, south, east, north) =>
      `في الخريطة الظاهرة: خط الطول من ${west} إلى ${east}، خط العرض من ${south} إلى ${north}`,
    choice: (facet, names) => `${facet}: ${names}`,
    hidden: (names) => `أدلة مخفية: ${names}`,
  },
  notes: {
    pack: packWords,
    title: "عن هذا التنزيل",
    made: "أُعدّ بأطلس التضامن من الأدلة المذكورة أدناه.",
    rows: "الصفوف",
    territory: "المنطقة",
    filters: "المرشّحات",
    noFilters: "لا شيء",
    source: "المصدر",
    publisher: "الناشر",
    licence: "الرخصة",
    date: "تاريخ البيانات",
    credit: "عبارة ذكر المصدر",
    address: "العنوان",
    changes: "التغييرات: مطابقة الأعمدة، وحذف الأعمدة الشخصية، وإضافة الأنواع والقطاعات.",
    mixture: "رخصة المجموع",
    eachRow: "في كل صف رخصته وعبارة ذكر مصدره.",
    severalFiles: "قد لا يجوز جمع هذه الصفوف في قاعدة بيانات واحدة؛ لكل رخصة ملفها.",
    ownUse: "الصفوف ذات الرخصة المجهولة أو المغلقة لاستعمالك الخاص، ولا يجوز تسليمها إلى غيرك.",
    boundaries: "الحدود",
    warranty: "كما ترد في الأدلة، بلا أي ضمان.",
    leftOut: "صفوف مستبعدة لأن رخصتها غير معروفة أو غير مفتوحة",
    format: "الأعمدة: انظر قائمة الأعمدة المقبولة في الأطلس.",
  },
};
