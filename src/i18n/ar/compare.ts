import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("ar");

export const compare: Messages["compare"] = {
  open: "المقارنة بمنطقة أخرى",
  openCluster: "المقارنة بتجمّع آخر",
  title: "مقارنة",
  find: "إضافة منطقة",
  siblings: (parent) => `مناطق أخرى في ${parent}`,
  add: (name) => `إضافة ${name}`,
  remove: (name) => `إزالة ${name}`,
  full: (most) => `يمكن مقارنة ${number(most)} مناطق على الأكثر.`,
  alone: "المقارنة تحتاج إلى منطقتين.",
  filtered: "تسري عوامل التصفية عليها كلها.",
  gone: (code) => `لا منطقة رمزها ${code}.`,
  selection: "الاختيار الحالي",
  indicator: "المؤشر",
  shareOfParent: "الحصة من المنطقة الأعلى",
  directories: "الأدلة التي تستند إليها",
  checked: "التحقّق أو الإصدار",
  download: "تنزيل بصيغة CSV",
  columns: {
    code: "الرمز",
    territory: "المنطقة",
    indicator: "المؤشر",
    value: "القيمة",
    unit: "الوحدة",
    records: "المدخلات التي تذكره",
    of: "المدخلات كلها",
    note: "ملاحظة",
  },
  unit: {
    count: "عدد",
    rate: "معدل",
    effective: "حدود متساوية",
    quotient: "أضعاف الحصة الأعلى",
    score: "درجة من 1 إلى 5",
    share: "حصة من 1",
    distance: "كم",
  },
};
