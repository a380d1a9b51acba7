import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { plural, date, bytes } = wordsFor("fr");

/** Directories that are kept on the device. */
export const device: Messages["device"] = {
  title: "Gardés sur cet appareil",
  keep: "Garder sur cet appareil",
  writing: "Enregistrement sur cet appareil",
  meaning:
    "Il s’ouvre alors de nouveau à votre prochaine visite. Il reste dans ce navigateur, où toute autre personne qui l’utilise peut le voir.",
  offer:
    "Il disparaît si vous rechargez la page, à moins de le garder dans ce navigateur, où toute autre personne qui l’utilise peut le voir.",
  kept: (title, size) =>
    `« ${title} » est gardé sur cet appareil (${bytes(size)}) et s’ouvrira de nouveau à votre prochaine visite. Toute personne qui utilise ce navigateur peut le voir.`,
  dropped: (title) =>
    `« ${title} » n’est plus gardé sur cet appareil ; il reste ouvert tant que vous ne rechargez pas la page.`,
  deleted: (title) => `« ${title} » est supprimé de cet appareil.`,
  empty: "Il ne reste rien sur cet appareil. Ce qui est ouvert le reste tant que vous ne rechargez pas la page.",
  notOpened: (count, titles) =>
    plural(count, {
      one: `« ${titles} » est gardé sur cet appareil et n’a pas pu être ouvert ; la liste des annuaires dit pourquoi.`,
      other: `« ${titles} » sont gardés sur cet appareil et n’ont pas pu être ouverts ; la liste des annuaires dit pourquoi.`,
    }),
  total: (count, size) => `${plural(count, { one: "# entrée", other: "# entrées" })}, ${bytes(size)}`,
  since: (day) => `gardé depuis : ${date(day)}`,
  delete: "Supprimer",
  deleteOne: (title) => `Supprimer « ${title} » de cet appareil`,
  notOpen: "Pas ouvert dans cette fenêtre : rechargez la page pour l’ouvrir.",
  faults: {
    "other-version":
      "Gardé par une autre version de cette page, que celle-ci ne sait pas lire. Ajoutez de nouveau le fichier, puis supprimez ceci.",
    damaged: "Ce que le navigateur a gardé est abîmé et illisible. Ajoutez de nouveau le fichier, puis supprimez ceci.",
  },
  persist: "Demander au navigateur de ne pas l’effacer",
  persistent: "Le navigateur ne l’efface que si vous le demandez.",
  notPersistent: "Le navigateur peut l’effacer quand la place manque sur l’appareil.",
  failures: {
    absent:
      "Ce navigateur ne garde rien pour cette page, comme dans certaines fenêtres privées. Les annuaires restent ouverts tant que vous ne rechargez pas la page ; téléchargez ce que vous voulez garder.",
    full: "Il n’y a pas assez de place dans le navigateur. L’annuaire reste ouvert tant que vous ne rechargez pas la page ; supprimez-en un autre, ou téléchargez-le.",
    lost: "Le stockage de ce navigateur a échoué. Ce qui est ouvert le reste tant que vous ne rechargez pas la page ; réessayez, ou téléchargez ce que vous voulez garder.",
  },
};
