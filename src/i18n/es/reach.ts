import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("es");
const places = (count: number) => plural(count, { one: "# lugar", other: "# lugares" });

export const reach: Messages["reach"] = {
  title: "A qué distancia",
  of: "Tipo o sector",
  choose: "Elegir un tipo o un sector",
  beyond: "A más de",
  leave: "Ninguna distancia",
  groups: { missing: "No se encuentran aquí", kind: "Tipos", sector: "Sectores" },
  beyondShare: (distance) => `Lugares a más de ${distance}`,
  inhabitants: (distance) => `Habitantes de lugares a más de ${distance}`,
  ofPlaces: (beyond, all) => `${number(beyond)} de ${places(all)}`,
  knownFor: (known, all) => `conocidos en ${number(known)} de ${places(all)}`,
  leftOut: (count) =>
    plural(count, {
      one: "# iniciativa así no tiene un lugar exacto y no cuenta.",
      other: "# iniciativas así no tienen un lugar exacto y no cuentan.",
    }),
  median: "Distancia mediana",
  farthest: "Los más alejados",
  titled: (what, term) => `${what}: ${term}`,
};
