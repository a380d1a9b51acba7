import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { plural, date, bytes } = wordsFor("es");

/** Directories that are kept on the device. */
export const device: Messages["device"] = {
  title: "Guardados en este dispositivo",
  keep: "Guardar en este dispositivo",
  writing: "Guardándose en este dispositivo",
  meaning: "Así se abre de nuevo en tu próxima visita. Se queda en este navegador, y quien más lo use puede verlo.",
  offer: "Desaparece al recargar, salvo que lo guardes en este navegador, donde puede verlo quien más lo use.",
  kept: (title, size) =>
    `«${title}» está guardado en este dispositivo (${bytes(size)}) y se abrirá de nuevo en tu próxima visita. Quien use este navegador puede verlo.`,
  dropped: (title) => `«${title}» ya no está guardado en este dispositivo; sigue abierto hasta que recargues.`,
  deleted: (title) => `«${title}» se ha borrado de este dispositivo.`,
  empty: "En este dispositivo ya no queda nada. Lo que está abierto sigue hasta que recargues.",
  notOpened: (count, titles) =>
    plural(count, {
      one: `«${titles}» está guardado en este dispositivo y no se ha podido abrir; la lista de directorios dice por qué.`,
      other: `«${titles}» están guardados en este dispositivo y no se han podido abrir; la lista de directorios dice por qué.`,
    }),
  total: (count, size) => `${plural(count, { one: "# entrada", other: "# entradas" })}, ${bytes(size)}`,
  since: (day) => `guardado desde: ${date(day)}`,
  delete: "Borrar",
  deleteOne: (title) => `Borrar «${title}» de este dispositivo`,
  notOpen: "No está abierto en esta ventana: recarga la página para abrirlo.",
  faults: {
    "other-version":
      "Lo guardó otra versión de esta página, que esta no puede leer. Añade de nuevo el archivo y borra esto.",
    damaged: "Lo que guardó el navegador está dañado y no se puede leer. Añade de nuevo el archivo y borra esto.",
  },
  persist: "Pedir al navegador que no lo borre",
  persistent: "El navegador solo lo borra si tú lo pides.",
  notPersistent: "El navegador puede borrarlo cuando falte espacio en el dispositivo.",
  failures: {
    absent:
      "Este navegador no guarda nada para esta página, como pasa en algunas ventanas privadas. Los directorios siguen abiertos hasta que recargues; descarga lo que quieras conservar.",
    full: "En el navegador no hay espacio suficiente. El directorio sigue abierto hasta que recargues; borra otro de los guardados o descárgalo.",
    lost: "El almacenamiento de este navegador ha fallado. Lo que está abierto sigue abierto hasta que recargues; inténtalo de nuevo o descarga lo que quieras conservar.",
  },
};
