import { createRunFinder } from "../raw/find-runs.ts";

/** Refuges from violence, whose place must not be found (P8). */
const REFUGE =
  /women.?s (refuge|shelter|aid)|domestic (violence|abuse)|violence against women|casa rifugio|centro antiviolenza|antiviolenza|frauenhaus|frauenhäuser|violences? conjugales?|violences? faites aux femmes|casa de acogida|violencia de g[ée]nero|viol[êe]ncia dom[ée]stica|casa de acolhimento|casa d.acolliment|viol[èe]ncia masclista|دار إيواء|العنف الأسري/i;
/** Rare runs of letters, one of which is in each of those words: quicker to look for. */
export const mayNameRefuge = createRunFinder([
  "efug",
  "ifug",
  "helt",
  "s ai",
  "viol",
  "buse",
  "uenh",
  "gida",
  "lhim",
  "llim",
  "يوا",
  "عنف",
]);

export const namesRefuge = (text: string): boolean => REFUGE.test(text);
