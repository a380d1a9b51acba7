import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { initiatives } from "./nouns.ts";

const { number, date, plural } = wordsFor("pt");

export const directories: Messages["directories"] = {
  title: "Diretórios",
  rows: (rows, placed) => (placed === rows ? initiatives(rows) : `${initiatives(rows)}, ${number(placed)} no mapa`),
  assessments: (count) => plural(count, { one: "# avaliação", other: "# avaliações" }),
  keptAssessments: (count, title) =>
    `${plural(count, { one: "# avaliação", other: "# avaliações" })} de “${title}” nas fichas das iniciativas.`,
  brought: "trazido por você, some ao recarregar",
  broughtAndKept: "trazido por você, guardado neste dispositivo",
  dated: (issued) => `dados de ${date(issued)}`,
  noDate: "data desconhecida",
  licence: "Licença",
  licences: {
    "public-domain": "Domínio público, sem necessidade de licença",
    "all-rights-reserved": "Todos os direitos reservados",
    "LicenseRef-facts": "Factos avulsos, reunidos à mão",
    unknown: "Licença não indicada",
  },
  publisher: "Publicado por",
  page: "Página do diretório",
  report: "Relatório",
  hide: "Ocultar",
  show: "Mostrar",
  hidden: "oculto",
  remove: "Remover",
  openAlready: (title) => `“${title}” já está aberto, linha por linha: nada mudou.`,
  removed: (title) => `“${title}” foi removido.`,
  kept: (count, placed, title) =>
    placed === count
      ? `${initiatives(count)} de “${title}”, já no mapa.`
      : `${initiatives(count)} de “${title}” na lista, ${number(placed)} delas no mapa.`,
  keptNowhere: (count, title) => `${initiatives(count)} de “${title}”, na lista mas sem posição no mapa.`,
  putOneAway: "Ocultar neste dispositivo",
  putAway: (name) => `“${name}” está oculta neste dispositivo.`,
  away: (count) => `Ocultas neste dispositivo: ${number(count)}.`,
  showAway: "Mostrar de novo",
  duplicates: "Uma iniciativa que está em dois diretórios conta duas vezes.",
  add: "Importar",
  credits: "Todas as fontes com a sua atribuição",
};
