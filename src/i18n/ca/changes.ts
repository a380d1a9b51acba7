import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { list, plural } = wordsFor("ca");

/** A newer edition of a directory that is open: what differs, and what of it is accepted. */
export const changes: Messages["changes"] = {
  tab: "Canvis",
  likely: (title) => `Sembla una edició més recent de «${title}».`,
  against: (title) => `Comparat amb «${title}».`,
  signs: {
    identifiers: "La majoria dels identificadors són els mateixos.",
    name: "Els fitxers es diuen igual, llevat de la data i la versió.",
    title: "El títol i qui el publica són els mateixos.",
  },
  sums: (added, gone, changed, moved) =>
    list([
      plural(added, { one: "# nova", other: "# noves" }),
      plural(gone, { one: "# desapareguda", other: "# desaparegudes" }),
      plural(changed, { one: "# canviada", other: "# canviades" }),
      plural(moved, { one: "# traslladada", other: "# traslladades" }),
    ]),
  same: "Totes les entrades són iguals.",
  what: "Què es fa amb el fitxer",
  update: (title) => `Actualitza «${title}»`,
  beside: "Afegeix-lo al costat",
  see: "Mostra els canvis",
  which: "Compara amb",
  byHand: "És una edició més recent d’un directori obert?",
  own: "No, és un directori a part",
  comparing: "S’està comparant",
  identity: {
    identifiers: "Les entrades s’aparellen pels identificadors.",
    numbers: "Els identificadors només numeren les files; les entrades s’aparellen per nom, lloc i lloc web.",
    likeness: "Les entrades s’aparellen per nom, lloc i lloc web.",
  },
  newColumns: (count, names) => plural(count, { one: `# columna nova: ${names}`, other: `# columnes noves: ${names}` }),
  goneColumns: (count, names) =>
    plural(count, { one: `# columna que ja no hi és: ${names}`, other: `# columnes que ja no hi són: ${names}` }),
  withdrawn: (count) =>
    plural(count, {
      one: "# registre del fitxer no es pot mostrar. Cap entrada desapareguda no es pot quedar, perquè podria ser aquesta.",
      other:
        "# registres del fitxer no es poden mostrar. Cap entrada desapareguda no es pot quedar, perquè podria ser una d’elles.",
    }),
  lost: (count) =>
    plural(count, {
      one: "# entrada que no s’havia pres ja no és entre els canvis.",
      other: "# entrades que no s’havien pres ja no són entre els canvis.",
    }),
  search: "Cerca en els canvis per nom o lloc",
  nothing: "No s’ha trobat res.",
  sections: { added: "Noves", gone: "Desaparegudes", changed: "Canviades", moved: "Traslladades" },
  takeAll: {
    added: "Pren totes les noves",
    gone: "Treu totes les desaparegudes",
    changed: "Pren tots els canvis",
    moved: "Pren tots els trasllats",
  },
  how: "El que no està marcat es queda com era en l’edició anterior.",
  firm: "Es pren en tot cas: no es pot mostrar com era.",
  withheld: "ha canviat; aquí no es diu",
  field: "Camp",
  before: "Abans",
  after: "Després",
  map: (sums) => `Mapa dels canvis: ${sums}`,
  done: (title, sums) => `«${title}» està actualitzat: ${sums}.`,
  left: (count) => plural(count, { one: "# canvi no s’ha pres.", other: "# canvis no s’han pres." }),
  report: {
    heading: "Actualització",
    from: (title, rows) =>
      plural(rows, {
        one: `Ha ocupat el lloc d’una edició de «${title}» amb # entrada.`,
        other: `Ha ocupat el lloc d’una edició de «${title}» amb # entrades.`,
        many: `Ha ocupat el lloc d’una edició de «${title}» amb # d’entrades.`,
      }),
    taken: "Presos",
    refused: "No presos",
  },
};
