import type { ShapeFindingCode } from "../../model/boundary-set.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("es");

/** Boundaries of one's own: adding them, and what is said of them afterwards. */
export const boundaries = {
  add: "Añadir límites",
  choose: {
    title: "Añadir límites propios",
    text: "Distritos, diócesis, biorregiones o cualquier otra zona. El archivo se lee en este dispositivo y nada sale de esta página.",
    drop: "Suelta un archivo aquí",
    button: "Elegir un archivo",
    limits: "GeoJSON, TopoJSON o KML, hasta 200 MB, también comprimidos con gzip o zip.",
    meaning:
      "Cada área pasa a ser un territorio con ficha, recuento, lista y descarga. El atlas queda como está: ninguna iniciativa cambia.",
  },
  check: {
    title: "Revisar los límites",
    nothing: "De este archivo no sale ningún territorio. Los hallazgos dicen por qué.",
    degrees: "en grados",
    keep: "Usar estos límites",
  },
  called: {
    title: "Nombre de estos límites",
    levelName: "Cada uno de sus territorios se llama",
    parentName: "Los territorios que los rodean se llaman",
    examples: { levelName: "distrito", parentName: "provincia" },
  },
  origin: {
    credit: "A quién se nombra por ellos",
    example: "© Instituto Geográfico 2024",
    noLicence: "licencia no conocida",
  },
  roles: {
    title: "Lo que el archivo dice de sus territorios",
    none: "nada",
    names: { name: "Nombre", code: "Código", population: "Habitantes", parent: "Está en" },
    reasons: {
      header: "por el nombre de la columna",
      values: "por sus valores",
      chosen: "elegido por ti",
      none: "ninguna columna encaja",
    },
  },
  sums: {
    territories: (count: number) =>
      plural(count, { one: "# territorio", many: "# de territorios", other: "# territorios" }),
    shapes: "Formas en el archivo",
    parents: "Territorios que los rodean",
    populated: "Con habitantes conocidos",
    joined: "Iniciativas en ellos",
    position: "Por su posición",
    code: "Por un código",
    name: "Por un nombre",
    outside: "En ninguno, o no se sabe",
    how: "Una posición decide por sí sola. Quien no la tiene, o solo la de una región o un país, se busca por un código o un nombre que tenga un único territorio.",
  },
  findings: {
    title: "Hallazgos",
    none: "No se corrigió ni se dejó fuera nada.",
    severities: { "left-out": "Fuera", mended: "Corregido", remark: "A saber" },
    shape: (shape: number, name: string) => `n.º ${number(shape)}, «${name}»`,
    overlap: (smaller: string, larger: string, share: string) =>
      `«${smaller}» está en «${larger}» con cerca del ${share} de su superficie`,
    kinds: {
      "unreadable-record": "no se pudo leer",
      "no-shape": "sin forma",
      "not-an-area": "puntos o líneas, que no son áreas",
      "shape-invalid": "coordenadas que no lo son",
      "not-degrees": "coordenadas que no son grados",
      "no-area": "sin superficie",
      "hole-outside": "un hueco fuera de su contorno",
      "around-twice": "da más de una vuelta a la Tierra",
      "too-many": "más territorios de los que se pueden distinguir",
      "crosses-itself": "se cruza a sí mismo; sus cruces deciden qué queda dentro",
      "not-checked": "demasiado largo para buscar cruces",
      overlap: "se solapa con otro; quien está en ambos cuenta en el menor",
      "overlap-not-checked": "más vecinos de los que se pudieron revisar",
      "crosses-antimeridian": "cruza el meridiano 180 y se corta allí",
      "around-pole": "rodea un polo y lo contiene",
      "ring-open": "estaba abierto y se ha cerrado",
      "type-misspelt": "su tipo estaba mal escrito",
      "no-name": "no tiene nombre",
      "same-code": "el código de otro, que lo conserva",
      "same-name": "el nombre de otro",
      joined: "una parte del territorio con el mismo código y nombre",
      "population-unreadable": "habitantes que no son un número",
    } satisfies Record<ShapeFindingCode, string>,
  },
  panel: {
    title: "Límites propios",
    text: "Áreas por las que se cuentan las iniciativas, junto a países y regiones.",
    show: "Mostrar en el mapa",
    sheet: "Ficha",
    joined: (inside: number, outside: number) => `${number(inside)} iniciativas dentro, ${number(outside)} fuera`,
  },
  inhabitants: {
    title: "Habitantes",
    text: "Para cifras por habitante. Lo que está en blanco no se conoce. Los números se quedan en este dispositivo y van con los límites que se guardan en él.",
    search: "Buscar un territorio",
    known: (known: number, all: number) =>
      `Conocidos en ${number(known)} de ${plural(all, { one: "# territorio", other: "# territorios" })}.`,
    of: (name: string) => `Habitantes de ${name}`,
    fault: "Esto no es un número de personas. Se mantiene el anterior.",
    none: "Ningún territorio tiene esto en su nombre o código.",
    undo: (name: string) => `Deshacer: ${name}`,
    done: "Hecho",
  },
  onlyAreas: {
    strong: "Este archivo solo contiene áreas.",
    rest: "Aquí se lee como un directorio, cada área como una iniciativa.",
    button: "Leerlo como límites",
  },
  kept: (title: string, count: number) =>
    `«${title}» está abierto: ${plural(count, { one: "# territorio", many: "# de territorios", other: "# territorios" })} para contar.`,
  drawnBy: (title: string) =>
    `Límites tal como los dibuja el archivo «${title}». Quién está dónde lo dicen todos sus puntos; si son muchísimos, el mapa omite algunos.`,
  notOpen: "Los límites que nombra este enlace no están abiertos aquí. Añade su archivo para ver lo que muestra.",
};
