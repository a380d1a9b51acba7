import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { directoriesCounted, rows } from "./nouns.ts";
import { formatGroups, moreFormats, packWords, tooManyRows, withWebPage } from "./pack.ts";

const { number, plural, share, bytes } = wordsFor("pt");

export const download: Messages["download"] = {
  title: "Baixar",
  titleOf: (name) => `Baixar: ${name}`,
  exactly: (count) =>
    plural(count, {
      one: "# iniciativa, exatamente a da lista",
      many: "# de iniciativas, exatamente as da lista",
      other: "# iniciativas, exatamente as da lista",
    }),
  scope: "O que baixar",
  scopes: {
    shown: (count) => `Toda a lista (${number(count)})`,
    territory: (name) => name,
    cluster: (name) => name,
  },
  format: "Formato",
  formatGroups,
  tooManyRows,
  withWebPage,
  formats: {
    ...moreFormats,
    pack: {
      name: "Pacote do território",
      note: "zip",
      text: "Tudo em uma pasta: planilha, GeoJSON, fontes, licenças e como foi feita a seleção.",
    },
    "csv-spreadsheet": {
      name: "Planilha",
      note: "csv",
      text: "Abre em LibreOffice, Excel ou Numbers. Células que parecem fórmulas ficam inofensivas.",
    },
    geojson: { name: "GeoJSON", note: "geojson", text: "Para QGIS, mapas na web e outros programas geográficos." },
    csv: { name: "CSV sem perdas", note: "csv", text: "Cada célula tal como chegou. Abre de novo aqui sem mudança." },
    area: { name: "Área do agrupamento", note: "geojson", text: "O contorno do agrupamento com os seus números." },
  },
  licence: "Licença do conjunto",
  severalFiles: (files) =>
    plural(files, {
      one: "Estas linhas vão em um só arquivo.",
      many: "Estas linhas não podem formar uma só base de dados: o download é um zip com # de arquivos, que juntos têm exatamente as linhas da lista.",
      other:
        "Estas linhas não podem formar uma só base de dados: o download é um zip com # arquivos, que juntos têm exatamente as linhas da lista.",
    }),
  eachRow: "Cada linha mantém a sua",
  demands: {
    none: "Sem condições: o uso é livre. Citar as fontes é de boa educação.",
    attribution: "Atribuição: quem usa cita as fontes. Cada linha traz a sua.",
    "share-alike": "Mesma licença: quem publica de novo usa a mesma licença e cita as fontes.",
    "non-commercial": "Não vale para uso comercial.",
    "not-to-be-passed-on": "Para uso próprio: estas linhas não podem ser repassadas.",
  },
  rows,
  sources: (count) => `De ${directoriesCounted(count)}`,
  leftBehind: (count) =>
    plural(count, {
      one: "# linha fica fora do pacote, porque a sua licença é desconhecida ou não é aberta.",
      many: "# de linhas ficam fora do pacote, porque a sua licença é desconhecida ou não é aberta.",
      other: "# linhas ficam fora do pacote, porque a sua licença é desconhecida ou não é aberta.",
    }),
  working: "Escrita do arquivo em curso",
  progress: (part, size) => `Escrita do arquivo em curso: ${share(part)}, ${bytes(size)}`,
  done: (name) => `${name} está pronto.`,
  save: "Baixar",
  copyLink: "Copiar link",
  notesFile: "Notas sobre fontes e filtros",
  nothing: "Nada está selecionado, então não há nada para baixar.",
  filters: {
    text: (text) => `contém “${text}”`,
    inView: (west, south, east, north) =>
      `na parte visível do mapa: longitude leste de ${west} a ${east}, latitude norte de ${south} a ${north}`,
    choice: (facet, names) => `${facet}: ${names}`,
    hidden: (names) => `diretórios ocultos: ${names}`,
  },
  notes: {
    pack: packWords,
    title: "Sobre este download",
    made: "Feito com o Atlas Solidário a partir dos diretórios abaixo.",
    rows: "Linhas",
    territory: "Território",
    filters: "Filtros",
    noFilters: "nenhum",
    source: "Fonte",
    publisher: "Publicado por",
    licence: "Licença",
    date: "Data dos dados",
    credit: "Atribuição",
    address: "Endereço",
    changes: "Mudanças: colunas associadas, colunas pessoais removidas, tipos e setores acrescentados.",
    mixture: "Licença do conjunto",
    eachRow: "Cada linha traz a sua própria licença e atribuição.",
    severalFiles: "Estas linhas não podem formar uma só base de dados; cada licença tem o seu próprio arquivo.",
    ownUse: "As linhas de licença desconhecida ou fechada são para uso próprio e não podem ser repassadas.",
    boundaries: "Limites",
    warranty: "Tal como os diretórios informam; sem garantia.",
    leftOut: "Linhas deixadas de fora porque a licença é desconhecida ou não é aberta",
    format: "Colunas: ver no atlas a lista de colunas aceitas.",
  },
};
