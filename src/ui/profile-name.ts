import type { Speech } from "../i18n/load-language.ts";
import type { TerritoryProfile } from "../model/profile.ts";
import { clusterName } from "./cluster-name.ts";

/** Name of a territory, or of a cluster by its place and sector. */
export const profileName = ({ cluster, name }: TerritoryProfile, speech: Speech): string =>
  cluster ? clusterName(speech, cluster) : name;

/** What it is held to: the territory above, or the selection; undefined for the world. */
export const aboveName = ({ cluster, path }: TerritoryProfile, { messages }: Pick<Speech, "messages">) =>
  cluster ? messages.compare.selection : path[1]?.name;
