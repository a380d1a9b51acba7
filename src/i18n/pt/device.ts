import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { plural, date, bytes } = wordsFor("pt");

/** Directories that are kept on the device. */
export const device: Messages["device"] = {
  title: "Guardados neste dispositivo",
  keep: "Guardar neste dispositivo",
  writing: "Sendo guardado neste dispositivo",
  meaning: "Assim ele se abre de novo na sua próxima visita. Fica neste navegador, onde quem mais o usar pode vê-lo.",
  offer: "Some ao recarregar, a menos que você o guarde neste navegador, onde quem mais o usar pode vê-lo.",
  kept: (title, size) =>
    `“${title}” está guardado neste dispositivo (${bytes(size)}) e se abre de novo na sua próxima visita. Quem usa este navegador pode vê-lo.`,
  dropped: (title) => `“${title}” não está mais guardado neste dispositivo; continua aberto até você recarregar.`,
  deleted: (title) => `“${title}” foi apagado deste dispositivo.`,
  empty: "Não resta nada neste dispositivo. O que está aberto continua até você recarregar.",
  notOpened: (count, titles) =>
    plural(count, {
      one: `“${titles}” está guardado neste dispositivo e não pôde ser aberto; a lista de diretórios diz por quê.`,
      other: `“${titles}” estão guardados neste dispositivo e não puderam ser abertos; a lista de diretórios diz por quê.`,
    }),
  total: (count, size) => `${plural(count, { one: "# entrada", other: "# entradas" })}, ${bytes(size)}`,
  since: (day) => `guardado desde: ${date(day)}`,
  delete: "Apagar",
  deleteOne: (title) => `Apagar “${title}” deste dispositivo`,
  notOpen: "Não está aberto nesta janela: recarregue a página para abri-lo.",
  faults: {
    "other-version":
      "Guardado por outra versão desta página, que esta não consegue ler. Adicione o arquivo de novo e apague este.",
    damaged: "O que o navegador guardou está danificado e não pode ser lido. Adicione o arquivo de novo e apague este.",
  },
  persist: "Pedir ao navegador que não o apague",
  persistent: "O navegador só o apaga se você pedir.",
  notPersistent: "O navegador pode apagá-lo quando faltar espaço no dispositivo.",
  failures: {
    absent:
      "Este navegador não guarda nada para esta página, como em algumas janelas privadas. Os diretórios continuam abertos até você recarregar; baixe o que quiser manter.",
    full: "Não há espaço suficiente no navegador. O diretório continua aberto até você recarregar; apague outro dos guardados ou baixe-o.",
    lost: "O armazenamento deste navegador falhou. O que está aberto continua aberto até você recarregar; tente de novo ou baixe o que quiser manter.",
  },
};
