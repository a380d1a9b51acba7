import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("ca");
const places = (count: number) => plural(count, { one: "# lloc", other: "# llocs" });

export const reach: Messages["reach"] = {
  title: "A quina distància",
  of: "Tipus o sector",
  choose: "Triar un tipus o un sector",
  beyond: "A més de",
  leave: "Cap distància",
  groups: { missing: "No es troben aquí", kind: "Tipus", sector: "Sectors" },
  beyondShare: (distance) => `Llocs a més de ${distance}`,
  inhabitants: (distance) => `Habitants de llocs a més de ${distance}`,
  ofPlaces: (beyond, all) => `${number(beyond)} de ${places(all)}`,
  knownFor: (known, all) => `coneguts en ${number(known)} de ${places(all)}`,
  leftOut: (count) =>
    plural(count, {
      one: "# iniciativa així no té un lloc exacte i no compta.",
      other: "# iniciatives així no tenen un lloc exacte i no compten.",
    }),
  median: "Distància mediana",
  farthest: "Els més allunyats",
  titled: (what, term) => `${what}: ${term}`,
};
