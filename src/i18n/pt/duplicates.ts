import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { distance, number, plural, share } = wordsFor("pt");

export const duplicates: Messages["duplicates"] = {
  tab: "Duplicatas",
  intro: "Registros que podem ser a mesma iniciativa. Nada é fundido, e os dois ficam se você não disser outra coisa.",
  searching: (done) => `Procurando a mesma iniciativa em dois registros: ${share(done)}`,
  stop: "Parar de procurar",
  stopped: "Não foi examinado.",
  failed: "A busca de duplicatas foi interrompida. Todas as linhas ficam.",
  none: "Não há dois registros que pareçam a mesma iniciativa.",
  inFile: (pairs) => plural(pairs, { one: "# par neste arquivo", other: "# pares neste arquivo" }),
  beside: (pairs, title) =>
    plural(pairs, { one: `# par com “${title}”, que está aberto`, other: `# pares com “${title}”, que está aberto` }),
  listed: (told, all) =>
    `São mostrados os ${number(told)} mais prováveis de ${number(all)} pares; os outros seguem à medida que você decide.`,
  crowded: (rows) =>
    plural(rows, {
      one: "# linha tem tantas outras por perto que foi comparada só com uma parte delas.",
      other: "# linhas têm tantas outras por perto que cada uma foi comparada só com uma parte delas.",
    }),
  onlyOpen: (count) => `Só o que não está decidido (${number(count)})`,
  nothingOpen: "Todos os pares estão decididos.",
  more: (count) => plural(count, { one: "Mostrar mais #", other: "Mostrar mais #" }),
  sure: (count, least) =>
    plural(count, {
      one: `Deixar de fora a linha de # par com ${share(least)} ou mais`,
      other: `Deixar de fora uma linha de cada um dos # pares com ${share(least)} ou mais`,
    }),
  sureText: "De duas linhas do arquivo, a posterior; senão, a linha do arquivo. Cada uma pode ser desfeita.",
  score: (score) => `${share(Math.min(score, 0.99))} de semelhança`,
  pair: (one, other) => `“${one}” e “${other}”`,
  thisFile: "este arquivo",
  place: (directory, line) => `${directory}, ${line}`,
  leaveOut: "A mesma: deixar esta de fora",
  leaveOutOf: (name, line) => `A mesma: deixar de fora “${name}”, linha ${number(line)}`,
  keepBoth: "Diferentes: manter as duas",
  keepBothOf: (names) => `Diferentes: manter ${names}`,
  leftOut: "Deixada de fora",
  stays: "Fica",
  staysInstead: "no seu lugar fica",
  areDifferent: "Decidido: são duas iniciativas e as duas ficam.",
  undo: "Desfazer",
  undoOf: (names) => `Desfazer o que foi decidido sobre ${names}`,
  name: "Nome",
  differs: "diferente",
  notSaid: "não informado",
  for: "A favor",
  against: "Contra",
  mayBe: "Pode ser a mesma que",
  reasons: {
    "same-name": "o mesmo nome",
    "name-within": "um nome é parte do outro",
    "other-name": "outros nomes",
    "same-address": "o mesmo endereço",
    "other-identifier": "outros identificadores públicos",
    "other-host": "outras páginas da web",
  },
  likeName: {
    spelling: (letters) => `nomes escritos quase igual, ${share(letters)} das letras diferem`,
    added: (letters) => `um nome tem palavras comuns a mais, ${share(letters)} das letras diferem`,
    told: (letters) => `um nome diz mais, ${share(letters)} das letras diferem`,
    replaced: (letters) => `nomes parecidos, mas cada um com palavras próprias, ${share(letters)} das letras diferem`,
  },
  near: (metres) => `a ${distance(metres / 1000)} de distância`,
  far: (metres) => `a ${distance(metres / 1000)} de distância`,
  samePlace: "no mesmo ponto",
  sameHost: (host) => `só estes dois têm uma página em ${host}`,
  sameIdentifier: (identifier) => `só estes dois têm o identificador ${identifier}`,
  otherAddress: { town: "outra localidade ou outro CEP", street: "outra rua, e outra localidade ou outro CEP" },
};
