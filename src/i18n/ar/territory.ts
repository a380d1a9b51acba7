import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { clusterCount, initiatives, kindCount, sectorCount } from "./nouns.ts";

const { number, plural, date } = wordsFor("ar");

/** Territory sheet, choropleth, territorial clusters. */
export const territory: Messages["territory"] = {
  choose: "اختيار منطقة",
  levels: {
    world: "العالم",
    region: "قارة",
    subregion: "جزء من قارة",
    country: "بلد",
    first: "إقليم",
    second: "مقاطعة",
    own: "منطقة",
  },
  kindAndParts: (level, parts) => (parts === "" ? level : `${level}، ${parts}`),
  partsOf: {
    region: (count) =>
      plural(count, { one: "قارة واحدة", two: "قارتان", few: "# قارات", many: "# قارة", other: "# قارة" }),
    subregion: (count) =>
      plural(count, { one: "جزء واحد", two: "جزآن", few: "# أجزاء", many: "# جزءًا", other: "# جزء" }),
    country: (count) =>
      plural(count, { one: "بلد واحد", two: "بلدان اثنان", few: "# بلدان", many: "# بلدًا", other: "# بلد" }),
    first: (count) =>
      plural(count, { one: "إقليم واحد", two: "إقليمان", few: "# أقاليم", many: "# إقليمًا", other: "# إقليم" }),
    second: (count) =>
      plural(count, { one: "مقاطعة واحدة", two: "مقاطعتان", few: "# مقاطعات", many: "# مقاطعة", other: "# مقاطعة" }),
  },
  path: "موقعها ضمن العالم",
  showList: (count) =>
    plural(count, {
      one: "عرض المبادرة في القائمة",
      two: "عرض المبادرتين في القائمة",
      other: "عرض الكل في القائمة (#)",
    }),
  figures: {
    initiatives: (count) => plural(count, { two: "مبادرتان", few: "مبادرات", other: "مبادرة" }),
    density: `لكل ${number(1000)} كم²`,
    shareOf: (parent) => `من ${parent}`,
    area: (areaKm2) => `${number(areaKm2)} كم²`,
  },
  filtered: (count, all) => `يطابق التصفية ${number(count)} من ${number(all)} هنا.`,
  sectors: "القطاعات",
  kinds: "الأنواع",
  allSectorsAndKinds: (sectors, kinds) => `الكل: ${sectorCount.subject(sectors)} و${kindCount.subject(kinds)}`,
  parts: "أجزاؤها",
  howSure: "مدى موثوقية هذه الأرقام",
  of: (count, all) => `${number(count)} من ${number(all)}`,
  exact: "موقع دقيق",
  placed: "على الخريطة",
  checked: "التحقّق أو الإصدار",
  checkedSpan: (from, to) => (from === to ? date(from) : `من ${date(from)} إلى ${date(to)}`),
  restsOn: "الأدلة التي تستند إليها",
  caveat: "هذه الأرقام تصف الأدلة لا الاقتصاد: كثرة المبادرات في منطقة ما تعني أن لها دليلًا جيدًا.",
  none: "لم يُعثر على شيء",
  notCovered: "لا يغطيها أي دليل",
  download: (name) => `تنزيل ${name}`,
  zoomTo: "عرض على الخريطة",
  leave: "مغادرة هذه المنطقة",
  boundaries: `الحدود كما ترسمها Natural Earth، والأقاليم كما كانت بين ${date("2014")} و${date("2015")}؛ الحدود المتنازع عليها مرسومة حسب الجهة التي تدير الأرض.`,
  legend: {
    title: (figure, by) => `${figure} ${by}`,
    by: {
      region: "حسب القارة",
      subregion: "حسب جزء القارة",
      country: "حسب البلد",
      first: "حسب الإقليم",
    },
    range: (least, most) => (least === most ? least : `من ${least} إلى ${most}`),
    orMore: (least) => `${least} أو أكثر`,
    few: "أقل من أن يُستخرج منها رقم",
    noData: "لا رقم معروف",
    settings: "التلوين حسب شيء آخر",
    figure: "المؤشر",
    sector: "القطاع",
    practice: "الممارسة",
    dimension: "البُعد",
    level: "المناطق",
    classes: "الفئات",
    methods: { jenks: "حدود طبيعية", quantile: "أعداد متساوية من المناطق" },
    circles: "دوائر بدل الألوان",
  },
  clusters: {
    title: "التجمّعات المحلية",
    text: "أماكن تتقارب فيها مبادرات الاختيار الحالي.",
    radius: "جيران في حدود",
    kilometres: "كم",
    minimum: "الحد الأدنى",
    members: "مبادرات",
    found: clusterCount.subject,
    alone: (count) =>
      plural(count, {
        zero: "كل مبادرة في تجمّع.",
        one: "مبادرة واحدة خارج أي تجمّع.",
        two: "مبادرتان خارج أي تجمّع.",
        few: "# مبادرات خارج أي تجمّع.",
        other: "# مبادرة خارج أي تجمّع.",
      }),
    nothing: "لا تجمّع بهذين الرقمين. مسافة أوسع أو حد أدنى أصغر يعطي نتائج أكثر.",
    tooMany: (rows, most) =>
      `يُبحث عن التجمّعات بين ${initiatives.subject(most)} ذات موقع على الأكثر، والاختيار الحالي فيه ${initiatives.subject(rows)}. استعمل التصفية، أو اختر منطقة أولًا.`,
    largest: (shown) => `تعرض القائمة أكبر ${number(shown)}.`,
    why: (share, others, distance) =>
      `نحو ${share} من هذه المبادرات لها ${number(others)} غيرها على الأقل في حدود ${distance}، ولذلك يبدأ البحث بهذين الرقمين.`,
    suggested: (distance, least) => `استعمال الرقمين المقترحين: ${distance}، والحد الأدنى ${number(least)}`,
    list: "مبادراته",
    firstListed: (shown) => `تظهر هنا أول ${number(shown)}، والتنزيل يشملها كلها.`,
    tiesInside: "بين مبادراته",
    tiesOutward: "مع غيرها",
    name: (place, sector) => (place === "" ? sector : `${place}، ${sector}`),
    within: (count, distance) => `${number(count)} في حدود ${distance}`,
    area: (areaKm2) => `${number(areaKm2, areaKm2 < 10 ? 1 : 0)} كم²`,
    squareKilometres: "كم²",
    ofSelection: "من الاختيار الحالي",
    download: "تنزيل هذا التجمّع",
    gone: "لا وجود لهذا التجمّع بهذه المرشّحات والأرقام.",
    hullNote: "المساحة هي الغلاف المحيط بمبادرات التجمّع التي حُدّدت بحسب كثافتها، وليست حدودًا إدارية.",
    searching: "جارٍ البحث عن التجمّعات",
    back: "كل التجمّعات",
  },
};
