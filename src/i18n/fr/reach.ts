import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("fr");
const places = (count: number) => plural(count, { one: "# lieu", other: "# lieux" });

export const reach: Messages["reach"] = {
  title: "À quelle distance",
  of: "Type ou secteur",
  choose: "Choisir un type ou un secteur",
  beyond: "À plus de",
  leave: "Aucune distance",
  groups: { missing: "Introuvables ici", kind: "Types", sector: "Secteurs" },
  beyondShare: (distance) => `Lieux à plus de ${distance}`,
  inhabitants: (distance) => `Habitants des lieux à plus de ${distance}`,
  ofPlaces: (beyond, all) => `${number(beyond)} sur ${places(all)}`,
  knownFor: (known, all) => `connus pour ${number(known)} sur ${places(all)}`,
  leftOut: (count) =>
    plural(count, {
      one: "# initiative de ce genre n’a pas de lieu exact et ne compte pas.",
      other: "# initiatives de ce genre n’ont pas de lieu exact et ne comptent pas.",
    }),
  median: "Distance médiane",
  farthest: "Les plus éloignés",
  titled: (what, term) => `${what} : ${term}`,
};
