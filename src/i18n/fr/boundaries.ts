import type { ShapeFindingCode } from "../../model/boundary-set.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("fr");

/** Boundaries of one's own: adding them, and what is said of them afterwards. */
export const boundaries = {
  add: "Ajouter des limites",
  choose: {
    title: "Ajouter vos propres limites",
    text: "Cantons, diocèses, biorégions ou toute autre zone. Le fichier est lu sur cet appareil, et rien ne quitte cette page.",
    drop: "Déposez un fichier ici",
    button: "Choisir un fichier",
    limits: "GeoJSON, TopoJSON ou KML, jusqu’à 200 Mo, aussi compressés avec gzip ou zip.",
    meaning:
      "Chaque surface devient un territoire avec fiche, nombre, liste et téléchargement. L’atlas reste tel quel : aucune initiative n’est modifiée.",
  },
  check: {
    title: "Vérifier les limites",
    nothing: "Aucun territoire ne peut être tiré de ce fichier. Les constats disent pourquoi.",
    degrees: "en degrés",
    keep: "Utiliser ces limites",
  },
  called: {
    title: "Nom de ces limites",
    levelName: "Un de ses territoires s’appelle",
    parentName: "Les territoires qui les entourent s’appellent",
    examples: { levelName: "canton", parentName: "département" },
  },
  origin: {
    credit: "Qui est nommé pour elles",
    example: "© Institut géographique 2024",
    noLicence: "licence inconnue",
  },
  roles: {
    title: "Ce que le fichier dit de ses territoires",
    none: "rien",
    names: { name: "Nom", code: "Code officiel", population: "Population", parent: "Se trouve dans" },
    reasons: {
      header: "d’après le nom de la colonne",
      values: "d’après ses valeurs",
      chosen: "choisi par vous",
      none: "aucune colonne ne convient",
    },
  },
  sums: {
    territories: (count: number) =>
      plural(count, { one: "# territoire", many: "# de territoires", other: "# territoires" }),
    shapes: "Formes dans le fichier",
    parents: "Territoires qui les entourent",
    populated: "Dont la population est connue",
    joined: "Initiatives dans ces territoires",
    position: "D’après leur position",
    code: "D’après un code",
    name: "D’après un nom",
    outside: "Dans aucun, ou inconnu",
    how: "Une position décide seule. Qui n’en a pas, ou seulement celle d’une région ou d’un pays, est cherché par un code ou un nom qu’un seul territoire porte.",
  },
  findings: {
    title: "Constats",
    none: "Rien n’a été réparé ni laissé de côté.",
    severities: { "left-out": "Laissé de côté", mended: "Réparé", remark: "À savoir" },
    shape: (shape: number, name: string) => `n° ${number(shape)}, « ${name} »`,
    overlap: (smaller: string, larger: string, share: string) =>
      `« ${smaller} » se trouve dans « ${larger} » pour environ ${share} de sa surface`,
    kinds: {
      "unreadable-record": "illisible",
      "no-shape": "sans forme",
      "not-an-area": "points ou lignes, qui ne sont pas des surfaces",
      "shape-invalid": "coordonnées qui n’en sont pas",
      "not-degrees": "coordonnées qui ne sont pas des degrés",
      "no-area": "sans surface",
      "hole-outside": "un trou hors de son contour",
      "around-twice": "fait plus d’une fois le tour de la Terre",
      "too-many": "plus de territoires qu’on ne peut distinguer",
      "crosses-itself": "se croise lui-même ; ses croisements décident de ce qui est dedans",
      "not-checked": "trop long pour y chercher des croisements",
      overlap: "en recouvre un autre ; qui est dans les deux compte dans le plus petit",
      "overlap-not-checked": "plus de voisins qu’on n’a pu en examiner",
      "crosses-antimeridian": "traverse le 180e méridien et y est coupé",
      "around-pole": "fait le tour d’un pôle et le contient",
      "ring-open": "était ouvert et a été fermé",
      "type-misspelt": "son type était mal écrit",
      "no-name": "n’a pas de nom",
      "same-code": "le code d’un autre, qui le garde",
      "same-name": "le nom d’un autre",
      joined: "une partie du territoire de même code et de même nom",
      "population-unreadable": "population qui n’est pas un nombre",
    } satisfies Record<ShapeFindingCode, string>,
  },
  panel: {
    title: "Vos propres limites",
    text: "Zones par lesquelles les initiatives sont comptées, à côté des pays et des régions.",
    show: "Montrer sur la carte",
    sheet: "Fiche",
    joined: (inside: number, outside: number) => `${number(inside)} initiatives dedans, ${number(outside)} dehors`,
  },
  inhabitants: {
    title: "Habitants",
    text: "Pour les chiffres par habitant. Ce qui est vide est inconnu. Les nombres restent sur cet appareil et vont avec les limites qui y sont gardées.",
    search: "Chercher un territoire",
    known: (known: number, all: number) =>
      `Connus pour ${number(known)} sur ${plural(all, { one: "# territoire", other: "# territoires" })}.`,
    of: (name: string) => `Habitants de ${name}`,
    fault: "Ce n’est pas un nombre de personnes. Le nombre précédent reste.",
    none: "Aucun territoire n’a cela dans son nom ou son code.",
    undo: (name: string) => `Annuler : ${name}`,
    done: "Terminé",
  },
  onlyAreas: {
    strong: "Ce fichier ne contient que des surfaces.",
    rest: "Il est lu ici comme un annuaire, chaque surface comme une initiative.",
    button: "Le lire plutôt comme des limites",
  },
  kept: (title: string, count: number) =>
    `« ${title} » est ouvert : ${plural(count, { one: "# territoire", many: "# de territoires", other: "# territoires" })} pour compter.`,
  drawnBy: (title: string) =>
    `Limites telles que le fichier « ${title} » les dessine. Qui se trouve où est dit par tous leurs points ; s’ils sont très nombreux, la carte en omet.`,
  notOpen: "Les limites que ce lien nomme ne sont pas ouvertes ici. Ajoutez leur fichier pour voir ce qu’il montre.",
};
