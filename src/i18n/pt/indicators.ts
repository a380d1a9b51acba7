import { FLOORS } from "../../model/indicator.ts";
import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("pt");

export const indicators: Messages["indicators"] = {
  names: {
    count: "Iniciativas",
    density: `Por ${number(1000)} km²`,
    perInhabitants: `Por ${number(100_000)} habitantes`,
    sectorDiversity: "Diversidade de setores",
    kindDiversity: "Diversidade de tipos",
    specialisation: "Especialização",
    freshness: "Verificadas há pouco",
    survival: "Não encerradas após cinco anos",
    women: "Mulheres, parte dos membros",
    sums: "Somas",
    means: "Médias",
    gaps: "Distância até a mais próxima",
  },
  formulas: {
    count:
      "Registros de todos os diretórios abertos no território e nas suas partes. Um território é a soma das suas partes e das iniciativas cujo lugar nele não se conhece.",
    density: `Iniciativas ÷ área × ${number(1000)} km². A área é a do limite, medida sobre a esfera.`,
    perInhabitants: `Iniciativas ÷ habitantes × ${number(100_000)}. Os habitantes vêm no ficheiro de limites.`,
    sectorDiversity: `e elevado a H, com H = −Σ p ln p sobre as quotas p dos setores: outros tantos setores de igual quota seriam igualmente diversos. Uma iniciativa com k setores conta 1/k em cada um; as não classificadas ficam de fora. A partir de ${number(FLOORS.diversity)} iniciativas.`,
    kindDiversity: `e elevado a H, com H = −Σ p ln p sobre as quotas p dos tipos: outros tantos tipos de igual quota seriam igualmente diversos. Uma iniciativa com k tipos conta 1/k em cada um; as não classificadas ficam de fora. A partir de ${number(FLOORS.diversity)} iniciativas.`,
    specialisation: `Quociente de localização: quota do setor aqui ÷ a sua quota no território acima. 1 é tanto como lá. A partir de ${number(FLOORS.specialisation)} iniciativas classificadas, ${number(FLOORS.term)} delas no setor.`,
    freshness:
      "Parte verificada nos 24 meses anteriores à data mais recente do mesmo diretório, entre as que têm data.",
    survival: `Das fundadas pelo menos cinco anos antes da data mais recente do seu diretório, a parte que não encerrou. Só contam os diretórios que registram encerramentos, a partir de ${number(FLOORS.survival)} iniciativas.`,
    women: `Mulheres entre os membros ÷ membros, nas iniciativas que indicam ambos, a partir de ${number(FLOORS.sum)}.`,
    sums: `A soma das iniciativas que indicam um número, a partir de ${number(FLOORS.sum)}, com quantas são e de que anos. O que não se indica não se estima.`,
    means: `A média das iniciativas que indicam a percentagem, a partir de ${number(FLOORS.sum)}; ponderada pelo volume de negócios onde todas o indicam na mesma moeda; senão, cada uma conta o mesmo.`,
    gaps: "Distância sobre a esfera desde a maior cidade do território até à iniciativa mais próxima desse tipo que está no mapa com mais do que a sua região ou o seu país. Só se listam os tipos que existem no território acima.",
  },
  how: "Como se calcula",
  source: "Fonte",
  own: "Definido por este atlas.",
  specialisationIn: (sector) => `Especialização: ${sector}`,
  tooFew: (n, floor) => `muito poucas: ${number(n)} de pelo menos ${number(floor)}`,
  lacks: {
    directory: "nenhum diretório aqui",
    area: "área não conhecida",
    population: "habitantes não conhecidos",
    parent: "nada com que comparar",
    terms: "nenhuma classificada",
    figures: "nenhuma indica um número",
    dates: "nenhuma tem data",
    closings: "nenhum diretório registra encerramentos",
  },
  knownFor: (n, of) => `conhecido em ${number(n)} de ${number(of)}`,
  years: (from, to) => (from === to ? `números de ${from}` : `números de ${from} a ${to}`),
  unclassified: (share) => `${share} por classificar, fora da conta`,
  effectiveSectors: (value) => `como ${value} setores do mesmo tamanho`,
  effectiveKinds: (value) => `como ${value} tipos do mesmo tamanho`,
  shareAbove: (parent) => `× a quota (${parent})`,
  timesShare: (times, parent) => `${times} × a quota (${parent})`,
  standsOut: "O que se destaca",
  inNumbers: "Em números",
  gaps: "Não se encontram aqui",
  nearest: (distance, place) => (place === "" ? distance : `${distance} (${place})`),
  measuredFrom: (town) => `Distâncias de ${town} até à mais próxima.`,
  neighbours: "Territórios vizinhos",
  exactness: "Exatidão das posições",
  notCovered: "Nenhum diretório aberto cobre este território. Isso não significa que não haja nada.",
  print: "Imprimir",
};
