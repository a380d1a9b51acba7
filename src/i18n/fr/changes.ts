import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { list, plural } = wordsFor("fr");

/** A newer edition of a directory that is open: what differs, and what of it is accepted. */
export const changes: Messages["changes"] = {
  tab: "Changements",
  likely: (title) => `Ceci ressemble à une édition plus récente de « ${title} ».`,
  against: (title) => `Comparé à « ${title} ».`,
  signs: {
    identifiers: "La plupart de ses identifiants sont les mêmes.",
    name: "Les fichiers ont le même nom, à la date et à la version près.",
    title: "Le titre et l’éditeur sont les mêmes.",
  },
  sums: (added, gone, changed, moved) =>
    list([
      plural(added, { one: "# nouvelle", other: "# nouvelles" }),
      plural(gone, { one: "# disparue", other: "# disparues" }),
      plural(changed, { one: "# modifiée", other: "# modifiées" }),
      plural(moved, { one: "# déplacée", other: "# déplacées" }),
    ]),
  same: "Toutes les entrées sont identiques.",
  what: "Ce que devient le fichier",
  update: (title) => `Mettre à jour « ${title} »`,
  beside: "L’ajouter à côté",
  see: "Voir les changements",
  which: "Comparer à",
  byHand: "Est-ce une édition plus récente d’un annuaire ouvert ?",
  own: "Non, c’est un annuaire à part",
  comparing: "Comparaison en cours",
  identity: {
    identifiers: "Les entrées sont rapprochées par leurs identifiants.",
    numbers:
      "Les identifiants ne font que numéroter les lignes ; les entrées sont rapprochées par nom, lieu et site web.",
    likeness: "Les entrées sont rapprochées par nom, lieu et site web.",
  },
  newColumns: (count, names) =>
    plural(count, { one: `# nouvelle colonne : ${names}`, other: `# nouvelles colonnes : ${names}` }),
  goneColumns: (count, names) =>
    plural(count, { one: `# colonne disparue : ${names}`, other: `# colonnes disparues : ${names}` }),
  withdrawn: (count) =>
    plural(count, {
      one: "# enregistrement du fichier ne peut pas être montré. Aucune entrée disparue ne peut rester, car ce pourrait être celle-là.",
      other:
        "# enregistrements du fichier ne peuvent pas être montrés. Aucune entrée disparue ne peut rester, car ce pourrait être l’une d’elles.",
    }),
  lost: (count) =>
    plural(count, {
      one: "# entrée qui n’avait pas été prise ne fait plus partie des changements.",
      other: "# entrées qui n’avaient pas été prises ne font plus partie des changements.",
    }),
  search: "Chercher dans les changements par nom ou lieu",
  nothing: "Rien n’a été trouvé.",
  sections: { added: "Nouvelles", gone: "Disparues", changed: "Modifiées", moved: "Déplacées" },
  takeAll: {
    added: "Prendre toutes les nouvelles",
    gone: "Retirer toutes les disparues",
    changed: "Prendre toutes les modifications",
    moved: "Prendre tous les déplacements",
  },
  how: "Ce qui n’est pas coché reste comme dans l’édition précédente.",
  firm: "Repris dans tous les cas : cela ne peut plus être montré comme avant.",
  withheld: "modifié, non indiqué ici",
  field: "Champ",
  before: "Avant",
  after: "Après",
  map: (sums) => `Carte des changements : ${sums}`,
  done: (title, sums) => `« ${title} » est à jour : ${sums}.`,
  left: (count) => plural(count, { one: "# changement n’a pas été pris.", other: "# changements n’ont pas été pris." }),
  report: {
    heading: "Mise à jour",
    from: (title, rows) =>
      plural(rows, {
        one: `Il a pris la place d’une édition de « ${title} » qui avait # entrée.`,
        other: `Il a pris la place d’une édition de « ${title} » qui avait # entrées.`,
        many: `Il a pris la place d’une édition de « ${title} » qui avait # d’entrées.`,
      }),
    taken: "Pris",
    refused: "Non pris",
  },
};
