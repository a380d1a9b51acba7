import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural, share } = wordsFor("ar");

/** What the reader decides about a file: its words, what holds for the whole of it, and the recipe for the next edition. */
export const decisions: Messages["decisions"] = {
  tabs: { label: "ما يُتحقَّق منه", columns: "الأعمدة", words: "الكلمات", open: (count) => `${number(count)} بلا قرار` },
  words: {
    intro: "كل كلمة في الملف مرة واحدة مع صفوفها. القرار يسري عليها كلها ويمكن التراجع عنه.",
    none: "ليس في الملف عمود كلمات للنوع أو القطاع أو الممارسة أو البلد.",
    onlyOpen: (count) => `غير المفهوم فقط (${number(count)})`,
    nothingOpen: "كل كلمة مفهومة أو مقرَّرة.",
    sums: (all, count) =>
      `${plural(all, { other: "عدد الكلمات #" })}، ${count === 0 ? "كلها مفهومة" : `غير المفهوم منها ${number(count)}`}`,
    rows: (count) => plural(count, { other: "عدد الصفوف #" }),
    becomes: (name) => `ما تصير إليه «${name}»`,
    choose: "اختيار مصطلح",
    asUnderstood: "كما فُهمت",
    theirs: "إبقاؤها كما هي",
    suggested: "مقترحات",
    suggestion: (label, score) => `${label}، ${share(score)}`,
    like: (name) => `مثل «${name}»`,
    take: (name) => `أخذ ${name}`,
    undo: "تراجع",
    undoFor: (name) => `التراجع عما قُرِّر بشأن «${name}»`,
    rules: {
      decided: "بقرار منك",
      theirs: "تُركت كما هي",
      code: "برمزها",
      value: "الكلمة نفسها",
      parts: "بأجزائها",
      bracket: "بما بين القوسين",
      "before-dash": "بما قبل الشرطة",
      number: "صيغة الجمع",
      joined: "كلمات مجتمعة",
      contained: "تحوي الكلمة",
      stem: "تخمين بالجذر",
      marked: "معلَّمة",
      none: "غير مفهومة",
    },
    more: (count) => plural(count, { other: "إظهار # أخرى" }),
    beyond: (count) => plural(count, { other: "كلمات أخرى أكثر من أن تُسرد، عدد صفوفها #." }),
    takeAll: (count, least) => plural(count, { other: `أخذ المقترحات من ${share(least)} فأعلى، وعددها #` }),
    willBecome: "تصير هذه الكلمات:",
    confirm: (count) => plural(count, { other: "أخذها كلها، وعددها #" }),
    cancel: "إلغاء",
  },
  constants: { label: "للملف كله", text: "للصفوف التي لا يقول الملف عنها شيئًا.", none: "غير مذكور" },
  recipe: {
    save: "حفظ الوصفة",
    saveText: "كل القرارات في ملف صغير، لإصدار العام القادم من هذا الملف.",
    used: (name) => `قُرئ بالوصفة الموضوعة لـ«${name}».`,
    ready: (name) => `الوصفة الموضوعة لـ«${name}» جاهزة: اختر الملف الجديد.`,
    drop: "من دونها",
    hint: "يمكن أيضًا إفلات وصفة محفوظة هنا، مع الملف أو قبله.",
    fits: "الوصفة مناسبة: لا شيء ناقص ولا شيء جديد.",
    fitsNot: "ما لم يعد يوافق الوصفة:",
    unfit: {
      goneColumns: (count) => plural(count, { other: "أعمدة في الوصفة ليست في الملف، وينقص ما كانت تعطيه، عددها #:" }),
      newColumns: (count) => plural(count, { other: "أعمدة جديدة تُقرأ كما خُمِّنت، عددها #:" }),
      personalColumns: (count) => plural(count, { other: "أعمدة صارت تحوي بيانات شخصية وتُستبعد، عددها #:" }),
      newWords: (count) =>
        plural(count, { other: "كلمات لا قرار فيها ولا هي مفهومة، تبقى صفوفها بلا مصطلح، عددها #:" }),
      goneWords: (count) => plural(count, { other: "كلمات مقرَّرة لم تعد ترد وتبقى في الوصفة، عددها #:" }),
      lostTerms: (count) => plural(count, { other: "كلمات قُرِّرت بمصطلحات غير موجودة وتُقرأ كأن لا قرار فيها، عددها #:" }),
    },
  },
};
