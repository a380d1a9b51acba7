import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural, share } = wordsFor("ca");

/** What the reader decides about a file: its words, what holds for the whole of it, and the recipe for the next edition. */
export const decisions: Messages["decisions"] = {
  tabs: {
    label: "Què es comprova",
    columns: "Columnes",
    words: "Paraules",
    open: (count) => `${number(count)} per decidir`,
  },
  words: {
    intro: "Cada paraula del fitxer una vegada, amb les seves files. Una decisió val per a totes i es pot desfer.",
    none: "El fitxer no té cap columna amb paraules de tipus, sector, pràctica o país.",
    onlyOpen: (count) => `Només el que no s’entén (${number(count)})`,
    nothingOpen: "Totes les paraules s’entenen o estan decidides.",
    sums: (all, count) =>
      `${plural(all, { one: "# paraula", other: "# paraules" })}, ${count === 0 ? "totes enteses" : `${number(count)} sense entendre`}`,
    rows: (count) => plural(count, { one: "# fila", other: "# files" }),
    becomes: (name) => `En què es converteix «${name}»`,
    choose: "Tria un terme",
    asUnderstood: "Com s’ha entès",
    theirs: "Deixa-ho com està",
    suggested: "Suggeriments",
    suggestion: (label, score) => `${label}, ${share(score)}`,
    like: (name) => `com «${name}»`,
    take: (name) => `Agafa ${name}`,
    undo: "Desfés",
    undoFor: (name) => `Desfés el que s’ha decidit de «${name}»`,
    rules: {
      decided: "decidit per vós",
      theirs: "deixat com està",
      code: "pel codi",
      value: "la mateixa paraula",
      parts: "per les seves parts",
      bracket: "pel parèntesi",
      "before-dash": "abans del guió",
      number: "forma plural",
      joined: "paraules unides",
      contained: "conté la paraula",
      stem: "endevinat per l’arrel",
      marked: "marcat",
      none: "no s’entén",
    },
    more: (count) => plural(count, { other: "Mostra’n # més" }),
    beyond: (count) =>
      plural(count, {
        one: "Altres paraules, massa per a una llista: # fila.",
        other: "Altres paraules, massa per a una llista: # files.",
      }),
    takeAll: (count, least) =>
      plural(count, {
        one: `Agafa # suggeriment del ${share(least)} o més`,
        other: `Agafa # suggeriments del ${share(least)} o més`,
      }),
    willBecome: "Aquestes paraules passarien a ser:",
    confirm: (count) => plural(count, { one: "Agafa’l", other: "Agafa’ls tots #" }),
    cancel: "Cancel·la",
  },
  constants: { label: "Per a tot el fitxer", text: "Per a les files de què el fitxer no diu res.", none: "no indicat" },
  recipe: {
    save: "Desa la recepta",
    saveText: "Totes les decisions en un fitxer petit, per a l’edició de l’any vinent.",
    used: (name) => `Llegit segons la recepta feta per a «${name}».`,
    ready: (name) => `La recepta feta per a «${name}» és a punt: trieu el fitxer nou.`,
    drop: "Sense recepta",
    hint: "Una recepta desada abans també es pot deixar anar aquí, amb el fitxer o abans.",
    fits: "La recepta encaixa: no hi falta res i res no és nou.",
    fitsNot: "Què ja no encaixa amb la recepta:",
    unfit: {
      goneColumns: (count) =>
        plural(count, {
          one: "# columna de la recepta no és al fitxer; hi falta el que donava:",
          other: "# columnes de la recepta no són al fitxer; hi falta el que donaven:",
        }),
      newColumns: (count) =>
        plural(count, {
          one: "# columna és nova i es llegeix com s’ha endevinat:",
          other: "# columnes són noves i es llegeixen com s’ha endevinat:",
        }),
      personalColumns: (count) =>
        plural(count, {
          one: "# columna conté ara dades personals i es descarta:",
          other: "# columnes contenen ara dades personals i es descarten:",
        }),
      newWords: (count) =>
        plural(count, {
          one: "# paraula no està decidida ni s’entén; les seves files es queden, sense terme:",
          other: "# paraules no estan decidides ni s’entenen; les seves files es queden, sense terme:",
        }),
      goneWords: (count) =>
        plural(count, {
          one: "# paraula decidida ja no hi surt; es queda a la recepta:",
          other: "# paraules decidides ja no hi surten; es queden a la recepta:",
        }),
      lostTerms: (count) =>
        plural(count, {
          one: "# paraula es va decidir com un terme que no existeix; es llegeix com si no s’hagués decidit res:",
          other:
            "# paraules es van decidir com a termes que no existeixen; es llegeixen com si no s’hagués decidit res:",
        }),
    },
  },
};
