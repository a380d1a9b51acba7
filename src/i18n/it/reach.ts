import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("it");
const places = (count: number) => plural(count, { one: "# luogo", other: "# luoghi" });

export const reach: Messages["reach"] = {
  title: "A quale distanza",
  of: "Tipo o settore",
  choose: "Scegliere un tipo o un settore",
  beyond: "A più di",
  leave: "Nessuna distanza",
  groups: { missing: "Non si trovano qui", kind: "Tipi", sector: "Settori" },
  beyondShare: (distance) => `Luoghi a più di ${distance}`,
  inhabitants: (distance) => `Abitanti di luoghi a più di ${distance}`,
  ofPlaces: (beyond, all) => `${number(beyond)} su ${places(all)}`,
  knownFor: (known, all) => `noti per ${number(known)} su ${places(all)}`,
  leftOut: (count) =>
    plural(count, {
      one: "# iniziativa simile non ha un luogo esatto e non conta.",
      other: "# iniziative simili non hanno un luogo esatto e non contano.",
    }),
  median: "Distanza mediana",
  farthest: "I più lontani",
  titled: (what, term) => `${what}: ${term}`,
};
