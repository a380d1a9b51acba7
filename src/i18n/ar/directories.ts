import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { initiatives } from "./nouns.ts";

const { number, date } = wordsFor("ar");

/** The panel of open directories. */
export const directories: Messages["directories"] = {
  title: "الأدلة",
  rows: (rows, placed) =>
    placed === rows
      ? initiatives.subject(rows)
      : placed === 0
        ? `${initiatives.subject(rows)}، بلا موقع جغرافي`
        : `${initiatives.subject(rows)}، منها ${number(placed)} على الخريطة`,
  assessments: (count) => `التقييمات: ${number(count)}`,
  keptAssessments: (count, title) => `تقييمات «${title}» (${number(count)}) معروضة على بطاقات المبادرات.`,
  brought: "أضفته أنت، ويزول عند إعادة تحميل الصفحة",
  broughtAndKept: "أضفته أنت، ومحفوظ على هذا الجهاز",
  dated: (issued) => `بتاريخ ${date(issued)}`,
  noDate: "التاريخ غير معروف",
  licence: "الرخصة",
  licences: {
    "public-domain": "ملك عام، لا حاجة إلى رخصة",
    "all-rights-reserved": "جميع الحقوق محفوظة",
    "LicenseRef-facts": "معلومات متفرقة، جُمعت يدويًا",
    unknown: "الرخصة غير مذكورة",
  },
  publisher: "الناشر",
  page: "صفحة الدليل",
  report: "التقرير",
  hide: "إخفاء",
  show: "إظهار",
  hidden: "مخفي",
  remove: "إزالة",
  openAlready: (title) => `«${title}» مفتوح من قبل سطرًا بسطر: لم يتغيّر شيء.`,
  removed: (title) => `أُزيل «${title}».`,
  kept: (count, placed, title) =>
    placed === count
      ? `${initiatives.subject(count)} من «${title}» على الخريطة.`
      : `${initiatives.subject(count)} من «${title}» في القائمة، منها ${number(placed)} على الخريطة.`,
  keptNowhere: (count, title) => `${initiatives.subject(count)} من «${title}» في القائمة، بلا موقع جغرافي.`,
  putOneAway: "إخفاء على هذا الجهاز",
  putAway: (name) => `أُخفيت «${name}» على هذا الجهاز.`,
  away: (count) => `المخفي على هذا الجهاز: ${number(count)}.`,
  showAway: "إظهار من جديد",
  duplicates: "المبادرة الواردة في دليلين تُعدّ مرتين.",
  add: "إضافة بيانات",
  credits: "كل المصادر وعبارات ذكرها",
};
