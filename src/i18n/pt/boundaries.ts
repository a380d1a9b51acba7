import type { ShapeFindingCode } from "../../model/boundary-set.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("pt");

/** Boundaries of one's own: adding them, and what is said of them afterwards. */
export const boundaries = {
  add: "Adicionar limites",
  choose: {
    title: "Adicionar limites próprios",
    text: "Distritos, dioceses, biorregiões ou qualquer outra zona. O arquivo é lido neste dispositivo e nada sai desta página.",
    drop: "Solte um arquivo aqui",
    button: "Escolher um arquivo",
    limits: "GeoJSON, TopoJSON ou KML, até 200 MB, também compactados com gzip ou zip.",
    meaning:
      "Cada área torna-se um território com ficha, contagem, lista e download. O atlas fica como está: nenhuma iniciativa é alterada.",
  },
  check: {
    title: "Verificar os limites",
    nothing: "Deste arquivo não sai nenhum território. Os achados dizem por quê.",
    degrees: "em graus",
    keep: "Usar estes limites",
  },
  called: {
    title: "Nome destes limites",
    levelName: "Um dos seus territórios chama-se",
    parentName: "Os territórios à volta deles chamam-se",
    examples: { levelName: "distrito", parentName: "província" },
  },
  origin: {
    credit: "Quem se nomeia por eles",
    example: "© Instituto Geográfico 2024",
    noLicence: "licença não conhecida",
  },
  roles: {
    title: "O que o arquivo diz dos seus territórios",
    none: "nada",
    names: { name: "Nome", code: "Código", population: "Habitantes", parent: "Fica em" },
    reasons: {
      header: "pelo nome da coluna",
      values: "pelos seus valores",
      chosen: "escolhido por você",
      none: "nenhuma coluna serve",
    },
  },
  sums: {
    territories: (count: number) =>
      plural(count, { one: "# território", many: "# de territórios", other: "# territórios" }),
    shapes: "Formas no arquivo",
    parents: "Territórios à volta deles",
    populated: "Com habitantes conhecidos",
    joined: "Iniciativas neles",
    position: "Pela sua posição",
    code: "Por um código",
    name: "Por um nome",
    outside: "Em nenhum, ou não se sabe",
    how: "Uma posição decide sozinha. Quem não tem, ou só tem a de uma região ou de um país, é procurado por um código ou um nome que um só território tenha.",
  },
  findings: {
    title: "Achados",
    none: "Nada foi corrigido e nada ficou de fora.",
    severities: { "left-out": "De fora", mended: "Corrigido", remark: "A saber" },
    shape: (shape: number, name: string) => `n.º ${number(shape)}, “${name}”`,
    overlap: (smaller: string, larger: string, share: string) =>
      `“${smaller}” fica em “${larger}” com cerca de ${share} da sua área`,
    kinds: {
      "unreadable-record": "não pôde ser lido",
      "no-shape": "sem forma",
      "not-an-area": "pontos ou linhas, que não são áreas",
      "shape-invalid": "coordenadas que não o são",
      "not-degrees": "coordenadas que não são graus",
      "no-area": "sem área",
      "hole-outside": "um buraco fora do seu contorno",
      "around-twice": "dá mais de uma volta à Terra",
      "too-many": "mais territórios do que se podem distinguir",
      "crosses-itself": "cruza-se a si mesmo; os cruzamentos decidem o que fica dentro",
      "not-checked": "longo demais para procurar cruzamentos",
      overlap: "sobrepõe-se a outro; quem está em ambos conta no menor",
      "overlap-not-checked": "mais vizinhos do que se puderam examinar",
      "crosses-antimeridian": "cruza o meridiano 180 e é cortado ali",
      "around-pole": "dá a volta a um polo e contém-no",
      "ring-open": "estava aberto e foi fechado",
      "type-misspelt": "o seu tipo estava mal escrito",
      "no-name": "não tem nome",
      "same-code": "o código de outro, que o mantém",
      "same-name": "o nome de outro",
      joined: "uma parte do território com o mesmo código e nome",
      "population-unreadable": "habitantes que não são um número",
    } satisfies Record<ShapeFindingCode, string>,
  },
  panel: {
    title: "Limites próprios",
    text: "Áreas pelas quais as iniciativas são contadas, ao lado de países e regiões.",
    show: "Mostrar no mapa",
    sheet: "Ficha",
    joined: (inside: number, outside: number) => `${number(inside)} iniciativas dentro, ${number(outside)} fora`,
  },
  inhabitants: {
    title: "Habitantes",
    text: "Para números por habitante. O que está em branco não se conhece. Os números ficam neste dispositivo e vão com os limites nele guardados.",
    search: "Procurar um território",
    known: (known: number, all: number) =>
      `Conhecidos em ${number(known)} de ${plural(all, { one: "# território", other: "# territórios" })}.`,
    of: (name: string) => `Habitantes de ${name}`,
    fault: "Isto não é um número de pessoas. Mantém-se o anterior.",
    none: "Nenhum território tem isto no nome ou no código.",
    undo: (name: string) => `Desfazer: ${name}`,
    done: "Concluir",
  },
  onlyAreas: {
    strong: "Este arquivo contém só áreas.",
    rest: "Aqui é lido como um diretório, cada área como uma iniciativa.",
    button: "Ler como limites",
  },
  kept: (title: string, count: number) =>
    `“${title}” está aberto: ${plural(count, { one: "# território", many: "# de territórios", other: "# territórios" })} pelos quais contar.`,
  drawnBy: (title: string) =>
    `Limites como o arquivo “${title}” os desenha. Quem está onde é dito por todos os seus pontos; se forem muitíssimos, o mapa deixa alguns de fora.`,
  notOpen: "Os limites que este link nomeia não estão abertos aqui. Adicione o arquivo deles para ver o que mostra.",
};
