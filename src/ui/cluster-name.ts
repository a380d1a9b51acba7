import type { Speech } from "../i18n/load-language.ts";
import type { ClusterSummary } from "../model/answer.ts";
import { inSentence, sectorLabel } from "./labels.ts";

/** Its main place and the sector that leads in it. @param place as it stands in a text, where it needs to be quoted */
export function clusterName(speech: Speech, cluster: ClusterSummary, place = cluster.place): string {
  const sector = sectorLabel(speech, cluster.leading[0]!);
  return place === "" ? sector : speech.messages.territory.clusters.name(place, inSentence(speech, sector));
}

/** The one or two sectors that lead in it. */
export const clusterSectors = (speech: Speech, { leading }: ClusterSummary): string =>
  leading.map((sector) => sectorLabel(speech, sector)).join(" · ");
