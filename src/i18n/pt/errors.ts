import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { bytes, number } = wordsFor("pt");

export const errors: Messages["errors"] = {
  title: "Não foi possível ler",
  refusals: {
    empty: () => "O arquivo está vazio. Salve-o de novo no programa de origem e escolha-o aqui.",
    "no-records": () =>
      "O arquivo tem nomes de colunas ou uma estrutura, mas nenhum registro. Verifique se foi exportada a planilha ou a camada certa.",
    "not-a-table": () =>
      "Isto não é uma tabela nem GeoJSON: não foram encontrados separador nem colunas. Salve a lista como CSV e escolha esse arquivo.",
    "web-page": () =>
      "Isto é uma página web, não um arquivo de dados: talvez a página do download, ou um pedido de acesso. Abra o link no navegador, baixe o próprio arquivo e escolha-o.",
    workbook: () =>
      "Esta pasta de trabalho não pode ser lida aqui: é de um tipo antigo, do LibreOffice, está protegida ou danificada. Abra-a no seu programa, salve a planilha como CSV (UTF-8) ou XLSX e escolha esse arquivo.",
    archive: () =>
      "Este arquivo compactado não pode ser aberto aqui: está danificado, ou é de outro tipo que zip e gzip (7z, RAR, tar…). Descompacte-o e escolha o arquivo que está dentro.",
    "archive-locked": () =>
      "Este zip está protegido por senha. Descompacte-o com ela e escolha o arquivo que está dentro.",
    "archive-nothing": (detail) =>
      `Nada neste zip pode ser lido aqui${detail === "" ? "" : ` (${detail})`}. Descompacte-o e salve o que precisar como CSV ou GeoJSON.`,
    "archive-crowded": (detail) =>
      `Este zip tem arquivos demais para serem examinados (${number(Number(detail))}). Descompacte-o e escolha o que tem a lista.`,
    datapackage: (detail) =>
      `Isto descreve um pacote de dados; as linhas estão em outros arquivos${detail === "" ? "" : ` (${detail})`}. Escolha esse arquivo, ou um zip do pacote inteiro.`,
    parquet: (detail) =>
      `Este arquivo Parquet não pode ser lido aqui${detail === "" ? "" : ` (${detail})`}: está danificado, cifrado ou compactado de um modo que aqui não se conhece. Grave-o de novo com Snappy, gzip ou sem compressão, ou exporte-o como GeoJSON ou CSV.`,
    flatgeobuf: () =>
      "Este arquivo FlatGeobuf está danificado ou cortado. Baixe-o de novo, ou exporte-o como GeoJSON, por exemplo com o QGIS.",
    shapefile: () =>
      "Isto é parte de um shapefile. Exporte a camada como GeoJSON (no QGIS: Exportar, Salvar feições como) e escolha esse arquivo.",
    database: () =>
      "Isto é um banco de dados (GeoPackage, SQLite ou MBTiles). Exporte a tabela como CSV, ou a camada como GeoJSON, por exemplo com o QGIS.",
    document: () =>
      "Isto é um documento de texto ou uma apresentação. Copie a tabela para uma planilha, salve-a como XLSX ou CSV e escolha esse arquivo.",
    "linked-data": () =>
      "Estes são dados ligados em RDF. Peça-os a quem os publica como JSON-LD com o vocabulário de schema.org, ou como CSV.",
    gzip: () =>
      "Não foi possível abrir este arquivo compactado: parece estar cortado. Baixe-o de novo ou descompacte-o à parte.",
    pdf: () => "Isto é um PDF. Não dá para ler dele uma tabela com segurança: peça a lista em CSV ou planilha.",
    image: () => "Isto é uma imagem. Peça a lista em CSV, planilha ou GeoJSON.",
    "git-lfs-pointer": () =>
      "Isto é um ponteiro de três linhas que representa um arquivo grande (Git LFS). Baixe o próprio arquivo na página do projeto.",
    topojson: () =>
      "Este TopoJSON não tem camadas que se possam ler. Exporte como GeoJSON, por exemplo com QGIS ou mapshaper, e escolha esse arquivo.",
    "esri-json": () => "Isto é Esri JSON. Peça ao mesmo serviço f=geojson em vez de f=json e escolha esse arquivo.",
    "json-syntax": (detail) =>
      `O JSON está interrompido ou danificado${detail === "" ? "" : ` (${detail})`}. Baixe-o de novo ou corrija-o nesse ponto.`,
    "json-not-records": () =>
      "Este JSON não contém uma lista de registros. Podem ser lidos uma lista de objetos, GeoJSON ou uma resposta do Overpass.",
    "no-shapes": () => "Este arquivo não contém áreas. Os limites são polígonos em GeoJSON, TopoJSON ou KML.",
    "unknown-crs": (detail) =>
      `As coordenadas estão em uma projeção${detail === "" ? "" : ` (${detail})`} que não pode ser lida aqui. Exporte-as como WGS 84 (EPSG:4326).`,
    undecodable: (detail) =>
      `Não foi possível ler os caracteres deste arquivo${detail === "" ? "" : ` como ${detail}`}. Escolha outra codificação ou salve-o como UTF-8.`,
    "too-large": () => "O arquivo passa de 2 GB, o limite desta página. Divida-o ou use a linha de comando.",
    "too-large-opened": (detail) =>
      `Depois de aberto, este arquivo contém mais de ${bytes(Number(detail))}, mais do que se pode ler aqui. Divida-o ou salve-o como CSV.`,
    "recipe-damaged": (detail) =>
      `Não foi possível ler a receita: está danificada${detail === "" ? "" : ` (${detail})`}. Escolha o arquivo tal como foi guardado.`,
    "recipe-other-version": (detail) =>
      `A receita tem a versão ${detail}, que esta página não conhece. Recarregue a página ou guarde de novo a receita com esta versão.`,
    unreadable: () =>
      "O navegador não conseguiu ler o arquivo: foi movido, alterado ou bloqueado depois da escolha. Escolha-o de novo.",
    cancelled: () => "A leitura foi cancelada e nada foi mantido.",
  },
  worker: {
    what: "A parte desta página que lê os diretórios e pesquisa neles parou.",
    next: "Recarregue a página. Os diretórios que você trouxe e não guardou neste dispositivo precisam ser escolhidos de novo.",
  },
  ask: {
    what: "A última pergunta ficou sem resposta, por isso a lista ainda mostra a anterior.",
    next: "Retire o último filtro ou recarregue a página.",
  },
  import: {
    what: "A leitura deste arquivo falhou por um erro nosso; nada foi mantido.",
    next: "Escolha outra codificação ou outro separador, ou envie-nos as primeiras linhas.",
  },
  download: {
    what: "Não foi possível escrever o arquivo, por um erro nosso.",
    next: "Escolha outro formato ou menos linhas.",
  },
  place: {
    what: "Não foi possível escrever o arquivo no lugar escolhido.",
    next: "Escolha outro lugar ou libere espaço nele.",
  },
  map: {
    what: "Não foi possível carregar o mapa.",
    next: "Verifique a conexão e recarregue a página. A lista funciona.",
  },
};
