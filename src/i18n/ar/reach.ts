import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("ar");
const places = (count: number) =>
  plural(count, { zero: "# مكان", one: "مكان واحد", two: "مكانين", few: "# أماكن", many: "# مكانًا", other: "# مكان" });

export const reach: Messages["reach"] = {
  title: "كم تبعد",
  of: "النوع أو القطاع",
  choose: "اختيار نوع أو قطاع",
  beyond: "أبعد من",
  leave: "بلا مسافات",
  groups: { missing: "غير موجود هنا", kind: "الأنواع", sector: "القطاعات" },
  beyondShare: (distance) => `أماكن أبعد من ${distance}`,
  inhabitants: (distance) => `سكان أماكن أبعد من ${distance}`,
  ofPlaces: (beyond, all) => `${number(beyond)} من ${places(all)}`,
  knownFor: (known, all) => `معروف في ${number(known)} من ${places(all)}`,
  leftOut: (count) =>
    plural(count, {
      zero: "# مبادرة كهذه بلا موضع دقيق ولا تُحسب.",
      one: "مبادرة واحدة كهذه بلا موضع دقيق ولا تُحسب.",
      two: "مبادرتان كهذه بلا موضع دقيق ولا تُحسبان.",
      few: "# مبادرات كهذه بلا موضع دقيق ولا تُحسب.",
      many: "# مبادرة كهذه بلا موضع دقيق ولا تُحسب.",
      other: "# مبادرة كهذه بلا موضع دقيق ولا تُحسب.",
    }),
  median: "المسافة الوسيطة",
  farthest: "الأبعد",
  titled: (what, term) => `${what}: ${term}`,
};
