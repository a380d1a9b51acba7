import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("ar");

/** Assessments of initiatives: on cards and sheets. */
export const assessments: Messages["assessments"] = {
  title: "التقييمات",
  about: "آراء مع أسبابها، جنبًا إلى جنب. لا يُرتَّب شيء بحسبها.",
  methods: { self: "ذاتي", peer: "من النظراء", external: "من الخارج", desk: "من الوثائق" },
  level: (score, level) => `${number(score)} من ${number(5)}: ${level}`,
  notScored: "بلا درجة",
  dimensions: "ما قُيّم",
  scored: (count, of) => `قُيّم ${number(count)} من ${number(of)} أبعاد`,
  overall: "إجمالًا",
  basis: { given: "كما أعطاها المقيِّم", mean: "متوسط الدرجات" },
  differ: (least, most) => `الآراء مختلفة: من ${number(least)} إلى ${number(most)}`,
  rationale: "لماذا",
  opportunities: "ما يمكن أن يتحسّن",
  evidence: "الأدلة",
  assessor: "المقيِّم",
  noAssessor: "غير مذكور",
  source: "المصدر",
  numbered: (at) => `التقييم ${number(at)}`,
  meanOf: (mean) => `${mean} من ${number(5)}`,
  restsOn: (n) => `المقيَّم: ${number(n)}`,
  assessed: (records, assessments) => `المبادرات المقيَّمة: ${number(records)}، التقييمات: ${number(assessments)}`,
  methodCount: (method, count) => `${method}: ${number(count)}`,
  span: (from, to) => (from === to ? from : `من ${from} إلى ${to}`),
};
