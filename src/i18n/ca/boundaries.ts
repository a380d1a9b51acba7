import type { ShapeFindingCode } from "../../model/boundary-set.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("ca");

/** Boundaries of one's own: adding them, and what is said of them afterwards. */
export const boundaries = {
  add: "Afegeix límits",
  choose: {
    title: "Afegeix límits propis",
    text: "Districtes, diòcesis, bioregions o qualsevol altra zona. El fitxer es llegeix en aquest dispositiu i res no surt d’aquesta pàgina.",
    drop: "Deixa anar un fitxer aquí",
    button: "Tria un fitxer",
    limits: "GeoJSON, TopoJSON o KML, fins a 200 MB, també comprimits amb gzip o zip.",
    meaning:
      "Cada àrea esdevé un territori amb fitxa, recompte, llista i baixada. L’atles queda com està: cap iniciativa no canvia.",
  },
  check: {
    title: "Revisa els límits",
    nothing: "D’aquest fitxer no surt cap territori. Les troballes diuen per què.",
    degrees: "en graus",
    keep: "Fes servir aquests límits",
  },
  called: {
    title: "Nom d’aquests límits",
    levelName: "Cadascun dels seus territoris es diu",
    parentName: "Els territoris que els envolten es diuen",
    examples: { levelName: "districte", parentName: "província" },
  },
  origin: {
    credit: "A qui se cita per ells",
    example: "© Institut Cartogràfic 2024",
    noLicence: "llicència no coneguda",
  },
  roles: {
    title: "Què diu el fitxer dels seus territoris",
    none: "res",
    names: { name: "Nom", code: "Codi", population: "Habitants", parent: "És a" },
    reasons: {
      header: "pel nom de la columna",
      values: "pels seus valors",
      chosen: "triat per tu",
      none: "cap columna no hi encaixa",
    },
  },
  sums: {
    territories: (count: number) =>
      plural(count, { one: "# territori", many: "# de territoris", other: "# territoris" }),
    shapes: "Formes al fitxer",
    parents: "Territoris que els envolten",
    populated: "Amb habitants coneguts",
    joined: "Iniciatives que hi ha",
    position: "Per la seva posició",
    code: "Per un codi",
    name: "Per un nom",
    outside: "En cap, o no se sap",
    how: "Una posició decideix tota sola. Qui no en té, o només té la d’una regió o d’un país, es busca per un codi o un nom que tingui un sol territori.",
  },
  findings: {
    title: "Troballes",
    none: "No s’ha corregit res ni s’ha deixat res fora.",
    severities: { "left-out": "Fora", mended: "Corregit", remark: "Cal saber" },
    shape: (shape: number, name: string) => `núm. ${number(shape)}, «${name}»`,
    overlap: (smaller: string, larger: string, share: string) =>
      `«${smaller}» és a «${larger}» amb prop del ${share} de la seva superfície`,
    kinds: {
      "unreadable-record": "no s’ha pogut llegir",
      "no-shape": "sense forma",
      "not-an-area": "punts o línies, que no són àrees",
      "shape-invalid": "coordenades que no ho són",
      "not-degrees": "coordenades que no són graus",
      "no-area": "sense superfície",
      "hole-outside": "un forat fora del seu contorn",
      "around-twice": "fa més d’una volta a la Terra",
      "too-many": "més territoris dels que es poden distingir",
      "crosses-itself": "es creua a si mateix; els encreuaments decideixen què queda dins",
      "not-checked": "massa llarg per buscar-hi encreuaments",
      overlap: "se solapa amb un altre; qui és a tots dos compta al més petit",
      "overlap-not-checked": "més veïns dels que s’han pogut revisar",
      "crosses-antimeridian": "creua el meridià 180 i s’hi talla",
      "around-pole": "envolta un pol i el conté",
      "ring-open": "era obert i s’ha tancat",
      "type-misspelt": "el seu tipus estava mal escrit",
      "no-name": "no té nom",
      "same-code": "el codi d’un altre, que el conserva",
      "same-name": "el nom d’un altre",
      joined: "una part del territori amb el mateix codi i nom",
      "population-unreadable": "habitants que no són cap nombre",
    } satisfies Record<ShapeFindingCode, string>,
  },
  panel: {
    title: "Límits propis",
    text: "Àrees per les quals es compten les iniciatives, al costat de països i regions.",
    show: "Mostra-ho al mapa",
    sheet: "Fitxa",
    joined: (inside: number, outside: number) => `${number(inside)} iniciatives a dins, ${number(outside)} a fora`,
  },
  inhabitants: {
    title: "Habitants",
    text: "Per a xifres per habitant. El que és en blanc no es coneix. Els nombres es queden en aquest dispositiu i van amb els límits que s’hi desen.",
    search: "Cercar un territori",
    known: (known: number, all: number) =>
      `Coneguts en ${number(known)} de ${plural(all, { one: "# territori", other: "# territoris" })}.`,
    of: (name: string) => `Habitants de ${name}`,
    fault: "Això no és un nombre de persones. Es manté l’anterior.",
    none: "Cap territori no té això al nom o al codi.",
    undo: (name: string) => `Desfés: ${name}`,
    done: "Fet",
  },
  onlyAreas: {
    strong: "Aquest fitxer només conté àrees.",
    rest: "Aquí es llegeix com un directori, cada àrea com una iniciativa.",
    button: "Llegeix-lo com a límits",
  },
  kept: (title: string, count: number) =>
    `«${title}» és obert: ${plural(count, { one: "# territori", many: "# de territoris", other: "# territoris" })} per comptar.`,
  drawnBy: (title: string) =>
    `Límits tal com els dibuixa el fitxer «${title}». Qui és on ho diuen tots els seus punts; si són moltíssims, el mapa n’omet alguns.`,
  notOpen: "Els límits que anomena aquest enllaç no són oberts aquí. Afegeix-ne el fitxer per veure què mostra.",
};
