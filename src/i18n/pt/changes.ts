import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { list, plural } = wordsFor("pt");

/** A newer edition of a directory that is open: what differs, and what of it is accepted. */
export const changes: Messages["changes"] = {
  tab: "Alterações",
  likely: (title) => `Parece uma edição mais recente de “${title}”.`,
  against: (title) => `Comparado com “${title}”.`,
  signs: {
    identifiers: "A maioria dos identificadores é a mesma.",
    name: "Os arquivos têm o mesmo nome, salvo a data e a versão.",
    title: "O título e quem publica são os mesmos.",
  },
  sums: (added, gone, changed, moved) =>
    list([
      plural(added, { one: "# nova", other: "# novas" }),
      plural(gone, { one: "# desaparecida", other: "# desaparecidas" }),
      plural(changed, { one: "# alterada", other: "# alteradas" }),
      plural(moved, { one: "# deslocada", other: "# deslocadas" }),
    ]),
  same: "Todas as entradas são iguais.",
  what: "O que acontece ao arquivo",
  update: (title) => `Atualizar “${title}”`,
  beside: "Acrescentar ao lado",
  see: "Ver as alterações",
  which: "Comparar com",
  byHand: "É uma edição mais recente de um diretório aberto?",
  own: "Não, é um diretório à parte",
  comparing: "A comparar",
  identity: {
    identifiers: "As entradas são emparelhadas pelos identificadores.",
    numbers: "Os identificadores apenas numeram as linhas; as entradas são emparelhadas por nome, lugar e sítio web.",
    likeness: "As entradas são emparelhadas por nome, lugar e sítio web.",
  },
  newColumns: (count, names) => plural(count, { one: `# coluna nova: ${names}`, other: `# colunas novas: ${names}` }),
  goneColumns: (count, names) =>
    plural(count, { one: `# coluna que já não existe: ${names}`, other: `# colunas que já não existem: ${names}` }),
  withdrawn: (count) =>
    plural(count, {
      one: "# registo do arquivo não pode ser mostrado. Nenhuma entrada desaparecida pode ficar, pois pode ser essa.",
      other:
        "# registos do arquivo não podem ser mostrados. Nenhuma entrada desaparecida pode ficar, pois pode ser uma delas.",
    }),
  lost: (count) =>
    plural(count, {
      one: "# entrada que não tinha sido aceite já não está entre as alterações.",
      other: "# entradas que não tinham sido aceites já não estão entre as alterações.",
    }),
  search: "Procurar nas alterações por nome ou lugar",
  nothing: "Nada encontrado.",
  sections: { added: "Novas", gone: "Desaparecidas", changed: "Alteradas", moved: "Deslocadas" },
  takeAll: {
    added: "Aceitar todas as novas",
    gone: "Retirar todas as desaparecidas",
    changed: "Aceitar todas as alterações",
    moved: "Aceitar todas as deslocações",
  },
  how: "O que não está marcado fica como estava na edição anterior.",
  firm: "É sempre aceite: não pode ser mostrado como estava.",
  withheld: "alterado; aqui não se diz",
  field: "Campo",
  before: "Antes",
  after: "Depois",
  map: (sums) => `Mapa das alterações: ${sums}`,
  done: (title, sums) => `“${title}” está atualizado: ${sums}.`,
  left: (count) => plural(count, { one: "# alteração não foi aceite.", other: "# alterações não foram aceites." }),
  report: {
    heading: "Atualização",
    from: (title, rows) =>
      plural(rows, {
        one: `Tomou o lugar de uma edição de “${title}” com # entrada.`,
        other: `Tomou o lugar de uma edição de “${title}” com # entradas.`,
        many: `Tomou o lugar de uma edição de “${title}” com # de entradas.`,
      }),
    taken: "Aceites",
    refused: "Não aceites",
  },
};
