import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { plural, date, bytes } = wordsFor("it");

/** Directories that are kept on the device. */
export const device: Messages["device"] = {
  title: "Conservati su questo dispositivo",
  keep: "Conserva su questo dispositivo",
  writing: "Si sta conservando su questo dispositivo",
  meaning: "Così si riapre alla prossima visita. Resta in questo browser, dove può vederlo chiunque altro lo usi.",
  offer:
    "Sparisce quando ricarichi, a meno che tu non lo conservi in questo browser, dove può vederlo chiunque altro lo usi.",
  kept: (title, size) =>
    `«${title}» è conservato su questo dispositivo (${bytes(size)}) e si riapre alla prossima visita. Chi usa questo browser può vederlo.`,
  dropped: (title) => `«${title}» non è più conservato su questo dispositivo; resta aperto finché non ricarichi.`,
  deleted: (title) => `«${title}» è cancellato da questo dispositivo.`,
  empty: "Su questo dispositivo non resta niente. Ciò che è aperto resta finché non ricarichi.",
  notOpened: (count, titles) =>
    plural(count, {
      one: `«${titles}» è conservato su questo dispositivo e non si è potuto aprire; la lista degli elenchi dice perché.`,
      other: `«${titles}» sono conservati su questo dispositivo e non si sono potuti aprire; la lista degli elenchi dice perché.`,
    }),
  total: (count, size) => `${plural(count, { one: "# voce", other: "# voci" })}, ${bytes(size)}`,
  since: (day) => `conservato dal: ${date(day)}`,
  delete: "Cancella",
  deleteOne: (title) => `Cancella «${title}» da questo dispositivo`,
  notOpen: "Non è aperto in questa finestra: ricarica la pagina per aprirlo.",
  faults: {
    "other-version":
      "Conservato da un’altra versione di questa pagina, che questa non sa leggere. Aggiungi di nuovo il file e cancella questo.",
    damaged:
      "Ciò che il browser ha conservato è danneggiato e non si può leggere. Aggiungi di nuovo il file e cancella questo.",
  },
  persist: "Chiedi al browser di non cancellarlo",
  persistent: "Il browser lo cancella solo se lo chiedi tu.",
  notPersistent: "Il browser può cancellarlo quando sul dispositivo manca spazio.",
  failures: {
    absent:
      "Questo browser non conserva niente per questa pagina, come in alcune finestre private. Gli elenchi restano aperti finché non ricarichi; scarica ciò che vuoi tenere.",
    full: "Nel browser non c’è abbastanza spazio. L’elenco resta aperto finché non ricarichi; cancellane un altro tra quelli conservati, oppure scaricalo.",
    lost: "La memoria di questo browser non ha funzionato. Ciò che è aperto resta aperto finché non ricarichi; riprova, oppure scarica ciò che vuoi tenere.",
  },
};
