import type { Messages } from "../en.ts";

export const issues: Messages["issues"] = {
  "encoding-guessed": {
    title: "A codificação foi deduzida",
    hint: "Se os acentos aparecem errados na tabela, escolha outra codificação.",
  },
  "encoding-error": {
    title: "Bytes que não cabem na codificação",
    hint: "Escolha outra codificação ou salve o arquivo como UTF-8.",
  },
  "mojibake-suspected": {
    title: "Os acentos parecem já danificados",
    hint: "Talvez o arquivo tenha sido salvo duas vezes em codificações diferentes: peça o original.",
  },
  "mojibake-repaired": {
    title: "Acentos danificados foram reparados",
    hint: "Veja alguns; “deixar como está” desfaz.",
  },
  "mixed-line-endings": { title: "Fins de linha de tipos diferentes", hint: "Nada a fazer: todos foram lidos." },
  "preamble-skipped": {
    title: "Linhas antes dos nomes das colunas foram puladas",
    hint: "Se contêm registros, mude a linha dos nomes das colunas.",
  },
  "separator-line-skipped": { title: "A linha que indica o separador foi usada", hint: "Nada a fazer." },
  "header-missing": {
    title: "Nenhum nome de coluna encontrado",
    hint: "Escolha o que cada coluna contém ou indique a linha dos nomes.",
  },
  "no-records": { title: "Nenhum registro", hint: "Verifique se foi exportada a planilha ou a camada certa." },
  "duplicate-label": {
    title: "Duas colunas têm o mesmo nome",
    hint: "As duas são mantidas; escolha como cada uma é lida.",
  },
  "blank-label": { title: "Uma coluna não tem nome", hint: "Escolha como é lida ou deixe-a como está." },
  "comment-skipped": {
    title: "Uma linha de comentário foi pulada",
    hint: "Se é um registro, retire o sinal que vem antes.",
  },
  "blank-row": { title: "Linha em branco", hint: "Nada a fazer: não contém registro." },
  "missing-cell": {
    title: "Menos células que colunas",
    hint: "As células que faltam contam como desconhecidas; veja se a linha não se deslocou.",
  },
  "extra-cell": {
    title: "Mais células que colunas",
    hint: "Talvez um texto contenha o separador sem aspas: ponha o texto entre aspas.",
  },
  "unclosed-quote": { title: "Aspas que nunca se fecham", hint: "Feche as aspas nessa linha." },
  "stray-quote": {
    title: "Aspas dentro de um texto",
    hint: "Nada a fazer se o texto parece certo; se não, duplique as aspas.",
  },
  "duplicate-row": { title: "A mesma linha duas vezes", hint: "Deixe só uma no arquivo." },
  "duplicate-of": {
    title: "Deixada de fora por ser duplicada",
    hint: "Você disse que o registro indicado aqui é a mesma iniciativa. Desfaça a decisão para manter os dois.",
  },
  "duplicate-id": {
    title: "O mesmo identificador duas vezes",
    hint: "Dê a cada registro o seu próprio identificador.",
  },
  "id-made": {
    title: "Um identificador foi criado",
    hint: "Uma coluna com identificadores duradouros facilita as correções.",
  },
  "name-missing": { title: "Sem nome", hint: "Dê um nome ao registro ou escolha a coluna que o contém." },
  "name-made": {
    title: "Nome tirado do arquivo e da linha",
    hint: "Dê ao registro um nome próprio ou escolha a coluna que o contém.",
  },
  "unreadable-record": {
    title: "Não foi possível ler o registro",
    hint: "Veja essa linha em um editor de texto e corrija-a.",
  },
  "consent-withdrawn": { title: "Não deve ser publicado", hint: "O registro é descartado porque assim o pede." },
  "name-in-capitals": { title: "Um nome em maiúsculas", hint: "Aplique a sugestão, edite o nome ou deixe-o." },
  "capitals-lowered": {
    title: "Nomes em maiúsculas passados a minúsculas",
    hint: "Siglas podem ter sido tomadas por palavras: reveja-os.",
  },
  corrected: {
    title: "Corrigido por si",
    hint: "O arquivo não muda: descarregue as células corrigidas para o corrigir na origem.",
  },
  "correction-unfit": {
    title: "Uma correção que já não se ajusta",
    hint: "A célula já não é o que era ou desapareceu: corrija-a de novo ou retire a correção.",
  },
  "correction-refused": {
    title: "Uma correção num registo protegido",
    hint: "Nada a fazer: o que está oculto para proteger pessoas fica assim.",
  },
  "control-character": { title: "Caracteres de controle foram removidos", hint: "Nada a fazer." },
  "bidi-control": {
    title: "Caracteres ocultos que mudam a direção do texto",
    hint: "Aparecem com uma marca; remova-os se não fazem falta.",
  },
  "invisible-character": {
    title: "Caracteres invisíveis",
    hint: "Aparecem com uma marca; remova-os se não fazem falta.",
  },
  "value-too-long": {
    title: "O texto era longo demais para o campo",
    hint: "O texto inteiro fica nas outras colunas; encurte-o.",
  },
  "cell-not-split": {
    title: "Células que não se puderam dividir",
    hint: "Ficam inteiras no primeiro campo da sua coluna. Corrija-as no arquivo ou divida a coluna de outro modo.",
  },
  "value-too-deep": {
    title: "Níveis demais",
    hint: "Os níveis além do 64 ficam fora desse campo; simplifique a estrutura.",
  },
  "apostrophe-removed": {
    title: "O apóstrofo de uma planilha protegida foi retirado",
    hint: "Nada a fazer: a célula está como antes.",
  },
  "markup-in-text": { title: "Marcação em um texto", hint: "Aparece como está escrito; retire as marcações." },
  "markup-removed": {
    title: "Marcação convertida em texto",
    hint: "As palavras e os endereços dos links foram mantidos; não é preciso fazer nada.",
  },
  "other-sheets": {
    title: "Planilhas que não foram lidas",
    hint: "Escolha outra planilha acima da tabela, ou adicione o arquivo uma vez para cada uma.",
  },
  "other-members": {
    title: "Arquivos do zip que não foram lidos",
    hint: "Escolha outro arquivo acima da tabela, ou adicione o zip uma vez para cada um.",
  },
  "sheet-missing": {
    title: "A folha pedida não está no livro",
    hint: "Foi lida outra; se não for a certa, escolha uma por cima da tabela.",
  },
  "member-missing": {
    title: "O arquivo pedido não está no zip",
    hint: "Outro foi lido; se não for o certo, escolha um acima da tabela.",
  },
  "other-things": {
    title: "Coisas que não são organizações",
    hint: "Pessoas, páginas, lugares e afins que estavam entre as organizações não foram lidos; não é preciso fazer nada.",
  },
  "not-a-number": { title: "Não é um número", hint: "Escreva um só número na célula, sem unidades." },
  "out-of-range": { title: "Número fora dos limites", hint: "Confira o número; conta como desconhecido." },
  "not-a-date": { title: "Não é uma data", hint: "Escreva 2019, 2019-05 ou 2019-05-31." },
  "unknown-value": { title: "Valor desconhecido", hint: "A linha é mantida; use um dos valores conhecidos." },
  "unsafe-url": {
    title: "Um endereço que não vira link",
    hint: "Escreva o endereço web inteiro, começando por https://.",
  },
  "url-completed": {
    title: "https:// foi posto antes de um endereço",
    hint: "Nada a fazer se o endereço abre.",
  },
  "url-doubtful": {
    title: "Um endereço web provavelmente mal escrito",
    hint: "Aplique a sugestão ou edite o endereço.",
  },
  "url-mended": {
    title: "Endereços web mal escritos foram reparados",
    hint: "Abra alguns para ver se levam onde devem.",
  },
  "placeholder-taken": {
    title: "Uma palavra que diz “não se sabe”",
    hint: "Nada a fazer; se for um valor próprio, deixe-a como está.",
  },
  "placeholder-suspected": {
    title: "Uma palavra que provavelmente só preenche a célula",
    hint: "Aplique para esvaziar a célula ou escreva o que é certo.",
  },
  "placeholder-removed": {
    title: "Palavras de enchimento tomadas como não sabidas",
    hint: "Veja se alguma é afinal um valor.",
  },
  "email-not-url": {
    title: "Um e-mail em uma coluna de endereços web",
    hint: "Escreva o endereço da página web.",
  },
  "band-not-summed": {
    title: "Um intervalo em vez de um número",
    hint: "Fica em palavras e nunca é somado; escreva um só número se for conhecido.",
  },
  "text-normalised": { title: "Espaços e quebras de linha foram arrumados", hint: "Nada a fazer." },
  "personal-masked": {
    title: "Dados pessoais em um texto foram ocultados",
    hint: "Nada a fazer: aparecem como [removed].",
  },
  "personal-dropped": {
    title: "Um endereço ou número protegido não foi mantido",
    hint: "Nada a fazer: de autônomos, pequenas empresas e refúgios só se mantém a localidade.",
  },
  "unknown-column": {
    title: "Uma coluna que não foi entendida",
    hint: "Escolha como é lida; se não, continua com o seu próprio nome.",
  },
  "coordinate-missing": {
    title: "Sem coordenadas",
    hint: "Acrescente latitude e longitude. Até lá a linha é situada pela localidade ou região, se forem conhecidas; se não, está na lista e na conta, mas não no mapa.",
  },
  "coordinate-invalid": {
    title: "Uma posição que não pode ser lida",
    hint: "Escreva os graus como números, por exemplo 48.65 e 2.33.",
  },
  "coordinate-out-of-range": {
    title: "Uma posição fora da Terra",
    hint: "A latitude vai de -90 a 90 e a longitude de -180 a 180: há um algarismo a mais?",
  },
  "coordinate-null-island": {
    title: "Uma posição em 0, 0",
    hint: "Conta como desconhecida; deixe as células vazias ou escreva a posição real.",
  },
  "coordinate-decimal-comma": { title: "Vírgula decimal lida como ponto", hint: "Nada a fazer." },
  "coordinates-swapped": {
    title: "Latitude e longitude voltaram ao seu lugar",
    hint: "Se agora os lugares estão errados, escolha “como escritas” para as coordenadas na verificação.",
  },
  "coordinates-converted": {
    title: "Os metros foram convertidos em graus",
    hint: "Se os lugares estão errados, escolha outra projeção para as coordenadas na verificação.",
  },
  "coordinates-probably-swapped": {
    title: "Latitude e longitude parecem trocadas",
    hint: "Se os lugares estão errados, escolha “latitude e longitude trocadas” para as coordenadas na verificação.",
  },
  "crs-not-wgs84": {
    title: "Outro sistema de coordenadas",
    hint: "Exporte as posições como WGS 84 (EPSG:4326).",
  },
  "extra-position-values": {
    title: "Altitude ou outros valores junto a uma posição",
    hint: "Nada a fazer: só o lugar é usado.",
  },
  "longitude-wrapped": { title: "Uma longitude além de 180 graus foi ajustada", hint: "Nada a fazer." },
  "point-of-shape": {
    title: "Um ponto no lugar de uma linha ou área",
    hint: "Nada a fazer: fica sobre a forma.",
  },
  "nested-collection": { title: "Formas dentro de formas", hint: "Nada a fazer: todas foram lidas." },
  "ring-unclosed": { title: "Um anel que não se fecha", hint: "Nada a fazer: foi fechado." },
  "ring-direction": { title: "Um anel no sentido contrário", hint: "Nada a fazer." },
  "geometry-invalid": { title: "Uma forma que não pode ser lida", hint: "Corrija a forma ou exporte-a de novo." },
  "many-at-one-point": {
    title: "Muitos registros em um só ponto",
    hint: "Talvez o centro de uma localidade: aparece como aproximado.",
  },
  "country-elsewhere": {
    title: "País e posição não combinam",
    hint: "Confira os dois; a posição decide onde aparece.",
  },
  "point-blurred": {
    title: "Um ponto foi desfocado até a sua localidade",
    hint: "Nada a fazer: o lugar precisa de proteção.",
  },
  "placed-by-town": {
    title: "Situados pela localidade",
    hint: "Mostrados como aproximados, no centro da localidade. Com coordenadas ficam exatos.",
  },
  "placed-by-area": {
    title: "Situados só pela região ou pelo país",
    hint: "Mostrados como aproximados. Indique a localidade ou traga coordenadas.",
  },
  "place-several": {
    title: "Uma localidade que pode ser várias",
    hint: "Escolha a certa em “Lugares que podem ser vários” ou indique a região.",
  },
  "place-unknown": {
    title: "Uma localidade que não está na lista",
    hint: "Verifique a grafia e a região; faltam muitos lugares com menos de 1000 habitantes.",
  },
  "place-without-country": {
    title: "Uma localidade sem país",
    hint: "Indique o país numa coluna: só assim se encontra a localidade.",
  },
  "gazetteer-missing": {
    title: "Não foi possível carregar a lista de localidades",
    hint: "Ligue-se à rede e leia o arquivo de novo; até lá estas linhas não têm posição.",
  },
  "unknown-kind": { title: "Tipo desconhecido", hint: "A linha é mantida com a sua própria palavra." },
  "unknown-sector": { title: "Setor desconhecido", hint: "A linha é mantida com a sua própria palavra." },
  "unknown-practice": { title: "Prática desconhecida", hint: "A linha é mantida com a sua própria palavra." },
  "unknown-country": { title: "País desconhecido", hint: "Escreva o nome ou as suas duas letras." },
  "unknown-licence": {
    title: "Licença desconhecida",
    hint: "Escreva o identificador SPDX, por exemplo CC-BY-4.0.",
  },
  "guessed-by-stem": {
    title: "Classificada pela raiz de uma palavra",
    hint: "Veja algumas; a ficha diz por quê.",
  },
  "assessed-unknown": {
    title: "Uma avaliação de uma iniciativa que não está aqui",
    hint: "Abra primeiro o diretório da iniciativa, ou escreva o identificador tal como a ficha o mostra.",
  },
  "assessed-by-number": {
    title: "Uma iniciativa foi encontrada pelo seu número",
    hint: "Veja se é a certa; o identificador que a ficha mostra é mais seguro.",
  },
  "assessment-undated": {
    title: "Uma avaliação sem data",
    hint: "Escreva 2019, 2019-05 ou 2019-05-31: uma opinião sem data diz muito pouco.",
  },
  "assessment-method": { title: "Uma avaliação sem método conhecido", hint: "Escreva self, peer, external ou desk." },
  "assessment-framework": {
    title: "Um quadro que não é conhecido",
    hint: "Escreva commons-alignment-2.0; o que segue outro quadro fica de fora.",
  },
  "assessment-empty": {
    title: "Uma avaliação sem nenhuma pontuação",
    hint: "Dê a pelo menos uma dimensão uma pontuação de 1 a 5.",
  },
  "assessment-column": {
    title: "Uma coluna que as avaliações não têm",
    hint: "Nada dela é guardado; retire a coluna, ou dê-lhe um dos nomes conhecidos.",
  },
  "assessment-sheltered": {
    title: "Partes de uma avaliação não foram guardadas, para proteger um lugar",
    hint: "Nada a fazer: poderiam dizer onde fica. As pontuações ficam.",
  },
  "assessments-unread": {
    title: "Uma tabela de avaliações que não pôde ser lida",
    hint: "Abra o arquivo e veja; as iniciativas são lidas sem ele.",
  },
  "assessor-person": {
    title: "O nome de uma pessoa como avaliadora não foi guardado",
    hint: "Escreva em vez disso a organização ou o papel.",
  },
  "overall-not-mean": {
    title: "Uma pontuação global que não é a média que diz ser",
    hint: "Nada a fazer: a média é calculada a partir das pontuações, quando há cinco.",
  },
  "value-cut": {
    title: "Um texto era demasiado longo e foi cortado",
    hint: "Encurte-o; o arquivo tem o texto inteiro.",
  },
  "json-syntax": {
    title: "JSON danificado",
    hint: "Corrija nessa linha e coluna, ou baixe o arquivo de novo.",
  },
  "duplicate-key": { title: "A mesma propriedade duas vezes", hint: "Valeu a última; retire a outra." },
  "bounding-box-invalid": { title: "Um retângulo envolvente que não serve", hint: "Nada a fazer: não é usado." },
  "id-invalid": {
    title: "Um identificador de forma errada",
    hint: "Nada a fazer: o registro recebeu outro.",
  },
  "type-misspelt": { title: "Um tipo mal escrito", hint: "Nada a fazer: foi entendido." },
  "member-misplaced": { title: "Uma parte no lugar errado", hint: "Nada a fazer: foi entendida." },
};
