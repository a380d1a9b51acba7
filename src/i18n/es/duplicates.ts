import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { distance, number, plural, share } = wordsFor("es");

export const duplicates: Messages["duplicates"] = {
  tab: "Duplicados",
  intro: "Registros que pueden ser la misma iniciativa. Nada se fusiona, y se conservan ambos si no dices otra cosa.",
  searching: (done) => `Buscando la misma iniciativa en dos registros: ${share(done)}`,
  stop: "Dejar de buscar",
  stopped: "No se ha revisado.",
  failed: "La búsqueda de duplicados se interrumpió. Se conservan todas las filas.",
  none: "No hay dos registros que parezcan la misma iniciativa.",
  inFile: (pairs) => plural(pairs, { one: "# par en este archivo", other: "# pares en este archivo" }),
  beside: (pairs, title) =>
    plural(pairs, { one: `# par con «${title}», que está abierto`, other: `# pares con «${title}», que está abierto` }),
  listed: (told, all) =>
    `Se muestran los ${number(told)} más probables de ${number(all)} pares; los demás siguen a medida que decides.`,
  crowded: (rows) =>
    plural(rows, {
      one: "# fila tiene tantas otras cerca que se comparó solo con una parte.",
      other: "# filas tienen tantas otras cerca que cada una se comparó solo con una parte.",
    }),
  onlyOpen: (count) => `Solo lo que no está decidido (${number(count)})`,
  nothingOpen: "Todos los pares están decididos.",
  more: (count) => plural(count, { one: "Mostrar # más", other: "Mostrar # más" }),
  sure: (count, least) =>
    plural(count, {
      one: `Omitir la fila de # par con ${share(least)} o más`,
      other: `Omitir una fila de cada uno de los # pares con ${share(least)} o más`,
    }),
  sureText: "De dos filas del archivo, la posterior; si no, la fila del archivo. Cada una se puede deshacer.",
  score: (score) => `${share(Math.min(score, 0.99))} de parecido`,
  pair: (one, other) => `«${one}» y «${other}»`,
  thisFile: "este archivo",
  place: (directory, line) => `${directory}, ${line}`,
  leaveOut: "La misma: omitir esta",
  leaveOutOf: (name, line) => `La misma: omitir «${name}», línea ${number(line)}`,
  keepBoth: "Distintas: conservar ambas",
  keepBothOf: (names) => `Distintas: conservar ${names}`,
  leftOut: "Omitida",
  stays: "Se queda",
  staysInstead: "en su lugar queda",
  areDifferent: "Decidido: son dos iniciativas y se conservan ambas.",
  undo: "Deshacer",
  undoOf: (names) => `Deshacer lo decidido sobre ${names}`,
  name: "Nombre",
  differs: "distinto",
  notSaid: "no se dice",
  for: "A favor",
  against: "En contra",
  mayBe: "Puede ser la misma que",
  reasons: {
    "same-name": "el mismo nombre",
    "name-within": "un nombre es parte del otro",
    "other-name": "otros nombres",
    "same-address": "la misma dirección",
    "other-identifier": "otros identificadores públicos",
    "other-host": "otras páginas web",
  },
  likeName: {
    spelling: (letters) => `nombres escritos casi igual, difiere el ${share(letters)} de las letras`,
    added: (letters) => `un nombre tiene palabras comunes de más, difiere el ${share(letters)} de las letras`,
    told: (letters) => `un nombre dice más, difiere el ${share(letters)} de las letras`,
    replaced: (letters) =>
      `nombres parecidos, pero cada uno con palabras propias, difiere el ${share(letters)} de las letras`,
  },
  near: (metres) => `a ${distance(metres / 1000)} de distancia`,
  far: (metres) => `a ${distance(metres / 1000)} de distancia`,
  samePlace: "en el mismo punto",
  sameHost: (host) => `solo estos dos tienen una página en ${host}`,
  sameIdentifier: (identifier) => `solo estos dos tienen el identificador ${identifier}`,
  otherAddress: {
    town: "otra localidad u otro código postal",
    street: "otra calle, y otra localidad u otro código postal",
  },
};
