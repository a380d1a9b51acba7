import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { directoriesCounted, initiatives } from "./nouns.ts";

const { number, plural, date, kilometres, list } = wordsFor("pt");

export const page: Messages["page"] = {
  name: "Atlas Solidário",
  skipToList: "Ir para a lista",
  loading: "Abertura dos diretórios",
  working: "A trabalhar",
  regions: {
    top: "Ações",
    ask: "Busca e filtros",
    map: "Mapa",
    answer: "Resultados",
    bottom: "Números e créditos",
    marks: "Marcadores visíveis",
  },
  top: {
    addData: "Importar",
    share: "Compartilhar",
    download: "Baixar",
    downloadCount: (count) => `Baixar ${initiatives(count)}`,
    language: "Idioma",
    theme: { light: "Cores claras", dark: "Cores escuras" },
    filters: (chips) => (chips === 0 ? "Filtros" : `Filtros, ${plural(chips, { one: "# ativo", other: "# ativos" })}`),
  },
  bottom: {
    shown: (shown, all) => ({ strong: number(shown), rest: `de ${initiatives(all)}` }),
    directories: directoriesCounted,
    newest: (edition) => `edição mais recente: ${date(edition)}`,
    locating: "as regiões ainda estão por localizar",
    about: "Sobre e créditos",
  },
  search: {
    label: "Buscar nomes, lugares",
    clear: "Limpar a busca",
    results: (count) => plural(count, { one: "# sugestão", many: "# de sugestões", other: "# sugestões" }),
    territory: "território",
    place: "lugar",
    near: (name) => `Perto: ${name}`,
  },
  chips: {
    label: "Filtros ativos",
    remove: (name) => `Remover ${name}`,
    clearAll: "Limpar tudo",
    text: (text) => `“${text}”`,
    withWebsite: "Com site",
    withoutWebsite: "Sem site",
    all: (names) => list(names),
  },
  list: {
    inView: (count) =>
      plural(count, {
        one: "iniciativa visível",
        many: "de iniciativas visíveis",
        other: "iniciativas visíveis",
      }),
    found: (count) => plural(count, { one: "iniciativa", many: "de iniciativas", other: "iniciativas" }),
    countInView: (count) => plural(count, { one: "# visível", other: "# visíveis" }),
    count: initiatives,
    mostIn: (sector) => `Setor principal: ${sector}`,
    mix: "Setores destas iniciativas",
    mixPart: (sector, share) => `${sector} ${share}`,
    order: "Ordem",
    byName: "Por nome",
    byDistance: "Mais próximas",
    nearestTo: (place) => `Por distância: ${place}`,
    here: "a partir daqui",
    nearMe: "Mais próximas de mim",
    pickPoint: "Mais próximas de um ponto no mapa",
    pickingPoint: "Escolha o ponto no mapa ou digite uma localidade na busca.",
    outside: (unplaced, elsewhere) =>
      `${[
        elsewhere > 0 &&
          plural(elsewhere, {
            one: "mais # está fora do mapa visível",
            other: "mais # estão fora do mapa visível",
          }),
        unplaced > 0 &&
          plural(unplaced, {
            one: "# não tem posição e nunca aparece no mapa",
            other: "# não têm posição e nunca aparecem no mapa",
          }),
      ]
        .filter((part) => part !== false)
        .join("; ")}.`,
    showAll: "Ver todas na lista",
    follows: "A lista segue o mapa",
    show: "Mostrar a lista",
    hide: "Fechar a lista",
    raise: "Ver mais da lista",
    lower: "Ver mais do mapa",
    approximate: "lugar aproximado",
    noPosition: "sem posição",
    distance: kilometres,
    onePlace: (count) => `${initiatives(count)} neste lugar`,
    back: (count) => `Voltar: ${count}`,
  },
  map: {
    title: "Mapa das iniciativas",
    live: (inView, sector) =>
      inView === 0
        ? "Nenhuma iniciativa visível."
        : `${plural(inView, {
            one: "# iniciativa visível",
            many: "# de iniciativas visíveis",
            other: "# iniciativas visíveis",
          })}. Setor principal: ${sector}.`,
    zoomIn: "Aproximar",
    zoomOut: "Afastar",
    fit: "Ajustar aos resultados",
    whole: "Ver o mundo inteiro",
    layers: "O que o mapa mostra",
    showInitiatives: "Iniciativas",
    showDots: "Cada iniciativa como um ponto",
    showClusters: "Agrupamentos territoriais",
    showTerritory: "Escolher um território no mapa",
    listTerritories: "Escolher um território numa lista",
    globe: "Ver como globo",
    flat: "Ver como mapa plano",
    move: "Mover o mapa",
    moveUp: "Mover para o norte",
    moveDown: "Mover para o sul",
    moveWest: "Mover para o oeste",
    moveEast: "Mover para o leste",
    nearMe: "Onde estou",
    legend: "Legenda",
    closeLegend: "Fechar a legenda",
    loading: "Desenho do mapa em curso",
    unavailable:
      "Este navegador não consegue desenhar o mapa, porque não oferece WebGL. A lista, os filtros e os downloads funcionam como sempre.",
    lost: "O mapa perdeu a memória gráfica e volta sozinho. A lista continua a funcionar.",
    mark: (count, leading) => `${initiatives(count)}, setor principal: ${leading}`,
    choosingTerritory: "Escolha um território com um clique no mapa ou digite o nome na busca.",
    stopChoosing: "Parar de escolher",
    attribution: {
      openStreetMap: "© colaboradores do OpenStreetMap",
      sources: (count, isMore) => `${isMore ? "+ " : ""}${plural(count, { one: "# fonte", other: "# fontes" })}`,
      boundaries: "Limites Natural Earth",
      places: "Lugares GeoNames, CC BY 4.0",
    },
    dots: (count) => plural(count, { one: "# ponto, uma iniciativa", other: "# pontos, um por iniciativa" }),
    legendDot: "da cor do seu setor principal; mais forte onde há muitos juntos",
    legendMany: "várias iniciativas: número, e setores em volta",
    legendOne: "uma iniciativa: símbolo do seu setor",
    legendApproximate: "aproximada: centro de uma localidade",
    legendWide: "vago: só se conhece a região ou o país",
    legendPlace: "várias no mesmo endereço",
    legendTown: "várias numa localidade, sem endereço conhecido",
    legendTie: {
      structure: "é membro, faz parte, é proprietária",
      trade: "fornece, financia",
      solidarity: "compartilha, apoio mútuo",
    },
    legendCluster: "agrupamento territorial",
  },
  firstVisit: {
    title: "Quem trabalha em solidariedade, e onde?",
    lead: (count, directories) =>
      `Cooperativas, apoio mútuo, terra coletiva, comércio justo: ${initiatives(count)} de ${plural(directories, {
        one: "# diretório aberto",
        other: "# diretórios abertos",
      })}. Com vazios onde nenhum chega ainda.`,
    around: {
      title: "Olhe à sua volta",
      text: "Digite uma localidade ou região, ou comece de onde você está.",
      action: "Perto de mim",
    },
    bring: {
      title: "Ponha a sua lista no mapa",
      text: "Solte uma planilha em qualquer ponto desta página. Ela fica no seu dispositivo.",
      action: "Escolher um arquivo",
    },
    take: {
      title: "Leve uma região consigo",
      text: "Escolha um território e baixe-o com as fontes e a licença.",
      action: "Escolher um território",
    },
  },
  empty: {
    title: "Nada atende a tudo isto.",
    inView: "Nada do que corresponde está no mapa visível.",
    nothingOpen: "Todos os diretórios estão ocultos.",
    notHere:
      "Um diretório deste link não está aberto aqui: o que alguém adiciona fica no próprio dispositivo. Peça o arquivo a essa pessoa e adicione-o.",
    without: (clause, count) => `Sem ${clause}: ${number(count)}`,
    everywhere: (count) => `Buscar em toda parte (${number(count)})`,
    clear: "Limpar todos os filtros",
    showDirectories: "Mostrar os diretórios",
  },
  share: {
    title: "Compartilhar esta vista",
    text: "O link abre o mesmo mapa, com os mesmos filtros e a mesma seleção.",
    link: "Link",
    copy: "Copiar link",
    copied: "O link foi copiado.",
    notCopied: "O navegador não permitiu copiar. Selecione o link e copie-o.",
    brought: (count) =>
      plural(count, {
        one: "O diretório que você adicionou não está no link: fica neste dispositivo.",
        many: "Os # de diretórios que você adicionou não estão no link: ficam neste dispositivo.",
        other: "Os # diretórios que você adicionou não estão no link: ficam neste dispositivo.",
      }),
  },
  about: {
    title: "Sobre e créditos",
    text: "O Atlas Solidário mostra quem trabalha na economia social e solidária, a partir de diretórios abertos e das listas que você traz. Devolve o que mostra, com fonte, licença e data.",
    privacyTitle: "Os seus dados",
    privacy:
      "Nada do que você digita ou adiciona sai desta página: os arquivos são lidos no seu dispositivo, e nenhum pedido vai para outro lugar. O idioma e as cores ficam guardados neste dispositivo. Um diretório adicionado some ao recarregar, a menos que você escolha guardá-lo neste dispositivo; então fica até você apagá-lo, e quem usa este navegador pode vê-lo. As colunas com dados pessoais são removidas na leitura.",
    removeTitle: "Como remover tudo",
    remove:
      "Um diretório que você adicionou some de vez quando você escolhe “Remover” na lista de diretórios e fecha ou recarrega a página, também se estava guardado neste dispositivo. Este botão apaga tudo o que esta página guarda neste navegador: os diretórios, o idioma e as cores escolhidas, e que você já esteve aqui.",
    removeAll: "Apagar tudo o que está guardado neste dispositivo",
    mapTitle: "Mapa e termos",
    sourcesTitle: "Diretórios",
    licenceTitle: "Programa",
    licence:
      "Software livre sob a Licença Pública Geral Affero da GNU, versão 3 ou posterior. Os diretórios mantêm as suas próprias licenças.",
  },
  notice: {
    close: "Fechar esta mensagem",
    undo: "Desfazer",
    geolocationDenied: "O navegador não informou a sua localização. Digite uma localidade na busca.",
    noSuchInitiative: "A iniciativa deste link não está em nenhum diretório aberto.",
    failed: "Algo falhou nesta página, e a última resposta fica como estava.",
    reload: "Recarregar a página",
  },
  close: "Fechar",
  back: "Voltar",
  cancel: "Cancelar",
  notKnown: "desconhecido",
  more: (count) => `Ver mais ${number(count)}`,
  fewer: "Ver menos",
  separator: " · ",
  comma: ", ",
  hiddenCharacter: "caractere oculto",
};
