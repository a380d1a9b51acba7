import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural, share } = wordsFor("pt");

/** What the reader decides about a file: its words, what holds for the whole of it, and the recipe for the next edition. */
export const decisions: Messages["decisions"] = {
  tabs: {
    label: "O que se verifica",
    columns: "Colunas",
    words: "Palavras",
    open: (count) => `${number(count)} por decidir`,
  },
  words: {
    intro: "Cada palavra do arquivo uma vez, com as suas linhas. Uma decisão vale para todas e pode ser desfeita.",
    none: "O arquivo não tem nenhuma coluna com palavras de tipo, setor, prática ou país.",
    onlyOpen: (count) => `Só o que não se entende (${number(count)})`,
    nothingOpen: "Todas as palavras são entendidas ou estão decididas.",
    sums: (all, count) =>
      `${plural(all, { one: "# palavra", other: "# palavras" })}, ${count === 0 ? "todas entendidas" : `${number(count)} não entendidas`}`,
    rows: (count) => plural(count, { one: "# linha", other: "# linhas" }),
    becomes: (name) => `Em que se torna “${name}”`,
    choose: "Escolher um termo",
    asUnderstood: "Como foi entendido",
    theirs: "Deixar como está",
    suggested: "Sugestões",
    suggestion: (label, score) => `${label}, ${share(score)}`,
    like: (name) => `como “${name}”`,
    take: (name) => `Aceitar ${name}`,
    undo: "Desfazer",
    undoFor: (name) => `Desfazer o que foi decidido sobre “${name}”`,
    rules: {
      decided: "decidido por si",
      theirs: "deixado como está",
      code: "pelo código",
      value: "mesma palavra",
      parts: "pelas partes",
      bracket: "pelo parêntese",
      "before-dash": "antes do traço",
      number: "forma plural",
      joined: "palavras unidas",
      contained: "contém a palavra",
      stem: "adivinhado pela raiz",
      marked: "assinalado",
      none: "não se entende",
    },
    more: (count) => plural(count, { other: "Mostrar mais #" }),
    beyond: (count) =>
      plural(count, {
        one: "Outras palavras, demasiadas para uma lista: # linha.",
        other: "Outras palavras, demasiadas para uma lista: # linhas.",
      }),
    takeAll: (count, least) =>
      plural(count, {
        one: `Aceitar # sugestão de ${share(least)} ou mais`,
        other: `Aceitar # sugestões de ${share(least)} ou mais`,
      }),
    willBecome: "Estas palavras passariam a ser:",
    confirm: (count) => plural(count, { one: "Aceitar", other: "Aceitar as #" }),
    cancel: "Cancelar",
  },
  constants: { label: "Para todo o arquivo", text: "Para as linhas de que o arquivo nada diz.", none: "não dito" },
  recipe: {
    save: "Guardar a receita",
    saveText: "Todas as decisões num arquivo pequeno, para a edição do próximo ano.",
    used: (name) => `Lido segundo a receita feita para “${name}”.`,
    ready: (name) => `A receita feita para “${name}” está pronta: escolha o arquivo novo.`,
    drop: "Sem ela",
    hint: "Uma receita guardada antes também pode ser largada aqui, com o arquivo ou antes dele.",
    fits: "A receita serve: nada falta e nada é novo.",
    fitsNot: "O que já não corresponde à receita:",
    unfit: {
      goneColumns: (count) =>
        plural(count, {
          one: "# coluna da receita não está no arquivo; falta o que ela dava:",
          other: "# colunas da receita não estão no arquivo; falta o que elas davam:",
        }),
      newColumns: (count) =>
        plural(count, {
          one: "# coluna é nova e lida como se adivinhou:",
          other: "# colunas são novas e lidas como se adivinhou:",
        }),
      personalColumns: (count) =>
        plural(count, {
          one: "# coluna contém agora dados pessoais e é retirada:",
          other: "# colunas contêm agora dados pessoais e são retiradas:",
        }),
      newWords: (count) =>
        plural(count, {
          one: "# palavra não está decidida nem é entendida; as suas linhas ficam, sem termo:",
          other: "# palavras não estão decididas nem são entendidas; as suas linhas ficam, sem termo:",
        }),
      goneWords: (count) =>
        plural(count, {
          one: "# palavra decidida já não aparece; fica na receita:",
          other: "# palavras decididas já não aparecem; ficam na receita:",
        }),
      lostTerms: (count) =>
        plural(count, {
          one: "# palavra foi decidida como um termo que não existe; é lida como se nada estivesse decidido:",
          other: "# palavras foram decididas como termos que não existem; são lidas como se nada estivesse decidido:",
        }),
    },
  },
};
