import type { Messages } from "../i18n/en.ts";
import type { Speech } from "../i18n/load-language.ts";
import { type PaintableId, SUMMED, type Summed } from "../model/indicator.ts";
import type { PaintedBy } from "../model/painting.ts";
import { sectorLabel } from "./labels.ts";

const isSummed = (id: PaintableId): id is Summed => SUMMED.includes(id as Summed);

/** Name of an indicator in a list of them; sums have the names of their fields. */
export const indicatorLabel = ({ indicators, fields }: Messages, id: PaintableId): string =>
  isSummed(id) ? fields[id] : indicators.names[id];

/** Name of what a map is painted by. */
export const indicatorName = (
  speech: Speech & { readonly messages: Messages },
  { id, sector = 0 }: PaintedBy,
): string =>
  id === "specialisation"
    ? speech.messages.indicators.specialisationIn(sectorLabel(speech, sector))
    : indicatorLabel(speech.messages, id);
