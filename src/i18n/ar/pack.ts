import type { PackWords } from "../../model/export-sentences.ts";
import { wordsFor } from "../words.ts";
import { fields } from "./fields.ts";

const { number } = wordsFor("ar");

/** Forms of a download, by what they are for. */
export const formatGroups = {
  tables: "جداول",
  maps: "خرائط",
  linked: "بيانات مترابطة",
};

export const moreFormats = {
  xlsx: {
    name: "مصنف",
    note: "xlsx",
    text: "لبرنامجي Excel وLibreOffice: يبقى النص نصًا والتواريخ تواريخ، ويبقى السطر الأول ظاهرًا.",
  },
  kml: { name: "KML", note: "kml", text: "لتطبيقات Google Earth وOrganic Maps وغيرها من تطبيقات الخرائط." },
  flatgeobuf: { name: "FlatGeobuf", note: "fgb", text: "صغير وسريع، لبرنامج QGIS وخرائط الويب." },
  geoparquet: { name: "GeoParquet", note: "parquet", text: "لأدوات DuckDB وGeoPandas والتحليلات الكبيرة." },
  jsonld: { name: "JSON-LD", note: "jsonld", text: "المنظمات بكلمات schema.org، لمحركات البحث والبيانات المترابطة." },
  murmurations: {
    name: "ملفات تعريف Murmurations",
    note: "json",
    text: "ملف تعريف لكل مبادرة لها صفحة ويب، لتنشره بنفسك.",
  },
};

export const tooManyRows = (most: number) =>
  `يتسع المصنف لـ ${number(most)} صف على الأكثر؛ خذ الجدول بصيغة CSV أو ضيّق الاختيار.`;

export const withWebPage = (rows: number, all: number) => `لها صفحة ويب ولذلك تُكتب: ${number(rows)} من ${number(all)}.`;

/** What a region pack says about itself. */
export const packWords: PackWords = {
  title: "حزمة المنطقة من Solidarity Atlas",
  about: "مبادرات الاقتصاد الاجتماعي والتضامني كما تصفها أدلتها، مع مصدر كل صف ورخصته.",
  inside: "ما بداخلها",
  files: {
    csv: "الصفوف لبرامج الجداول",
    geojson: "الصفوف للخرائط",
    descriptor: "وصف كل الملفات للبرامج (Data Package)",
    columns: "معنى كل عمود وعدد الصفوف التي تملؤه",
    terms: "الأنواع والقطاعات والممارسات بأسمائها",
    sources: "الأدلة التي جاءت منها الصفوف",
    quality: "ما يمكن عدّه في الصفوف",
    attribution: "الإسناد والرخص، تُسلَّم مع البيانات",
    picture: "الخريطة كما كانت على الشاشة",
    assessments: "تقييمات المبادرات، لكل منها طريقته وتاريخه ورخصته",
  },
  assessments: "التقييمات",
  assessmentsLeftOut: "تقييمات تُركت لأنه لا يجوز تمريرها",
  counts: "الصفوف بالأرقام",
  withPosition: "لها موقع على الخريطة",
  withoutKind: "بلا نوع معروف",
  withoutSector: "بلا قطاع معروف",
  newest: "آخر تحقق",
  before: "قبل أن تستخدمها",
  marked: "في صيغة برامج الجداول تسبق علامةُ ' النصَّ الذي قد ينفذه برنامج الجداول.",
  check: "الخلايا الفارغة تعني غير معروف، لا صفرًا ولا نفيًا. التصحيحات مكانها المصدر.",
  fields,
};
