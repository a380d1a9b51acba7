import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { plural, date, bytes } = wordsFor("de");

/** Directories that are kept on the device. */
export const device: Messages["device"] = {
  title: "Auf diesem Gerät",
  keep: "Auf diesem Gerät behalten",
  writing: "Wird auf dieses Gerät geschrieben",
  meaning:
    "Es öffnet sich dann beim nächsten Besuch wieder. Es bleibt in diesem Browser, und wer ihn sonst noch benutzt, kann es sehen.",
  offer:
    "Nach dem Neuladen ist es weg, außer Sie behalten es in diesem Browser; wer ihn sonst noch benutzt, kann es dann sehen.",
  kept: (title, size) =>
    `„${title}“ bleibt auf diesem Gerät (${bytes(size)}) und öffnet sich beim nächsten Besuch wieder. Wer diesen Browser benutzt, kann es sehen.`,
  dropped: (title) => `„${title}“ wird nicht mehr auf diesem Gerät behalten; es bleibt bis zum Neuladen geöffnet.`,
  deleted: (title) => `„${title}“ ist von diesem Gerät gelöscht.`,
  empty: "Auf diesem Gerät liegt nichts mehr. Was geöffnet ist, bleibt bis zum Neuladen.",
  notOpened: (count, titles) =>
    plural(count, {
      one: `„${titles}“ liegt auf diesem Gerät und ließ sich nicht öffnen; die Liste der Verzeichnisse sagt, warum.`,
      other: `„${titles}“ liegen auf diesem Gerät und ließen sich nicht öffnen; die Liste der Verzeichnisse sagt, warum.`,
    }),
  total: (count, size) => `${plural(count, { one: "# Eintrag", other: "# Einträge" })}, ${bytes(size)}`,
  since: (day) => `behalten seit: ${date(day)}`,
  delete: "Löschen",
  deleteOne: (title) => `„${title}“ von diesem Gerät löschen`,
  notOpen: "In diesem Fenster nicht geöffnet: Zum Öffnen die Seite neu laden.",
  faults: {
    "other-version":
      "Von einer anderen Version dieser Seite behalten, die diese nicht lesen kann. Fügen Sie die Datei neu hinzu, und löschen Sie das hier.",
    damaged:
      "Was der Browser behalten hat, ist beschädigt und nicht lesbar. Fügen Sie die Datei neu hinzu, und löschen Sie das hier.",
  },
  persist: "Vom Browser verlangen, dass er es behält",
  persistent: "Der Browser löscht es nur, wenn Sie es verlangen.",
  notPersistent: "Der Browser kann es löschen, wenn auf dem Gerät der Platz knapp wird.",
  failures: {
    absent:
      "Dieser Browser behält nichts für diese Seite, wie in manchen privaten Fenstern. Verzeichnisse bleiben bis zum Neuladen geöffnet; laden Sie herunter, was Sie behalten möchten.",
    full: "Im Browser ist dafür nicht genug Platz. Das Verzeichnis bleibt bis zum Neuladen geöffnet; löschen Sie ein anderes behaltenes, oder laden Sie es herunter.",
    lost: "Der Speicher dieses Browsers hat versagt. Was geöffnet ist, bleibt bis zum Neuladen geöffnet; versuchen Sie es noch einmal, oder laden Sie herunter, was Sie behalten möchten.",
  },
};
