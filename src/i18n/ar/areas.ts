import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("ar");

/** Areas of the reader's own, and the ways in which clusters are found. */
export const areas: Messages["areas"] = {
  title: "منطقة من اختيارك",
  text: "كل ما يقع ضمن مسافة من مكان، أو ما يُرسم على الخريطة. تصفّي المنطقة القائمة والخريطة والتنزيلات، ويحفظها الرابط.",
  open: "اختيار منطقة خاصة",
  place: "المكان",
  distance: "في حدود",
  show: "عرض هذه المنطقة",
  notFound: (name) => `لا يُعرف هنا مكان باسم «${name}».`,
  aroundMe: "حولي",
  aroundMiddle: "حول وسط الخريطة",
  drawCorners: "رسم زوايا على الخريطة",
  drawCircle: "رسم دائرة على الخريطة",
  around: (distance, place) => `في حدود ${distance} من ${place}`,
  drawn: "منطقة مرسومة",
  near: (place) => `منطقة مرسومة قرب ${place}`,
  here: (distance) => `ما يقع في حدود ${distance}`,
  change: "منطقة أخرى",
  leave: "مغادرة المنطقة الخاصة",
  download: "تنزيل المنطقة الخاصة",
  nothing: "لا شيء من الاختيار الحالي يقع في هذه المنطقة.",
  note: "ما يقع على الحافة محسوب. وما لا يُعرف عنه سوى إقليمه أو بلده غير محسوب.",
  few: "تحتاج المنطقة إلى ثلاث زوايا.",
  many: (most) => `للمنطقة ${number(most)} من الزوايا على الأكثر.`,
  crossing: "ستتقاطع أضلاعها أو تتلامس. يُدار حول المنطقة مرة واحدة.",
  pole: "لا يمكن أن تحيط المنطقة بقطب أو بالأرض كلها.",
  howCorners: "انقر أو المس كل زاوية.",
  keysCorners:
    "بلوحة المفاتيح: الأسهم تحرّك الصليب، وEnter يضع زاوية، وBackspace يزيلها، وEnter مرتين في الموضع نفسه ينهي الرسم، وEscape يتركه.",
  howCircle: "انقر أو المس المركز ثم الحافة.",
  keysCircle:
    "بلوحة المفاتيح: الأسهم تحرّك الصليب، وEnter يضع المركز، و+ و− يغيّران المسافة، وEnter مرة أخرى ينهي الرسم، وEscape يتركه.",
  position: (latitude, longitude) => `الصليب عند ${latitude}، ${longitude}`,
  corners: (count) =>
    plural(count, {
      zero: "لا زوايا",
      one: "زاوية واحدة",
      two: "زاويتان",
      few: "# زوايا",
      many: "# زاوية",
      other: "# زاوية",
    }),
  takeBack: "إزالة الأخيرة",
  done: "تم",
  stop: "إيقاف الرسم",
  wider: "أوسع",
  narrower: "أضيق",
  canvas: "الرسم على الخريطة",
  outline: "محيط هذه المنطقة",
  outlineText: "المنطقة نفسها مع أرقامها.",
  outlines: "محيط كل التجمّعات",
  outlinesText: "غلاف كل تجمّع مع اسمه وأرقامه.",
  downloadAll: "تنزيلها كلها",
  allClusters: (count) => `كل التجمّعات (${number(count)})`,
  how: "كيف يُعثر عليها",
  byDensity: "متقاربة",
  byNumber: "عدد من المناطق",
  densityText: "لكل منها ما يكفي من غيرها في هذه المسافة، أو تقع قرب واحدة لها ذلك. وما كان منعزلًا ليس في أي تجمّع.",
  numberText: "تنتمي كل مبادرة إلى المنطقة ذات الوسط الأقرب (k-means). والاختيار نفسه يعطي المناطق نفسها دائمًا.",
  number: "عدد المناطق",
  foundAreas: (count) =>
    plural(count, {
      zero: "لا مناطق",
      one: "منطقة واحدة",
      two: "منطقتان",
      few: "# مناطق",
      many: "# منطقة",
      other: "# منطقة",
    }),
  noteAreas: "المحيط هو غلاف مبادراتها التي قُسّمت بحسب المسافة وحدها، وليس حدودًا إدارية.",
  tooManyAreas: (rows, most) =>
    `تُقسّم إلى مناطق ${number(most)} من المبادرات ذات الموقع على الأكثر، والاختيار الحالي فيه ${number(rows)}. استعمل التصفية، أو اختر منطقة أولًا.`,
};
