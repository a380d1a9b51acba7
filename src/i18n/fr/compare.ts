import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("fr");

export const compare: Messages["compare"] = {
  open: "Comparer avec un autre territoire",
  openCluster: "Comparer avec un autre regroupement",
  title: "Comparaison",
  find: "Ajouter un territoire",
  siblings: (parent) => `Autres territoires (${parent})`,
  add: (name) => `Ajouter ${name}`,
  remove: (name) => `Retirer ${name}`,
  full: (most) => `Jusqu’à ${number(most)} peuvent être comparés.`,
  alone: "Une comparaison demande deux territoires.",
  filtered: "Les filtres valent pour tous.",
  gone: (code) => `Aucun territoire n’a le code ${code}.`,
  selection: "sélection",
  indicator: "Indicateur",
  shareOfParent: "Part du territoire au-dessus",
  directories: "Annuaires sur lesquels cela repose",
  checked: "Vérification ou édition",
  download: "Télécharger en CSV",
  columns: {
    code: "code du territoire",
    territory: "territoire",
    indicator: "indicateur",
    value: "valeur",
    unit: "unité",
    records: "fiches qui l’indiquent",
    of: "fiches en tout",
    note: "remarque",
  },
  unit: {
    count: "nombre",
    rate: "taux",
    effective: "termes égaux",
    quotient: "fois la part au-dessus",
    score: "note de 1 à 5",
    share: "part de 1",
    distance: "km",
  },
};
