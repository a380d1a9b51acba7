import type { Speech } from "../i18n/load-language.ts";
import type { ListRow } from "../model/answer.ts";
import type { ReachTerm } from "../model/reach.ts";
import { OTHER_SECTOR, TOP_SECTOR_IDS } from "../model/taxonomy.ts";

/** Label of a top sector by its position in TOP_SECTORS. */
export const sectorLabel = ({ labels }: Speech, sector: number): string => {
  const id = TOP_SECTOR_IDS[sector] ?? TOP_SECTOR_IDS[OTHER_SECTOR]!;
  return labels.sectors[id] ?? id;
};

const kindLabel = ({ labels }: Speech, kind: string): string => labels.kinds[kind] ?? kind;

/** Kind of a row in words, "" when it is not known. */
export const rowKind = (speech: Speech, { kind }: ListRow): string => (kind === "" ? "" : kindLabel(speech, kind));

/** Label of the kind or sector that distances are asked to. */
export const reachTermLabel = ({ labels }: Speech, { list, id }: ReachTerm): string =>
  (list === "kind" ? labels.kinds : labels.sectors)[id] ?? id;

/** A label within a sentence: languages that write nouns small begin it small. */
export const inSentence = ({ language }: Speech, label: string): string =>
  language === "de" ? label : label.charAt(0).toLocaleLowerCase(language) + label.slice(1);

/** The sector with the largest share, by position in TOP_SECTORS; undefined when there is none. */
export function leading(mix: readonly number[]): number | undefined {
  let best: number | undefined;
  mix.forEach((share, sector) => {
    if (share > 0 && share > (best === undefined ? 0 : mix[best]!)) best = sector;
  });
  return best;
}
