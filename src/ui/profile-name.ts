import type { Speech } from "../i18n/load-language.ts";
import type { TerritoryProfile } from "../model/profile.ts";
import { clusterName } from "./cluster-name.ts";

/** Name of a territory, or of a cluster by its place and sector. */
export const profileName = ({ cluster, name }: TerritoryProfile, speech: Speech): string =>
  cluster ? clusterName(speech, cluster) : name;

/** A cluster or an own area: no territory, and held to the selection. */
export const isGroup = ({ path }: TerritoryProfile): boolean => path.length === 0;

/** What it is held to: the territory above, or the selection; undefined for the world. */
export const aboveName = (profile: TerritoryProfile, { messages }: Pick<Speech, "messages">): string | undefined =>
  isGroup(profile) ? messages.compare.selection : profile.path[1]?.name;
