import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural, share } = wordsFor("fr");

/** What the reader decides about a file: its words, what holds for the whole of it, and the recipe for the next edition. */
export const decisions: Messages["decisions"] = {
  tabs: {
    label: "Ce qui est vérifié",
    columns: "Colonnes",
    words: "Mots",
    open: (count) => `${number(count)} à décider`,
  },
  words: {
    intro: "Chaque mot du fichier une fois, avec ses lignes. Une décision vaut pour toutes et peut être reprise.",
    none: "Le fichier n’a aucune colonne de mots pour le type, le secteur, la pratique ou le pays.",
    onlyOpen: (count) => `Seulement ce qui n’est pas compris (${number(count)})`,
    nothingOpen: "Chaque mot est compris ou décidé.",
    sums: (all, count) =>
      `${plural(all, { one: "# mot", other: "# mots" })}, ${count === 0 ? "tous compris" : `${number(count)} non compris`}`,
    rows: (count) => plural(count, { one: "# ligne", other: "# lignes" }),
    becomes: (name) => `Ce que devient « ${name} »`,
    choose: "Choisir un terme",
    asUnderstood: "Comme compris",
    theirs: "Laisser tel quel",
    suggested: "Proposés",
    suggestion: (label, score) => `${label}, ${share(score)}`,
    like: (name) => `comme « ${name} »`,
    take: (name) => `Prendre ${name}`,
    undo: "Reprendre",
    undoFor: (name) => `Reprendre ce qui est décidé pour « ${name} »`,
    rules: {
      decided: "décidé par vous",
      theirs: "laissé tel quel",
      code: "par son code",
      value: "même mot",
      parts: "par ses parties",
      bracket: "par la parenthèse",
      "before-dash": "avant le tiret",
      number: "forme du pluriel",
      joined: "mots réunis",
      contained: "contient le mot",
      stem: "deviné par la racine",
      marked: "coché",
      none: "non compris",
    },
    more: (count) => plural(count, { other: "En montrer # de plus" }),
    beyond: (count) =>
      plural(count, {
        one: "Autres mots, trop nombreux pour une liste : # ligne.",
        other: "Autres mots, trop nombreux pour une liste : # lignes.",
      }),
    takeAll: (count, least) =>
      plural(count, {
        one: `Prendre # proposition de ${share(least)} ou plus`,
        other: `Prendre # propositions de ${share(least)} ou plus`,
      }),
    willBecome: "Ces mots deviendraient :",
    confirm: (count) => plural(count, { one: "La prendre", other: "Prendre les #" }),
    cancel: "Annuler",
  },
  constants: { label: "Pour tout le fichier", text: "Pour les lignes dont le fichier ne dit rien.", none: "non dit" },
  recipe: {
    save: "Enregistrer la recette",
    saveText: "Toutes les décisions dans un petit fichier, pour l’édition de l’an prochain.",
    used: (name) => `Lu selon la recette faite pour « ${name} ».`,
    ready: (name) => `La recette faite pour « ${name} » est prête : choisissez le nouveau fichier.`,
    drop: "Sans elle",
    hint: "Une recette enregistrée plus tôt peut aussi être déposée ici, avec le fichier ou avant lui.",
    fits: "La recette convient : rien ne manque, rien n’est nouveau.",
    fitsNot: "Ce qui ne correspond plus à la recette :",
    unfit: {
      goneColumns: (count) =>
        plural(count, {
          one: "# colonne de la recette n’est pas dans le fichier, ce qu’elle donnait manque :",
          other: "# colonnes de la recette ne sont pas dans le fichier, ce qu’elles donnaient manque :",
        }),
      newColumns: (count) =>
        plural(count, {
          one: "# colonne est nouvelle et lue comme deviné :",
          other: "# colonnes sont nouvelles et lues comme deviné :",
        }),
      personalColumns: (count) =>
        plural(count, {
          one: "# colonne contient maintenant des données personnelles et est écartée :",
          other: "# colonnes contiennent maintenant des données personnelles et sont écartées :",
        }),
      newWords: (count) =>
        plural(count, {
          one: "# mot n’est ni décidé ni compris, ses lignes restent sans terme :",
          other: "# mots ne sont ni décidés ni compris, leurs lignes restent sans terme :",
        }),
      goneWords: (count) =>
        plural(count, {
          one: "# mot décidé n’apparaît plus, il reste dans la recette :",
          other: "# mots décidés n’apparaissent plus, ils restent dans la recette :",
        }),
      lostTerms: (count) =>
        plural(count, {
          one: "# mot a été décidé comme un terme qui n’existe pas, il est lu comme si rien n’était décidé :",
          other:
            "# mots ont été décidés comme des termes qui n’existent pas, ils sont lus comme si rien n’était décidé :",
        }),
    },
  },
};
