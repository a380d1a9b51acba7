import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { list, number, plural } = wordsFor("ar");

/** A newer edition of a directory that is open: what differs, and what of it is accepted. */
export const changes: Messages["changes"] = {
  tab: "التغييرات",
  likely: (title) => `يبدو هذا طبعة أحدث من «${title}».`,
  against: (title) => `بالمقارنة مع «${title}».`,
  signs: {
    identifiers: "معظم معرّفاته هي نفسها.",
    name: "للملفين الاسم نفسه عدا التاريخ والإصدار.",
    title: "العنوان والناشر هما نفسهما.",
  },
  sums: (added, gone, changed, moved) =>
    list([
      `الجديدة: ${number(added)}`,
      `الزائلة: ${number(gone)}`,
      `المتغيّرة: ${number(changed)}`,
      `المنتقلة: ${number(moved)}`,
    ]),
  same: "كل المدخلات متطابقة.",
  what: "ما مصير الملف",
  update: (title) => `تحديث «${title}»`,
  beside: "إضافته إلى جانبه",
  see: "عرض التغييرات",
  which: "المقارنة مع",
  byHand: "هل هو طبعة أحدث من دليل مفتوح؟",
  own: "لا، هو دليل مستقل",
  comparing: "تجري المقارنة",
  identity: {
    identifiers: "تُطابَق المدخلات بمعرّفاتها.",
    numbers: "المعرّفات لا تفعل إلا ترقيم الصفوف، فتُطابَق المدخلات بالاسم والمكان والموقع.",
    likeness: "تُطابَق المدخلات بالاسم والمكان والموقع.",
  },
  newColumns: (count, names) => `أعمدة جديدة (${number(count)}): ${names}`,
  goneColumns: (count, names) => `أعمدة زالت (${number(count)}): ${names}`,
  withdrawn: (count) =>
    `سجلات في الملف لا يجوز عرضها: ${number(count)}. فلا يمكن أن يبقى مدخل زال، إذ قد يكون واحدًا منها.`,
  lost: (count) => `مدخلات لم يكن يُراد أخذها ولم تعد من التغييرات: ${number(count)}.`,
  search: "البحث في التغييرات بالاسم أو المكان",
  nothing: "لم يُعثر على شيء.",
  sections: { added: "الجديدة", gone: "الزائلة", changed: "المتغيّرة", moved: "المنتقلة" },
  takeAll: {
    added: "أخذ كل الجديدة",
    gone: "إزالة كل الزائلة",
    changed: "أخذ كل التغييرات",
    moved: "أخذ كل الانتقالات",
  },
  how: "ما لم يُؤشَّر يبقى كما كان في الطبعة الأقدم.",
  firm: "يُؤخذ في كل حال، إذ لا يجوز عرضه كما كان.",
  withheld: "تغيّر، ولا يُذكر هنا",
  field: "الحقل",
  before: "قبل",
  after: "بعد",
  map: (sums) => `خريطة التغييرات: ${sums}`,
  done: (title, sums) => `حُدّث «${title}»: ${sums}.`,
  left: (count) =>
    plural(count, {
      zero: "لم يُترك أي تغيير (#).",
      one: "تغيير واحد لم يُؤخذ (#).",
      two: "تغييران لم يُؤخذا (#).",
      few: "# تغييرات لم تُؤخذ.",
      many: "# تغييرًا لم يُؤخذ.",
      other: "# تغيير لم يُؤخذ.",
    }),
  report: {
    heading: "التحديث",
    from: (title, rows) => `حلّ محل طبعة من «${title}» عدد مدخلاتها ${number(rows)}.`,
    taken: "المأخوذة",
    refused: "غير المأخوذة",
  },
};
