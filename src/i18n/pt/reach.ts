import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("pt");
const places = (count: number) => plural(count, { one: "# lugar", other: "# lugares" });

export const reach: Messages["reach"] = {
  title: "A que distância",
  of: "Tipo ou setor",
  choose: "Escolher um tipo ou um setor",
  beyond: "A mais de",
  leave: "Nenhuma distância",
  groups: { missing: "Não se encontram aqui", kind: "Tipos", sector: "Setores" },
  beyondShare: (distance) => `Lugares a mais de ${distance}`,
  inhabitants: (distance) => `Habitantes de lugares a mais de ${distance}`,
  ofPlaces: (beyond, all) => `${number(beyond)} de ${places(all)}`,
  knownFor: (known, all) => `conhecidos em ${number(known)} de ${places(all)}`,
  leftOut: (count) =>
    plural(count, {
      one: "# iniciativa assim não tem um lugar exato e não conta.",
      other: "# iniciativas assim não têm um lugar exato e não contam.",
    }),
  median: "Distância mediana",
  farthest: "Os mais afastados",
  titled: (what, term) => `${what}: ${term}`,
};
