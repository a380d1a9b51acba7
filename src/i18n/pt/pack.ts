import type { PackWords } from "../../model/export-sentences.ts";
import { wordsFor } from "../words.ts";
import { fields } from "./fields.ts";

const { number } = wordsFor("pt");

/** Forms of a download, by what they are for. */
export const formatGroups = {
  tables: "Tabelas",
  maps: "Mapas",
  linked: "Dados ligados",
};

export const moreFormats = {
  xlsx: {
    name: "Livro de folhas",
    note: "xlsx",
    text: "Excel e LibreOffice: o texto fica texto, as datas são datas, a primeira linha fica à vista.",
  },
  kml: { name: "KML", note: "kml", text: "Para Google Earth, Organic Maps e outras aplicações de mapas." },
  flatgeobuf: { name: "FlatGeobuf", note: "fgb", text: "Pequeno e rápido, para QGIS e mapas na web." },
  geoparquet: { name: "GeoParquet", note: "parquet", text: "Para DuckDB, GeoPandas e grandes análises." },
  jsonld: {
    name: "JSON-LD",
    note: "jsonld",
    text: "Organizações nas palavras de schema.org, para motores de busca e dados ligados.",
  },
  murmurations: {
    name: "Perfis Murmurations",
    note: "json",
    text: "Um perfil por cada iniciativa com página web, para publicar por si.",
  },
};

export const tooManyRows = (most: number) =>
  `Um livro de folhas tem no máximo ${number(most)} linhas; escolha a folha de cálculo em CSV ou restrinja a seleção.`;

export const withWebPage = (rows: number, all: number) =>
  `Com página web, e por isso incluídas: ${number(rows)} de ${number(all)}.`;

/** What a region pack says about itself. */
export const packWords: PackWords = {
  title: "Pacote regional do Solidarity Atlas",
  about:
    "Iniciativas da economia social e solidária tal como os seus diretórios as descrevem, com a origem e a licença de cada linha.",
  inside: "O que contém",
  files: {
    csv: "as linhas para folhas de cálculo",
    geojson: "as linhas para mapas",
    descriptor: "descrição de todos os arquivos para programas (Data Package)",
    columns: "o que cada coluna significa e quantas linhas a preenchem",
    terms: "tipos, setores e práticas pelo nome",
    sources: "os diretórios de onde vêm as linhas",
    quality: "o que se pode contar das linhas",
    attribution: "créditos e licenças; seguem com os dados",
    picture: "o mapa como estava no ecrã",
    assessments: "avaliações das iniciativas, cada uma com método, data e licença",
  },
  assessments: "Avaliações",
  assessmentsLeftOut: "Avaliações deixadas de fora, que não podem ser transmitidas",
  counts: "As linhas em números",
  withPosition: "Com posição no mapa",
  withoutKind: "Sem tipo conhecido",
  withoutSector: "Sem setor conhecido",
  newest: "Última verificação",
  before: "Antes de usar",
  marked: "Na forma para folhas de cálculo, um apóstrofo precede o texto que uma folha de cálculo executaria.",
  check: "Células vazias significam que não se sabe, nunca zero nem não. As correções fazem-se na fonte.",
  fields,
};
