import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { plural, date, bytes } = wordsFor("ca");

/** Directories that are kept on the device. */
export const device: Messages["device"] = {
  title: "Desats en aquest dispositiu",
  keep: "Desa en aquest dispositiu",
  writing: "S’està desant en aquest dispositiu",
  meaning:
    "Així es torna a obrir a la propera visita. Es queda en aquest navegador, i qui també el faci servir el pot veure.",
  offer: "Desapareix en recarregar, tret que el deseu en aquest navegador, on el pot veure qui també el faci servir.",
  kept: (title, size) =>
    `«${title}» s’ha desat en aquest dispositiu (${bytes(size)}) i es tornarà a obrir a la propera visita. Qui faci servir aquest navegador el pot veure.`,
  dropped: (title) => `«${title}» ja no està desat en aquest dispositiu; continua obert fins que recarregueu.`,
  deleted: (title) => `«${title}» s’ha esborrat d’aquest dispositiu.`,
  empty: "En aquest dispositiu ja no queda res. El que és obert hi continua fins que recarregueu.",
  notOpened: (count, titles) =>
    plural(count, {
      one: `«${titles}» està desat en aquest dispositiu i no s’ha pogut obrir; la llista de directoris diu per què.`,
      other: `«${titles}» estan desats en aquest dispositiu i no s’han pogut obrir; la llista de directoris diu per què.`,
    }),
  total: (count, size) => `${plural(count, { one: "# entrada", other: "# entrades" })}, ${bytes(size)}`,
  since: (day) => `desat des de: ${date(day)}`,
  delete: "Esborra",
  deleteOne: (title) => `Esborra «${title}» d’aquest dispositiu`,
  notOpen: "No és obert en aquesta finestra: recarregueu la pàgina per obrir-lo.",
  faults: {
    "other-version":
      "El va desar una altra versió d’aquesta pàgina, que aquesta no sap llegir. Torneu a afegir el fitxer i esborreu això.",
    damaged: "El que va desar el navegador està malmès i no es pot llegir. Torneu a afegir el fitxer i esborreu això.",
  },
  persist: "Demana al navegador que no ho esborri",
  persistent: "El navegador només ho esborra si ho demaneu.",
  notPersistent: "El navegador ho pot esborrar quan falti espai al dispositiu.",
  failures: {
    absent:
      "Aquest navegador no desa res per a aquesta pàgina, com passa en algunes finestres privades. Els directoris continuen oberts fins que recarregueu; baixeu el que vulgueu conservar.",
    full: "Al navegador no hi ha prou espai. El directori continua obert fins que recarregueu; esborreu-ne un altre dels desats o baixeu-lo.",
    lost: "L’emmagatzematge d’aquest navegador ha fallat. El que és obert continua obert fins que recarregueu; torneu-ho a provar o baixeu el que vulgueu conservar.",
  },
};
