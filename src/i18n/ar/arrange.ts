import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("ar");

/** Columns that are joined to one field, or split into several. */
export const arrange: Messages["arrange"] = {
  heading: "أعمدة مدموجة ومقسومة",
  group: "تقسيم",
  address: "عنوان كامل، إلى أجزائه",
  separator: "بعلامة، إلى حقول",
  looksLike: (column: string) => `العمود «${column}» يحوي عناوين كاملة.`,
  splitAddress: "قسّمه إلى شارع ورمز بريدي ومدينة",
  join: (field: string, columns: number) =>
    `${field}: ${plural(columns, { one: "عمود واحد", two: "عمودان مدموجان", few: "# أعمدة مدموجة", many: "# عمودًا مدموجًا", other: "# عمود مدموج" })}`,
  byNames: "بحسب أسماء الأعمدة",
  between: "بينها",
  joiners: { " ": "مسافة", ", ": "فاصلة", "\n": "سطر جديد", "": "لا شيء" },
  firstFilled: "أول عمود مملوء فقط",
  earlier: (column: string) => `قدّم «${column}»`,
  split: (column: string, fields: number) =>
    `العمود «${column}» يعطي ${plural(fields, { one: "حقلًا واحدًا", two: "حقلين", few: "# حقول", many: "# حقلًا", other: "# حقل" })}`,
  sign: "يقسمه",
  signs: {
    ";": "فاصلة منقوطة",
    "|": "خط عمودي",
    "\n": "سطر جديد",
    "/": "شرطة مائلة",
    " / ": "شرطة مائلة بين مسافتين",
    " - ": "شرطة بين مسافتين",
    ",": "فاصلة",
    " ": "مسافة",
    "·": "نقطة وسطى",
    "•": "نقطة تعداد",
  },
  part: (part: number) => `كيف يُقرأ الجزء ${number(part)}`,
  more: "جزء آخر",
  less: "جزء أقل",
  found: "الخلية",
  fitsNot: "لا تناسب، تبقى كاملة",
  lists: "ما يفصل بين عناصر القائمة",
  usual: "فاصلة منقوطة أو خط عمودي أو سطر جديد",
  orSign: (sign: string) => `وأيضًا ${sign}`,
  drag: {
    hint: "اسحب العمود من مقبضه إلى ما يعنيه، أو إلى عمود آخر لتبديل الاثنين.",
    handle: "اسحب إلى ما يعنيه أو إلى عمود آخر",
    nowhere: "أفلته على ما يعنيه",
    read: (target: string) => `يُقرأ على أنه ${target}`,
    exchanged: (column: string) => `بُدّل مع «${column}»`,
    instead: (target: string, columns: string) => `يُقرأ على أنه ${target}؛ ويُحفظ نص ${columns} كما كُتب`,
    with: (target: string, columns: string) => `يُقرأ على أنه ${target}، مع ${columns}`,
    column: (column: string) => `«${column}»`,
    done: (column: string, what: string) => `«${column}»: ${what}.`,
  },
};
