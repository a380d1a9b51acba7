import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("pt");

export const compare: Messages["compare"] = {
  open: "Comparar com outro território",
  openCluster: "Comparar com outro agrupamento",
  title: "Comparação",
  find: "Acrescentar um território",
  siblings: (parent) => `Outros (${parent})`,
  add: (name) => `Acrescentar ${name}`,
  remove: (name) => `Retirar ${name}`,
  full: (most) => `Podem comparar-se até ${number(most)}.`,
  alone: "Uma comparação precisa de dois territórios.",
  filtered: "Os filtros valem para todos.",
  gone: (code) => `Nenhum território tem o código ${code}.`,
  selection: "seleção",
  indicator: "Indicador",
  shareOfParent: "Parte do território acima",
  directories: "Diretórios em que se baseia",
  checked: "Verificação ou edição",
  download: "Baixar como CSV",
  columns: {
    code: "código",
    territory: "território",
    indicator: "indicador",
    value: "valor",
    unit: "unidade",
    records: "registros que o indicam",
    of: "registros no total",
    note: "nota",
  },
  unit: {
    count: "número",
    rate: "taxa",
    effective: "termos iguais",
    quotient: "vezes a quota acima",
    score: "pontuação de 1 a 5",
    share: "parte de 1",
    distance: "km",
  },
};
