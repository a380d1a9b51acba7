import type { Messages } from "../en.ts";

export const issues: Messages["issues"] = {
  "encoding-guessed": {
    title: "La codificació s’ha deduït",
    hint: "Si els accents es veuen malament a la taula, trieu una altra codificació.",
  },
  "encoding-error": {
    title: "Bytes que no encaixen en la codificació",
    hint: "Trieu una altra codificació o deseu el fitxer com a UTF-8.",
  },
  "mojibake-suspected": {
    title: "Els accents semblen ja malmesos",
    hint: "Potser el fitxer es va desar dues vegades amb codificacions diferents: demaneu l’original.",
  },
  "mojibake-repaired": {
    title: "S’han reparat accents malmesos",
    hint: "Mireu-ne alguns; «deixar com està» ho desfà.",
  },
  "mixed-line-endings": { title: "Finals de línia de tipus diferents", hint: "No cal fer res: s’han llegit tots." },
  "preamble-skipped": {
    title: "S’han saltat línies abans dels noms de columna",
    hint: "Si contenen registres, canvieu la línia dels noms de columna.",
  },
  "separator-line-skipped": { title: "S’ha fet servir la línia que indica el separador", hint: "No cal fer res." },
  "header-missing": {
    title: "No s’ha trobat cap nom de columna",
    hint: "Trieu què conté cada columna o indiqueu la línia dels noms.",
  },
  "no-records": { title: "Cap registre", hint: "Comproveu que s’ha exportat el full o la capa correctes." },
  "duplicate-label": {
    title: "Dues columnes tenen el mateix nom",
    hint: "Es conserven totes dues; trieu com es llegeix cadascuna.",
  },
  "blank-label": { title: "Una columna no té nom", hint: "Trieu com es llegeix o deixeu-la com està." },
  "comment-skipped": {
    title: "S’ha saltat una línia de comentari",
    hint: "Si és un registre, traieu el signe del principi.",
  },
  "blank-row": { title: "Línia en blanc", hint: "No cal fer res: no conté cap registre." },
  "missing-cell": {
    title: "Menys cel·les que columnes",
    hint: "Les cel·les que falten es prenen com a desconegudes; mireu si la fila s’ha desplaçat.",
  },
  "extra-cell": {
    title: "Més cel·les que columnes",
    hint: "Segurament un text conté el separador sense cometes: poseu el text entre cometes.",
  },
  "unclosed-quote": { title: "Unes cometes no es tanquen", hint: "Tanqueu les cometes en aquesta línia." },
  "stray-quote": {
    title: "Unes cometes dins d’un text",
    hint: "No cal fer res si el text es veu bé; si no, dupliqueu les cometes.",
  },
  "duplicate-row": { title: "La mateixa fila dues vegades", hint: "Deixeu-ne només una al fitxer." },
  "duplicate-of": {
    title: "Deixada fora per duplicada",
    hint: "Heu dit que el registre que s’indica aquí és la mateixa iniciativa. Desfeu la decisió per conservar-los tots dos.",
  },
  "duplicate-id": {
    title: "El mateix identificador dues vegades",
    hint: "Doneu a cada registre el seu propi identificador.",
  },
  "id-made": {
    title: "S’ha creat un identificador",
    hint: "Una columna amb identificadors duradors facilita les correccions.",
  },
  "name-missing": { title: "Sense nom", hint: "Doneu un nom al registre o trieu la columna que el conté." },
  "name-made": {
    title: "Nom fet amb el fitxer i la línia",
    hint: "Doneu al registre un nom propi o trieu la columna que el conté.",
  },
  "unreadable-record": {
    title: "El registre no s’ha pogut llegir",
    hint: "Mireu aquesta línia en un editor de text i corregiu-la.",
  },
  "consent-withdrawn": { title: "No s’ha de publicar", hint: "El registre s’exclou perquè així ho demana." },
  "name-in-capitals": { title: "Un nom en majúscules", hint: "Apliqueu la proposta, editeu el nom o deixeu-lo." },
  "capitals-lowered": {
    title: "Noms en majúscules passats a minúscules",
    hint: "Pot haver-hi sigles preses per paraules: repasseu-los.",
  },
  corrected: {
    title: "Corregit per vós",
    hint: "El fitxer no canvia: baixeu les cel·les corregides per corregir-lo a l’origen.",
  },
  "correction-unfit": {
    title: "Una correcció que ja no encaixa",
    hint: "La cel·la ja no és el que era o no hi és: corregiu-la de nou o retireu la correcció.",
  },
  "correction-refused": {
    title: "Una correcció en un registre protegit",
    hint: "No cal fer res: el que s’amaga per protegir persones queda així.",
  },
  "control-character": { title: "S’han tret caràcters de control", hint: "No cal fer res." },
  "bidi-control": {
    title: "Caràcters ocults que canvien la direcció del text",
    hint: "Es mostren amb una marca; traieu-los si no calen.",
  },
  "invisible-character": {
    title: "Caràcters invisibles",
    hint: "Es mostren amb una marca; traieu-los si no calen.",
  },
  "value-too-long": {
    title: "El text era massa llarg per al seu camp",
    hint: "El text sencer es queda a les altres columnes; escurceu-lo.",
  },
  "cell-not-split": {
    title: "Cel·les que no s’han pogut dividir",
    hint: "Queden senceres al primer camp de la seva columna. Corregiu-les al fitxer o dividiu la columna d’una altra manera.",
  },
  "value-too-deep": {
    title: "Massa nivells imbricats",
    hint: "Els nivells per sota del 64 queden fora d’aquest camp; simplifiqueu l’estructura.",
  },
  "apostrophe-removed": {
    title: "S’ha tret l’apòstrof d’un full de càlcul protegit",
    hint: "No cal fer res: la cel·la torna a ser com abans.",
  },
  "markup-in-text": { title: "Etiquetes en un text", hint: "Es mostra tal com està escrit; traieu les etiquetes." },
  "markup-removed": {
    title: "Etiquetes convertides en text",
    hint: "Es conserven les paraules i les adreces dels enllaços; no cal fer res.",
  },
  "other-sheets": {
    title: "Fulls que no s’han llegit",
    hint: "Trieu un altre full damunt de la taula, o afegiu el fitxer un cop per a cadascun.",
  },
  "other-members": {
    title: "Fitxers de l’arxiu que no s’han llegit",
    hint: "Trieu un altre fitxer damunt de la taula, o afegiu l’arxiu un cop per a cadascun.",
  },
  "sheet-missing": {
    title: "El full demanat no és al llibre",
    hint: "Se n’ha llegit un altre; si no és el correcte, trieu-ne un damunt de la taula.",
  },
  "member-missing": {
    title: "El fitxer de l’arxiu que es demanava no hi és",
    hint: "Se n’ha llegit un altre; si no és el bo, trieu-ne un damunt de la taula.",
  },
  "other-things": {
    title: "Coses que no són organitzacions",
    hint: "No s’han llegit les persones, pàgines, llocs i altres que hi havia entre les organitzacions; no cal fer res.",
  },
  "not-a-number": { title: "No és un nombre", hint: "Escriviu un sol nombre a la cel·la, sense unitats." },
  "out-of-range": {
    title: "Nombre fora de límits",
    hint: "Comproveu el nombre; es pren com a desconegut.",
  },
  "not-a-date": { title: "No és una data", hint: "Escriviu 2019, 2019-05 o 2019-05-31." },
  "unknown-value": {
    title: "Valor desconegut",
    hint: "La fila es conserva; feu servir un dels valors coneguts.",
  },
  "unsafe-url": {
    title: "Una adreça que no es converteix en enllaç",
    hint: "Escriviu l’adreça web sencera, començant per https://.",
  },
  "url-completed": {
    title: "S’ha posat https:// davant d’una adreça",
    hint: "No cal fer res si l’adreça s’obre.",
  },
  "url-doubtful": { title: "Una adreça web probablement mal escrita", hint: "Apliqueu la proposta o editeu l’adreça." },
  "url-mended": {
    title: "S’han reparat adreces web mal escrites",
    hint: "Obriu-ne algunes per veure si porten on cal.",
  },
  "placeholder-taken": {
    title: "Una paraula que diu «no se sap»",
    hint: "No cal fer res; si és un valor propi, deixeu-la com està.",
  },
  "placeholder-suspected": {
    title: "Una paraula que probablement només omple la cel·la",
    hint: "Apliqueu per buidar la cel·la o escriviu el que és cert.",
  },
  "placeholder-removed": {
    title: "Paraules de farciment preses com a no sabudes",
    hint: "Mireu si alguna és un valor de debò.",
  },
  "email-not-url": {
    title: "Un correu electrònic en una columna d’adreces web",
    hint: "Escriviu l’adreça de la pàgina web.",
  },
  "band-not-summed": {
    title: "Un interval en lloc d’un nombre",
    hint: "Es conserva en paraules i no se suma mai; escriviu un sol nombre si es coneix.",
  },
  "text-normalised": { title: "S’han endreçat espais i salts de línia", hint: "No cal fer res." },
  "personal-masked": {
    title: "S’han amagat dades personals en un text",
    hint: "No cal fer res: es mostren com a [removed].",
  },
  "personal-dropped": {
    title: "No s’ha conservat una adreça o un número protegit",
    hint: "No cal fer res: d’autònoms, petites empreses i refugis només es conserva la localitat.",
  },
  "unknown-column": {
    title: "Una columna que no s’entén",
    hint: "Trieu com es llegeix; si no, es queda amb el seu propi nom.",
  },
  "coordinate-missing": {
    title: "Sense coordenades",
    hint: "Afegiu-hi latitud i longitud. Mentrestant la fila se situa per la seva localitat o regió, si es coneixen; si no, és a la llista i als recomptes, no al mapa.",
  },
  "coordinate-invalid": {
    title: "Una posició que no es pot llegir",
    hint: "Escriviu els graus com a nombres, per exemple 48.65 i 2.33.",
  },
  "coordinate-out-of-range": {
    title: "Una posició fora de la Terra",
    hint: "La latitud va de -90 a 90 i la longitud de -180 a 180: hi sobra una xifra?",
  },
  "coordinate-null-island": {
    title: "Una posició a 0, 0",
    hint: "Es pren com a desconeguda; deixeu les cel·les buides o escriviu la posició real.",
  },
  "coordinate-decimal-comma": { title: "Coma decimal llegida com a punt", hint: "No cal fer res." },
  "coordinates-swapped": {
    title: "Latitud i longitud han tornat al seu lloc",
    hint: "Si ara els llocs són incorrectes, trieu «tal com estan escrites» per a les coordenades en la comprovació.",
  },
  "coordinates-converted": {
    title: "Els metres s’han convertit en graus",
    hint: "Si els llocs són incorrectes, trieu una altra projecció per a les coordenades en la comprovació.",
  },
  "coordinates-probably-swapped": {
    title: "Latitud i longitud semblen intercanviades",
    hint: "Si els llocs són incorrectes, trieu «latitud i longitud intercanviades» per a les coordenades en la comprovació.",
  },
  "crs-not-wgs84": {
    title: "Un altre sistema de coordenades",
    hint: "Exporteu les posicions com a WGS 84 (EPSG:4326).",
  },
  "extra-position-values": {
    title: "Altitud o altres valors al costat d’una posició",
    hint: "No cal fer res: només es fa servir el lloc.",
  },
  "longitude-wrapped": { title: "S’ha ajustat una longitud de més de 180 graus", hint: "No cal fer res." },
  "point-of-shape": {
    title: "S’ha pres un punt en lloc d’una línia o una àrea",
    hint: "No cal fer res: és sobre la forma.",
  },
  "nested-collection": { title: "Formes dins de formes", hint: "No cal fer res: s’han llegit totes." },
  "ring-unclosed": { title: "Un anell sense tancar", hint: "No cal fer res: s’ha tancat." },
  "ring-direction": { title: "Un anell que va en sentit contrari", hint: "No cal fer res." },
  "geometry-invalid": {
    title: "Una forma que no es pot llegir",
    hint: "Corregiu la forma o exporteu-la de nou.",
  },
  "many-at-one-point": {
    title: "Molts registres en un mateix punt",
    hint: "Segurament és el centre d’una localitat: es mostra com a aproximat.",
  },
  "country-elsewhere": {
    title: "El país i la posició no coincideixen",
    hint: "Comproveu-los tots dos; la posició decideix on es dibuixa.",
  },
  "point-blurred": {
    title: "Un punt s’ha difuminat fins a la seva localitat",
    hint: "No cal fer res: el lloc necessita protecció.",
  },
  "placed-by-town": {
    title: "Situats per la població",
    hint: "Es mostren com a aproximats, al centre de la població. Amb coordenades seran exactes.",
  },
  "placed-by-area": {
    title: "Situats només per la regió o el país",
    hint: "Es mostren com a aproximats. Indiqueu la població o aporteu coordenades.",
  },
  "place-several": {
    title: "Una població que pot ser-ne diverses",
    hint: "Trieu la correcta a «Llocs que poden ser diversos» o indiqueu la regió.",
  },
  "place-unknown": {
    title: "Una població que no és al nomenclàtor",
    hint: "Reviseu la grafia i la regió; sovint hi falten els llocs de menys de 1.000 habitants.",
  },
  "place-without-country": {
    title: "Una població sense país",
    hint: "Indiqueu el país en una columna: només així es troba la població.",
  },
  "gazetteer-missing": {
    title: "No s’ha pogut carregar la llista de poblacions",
    hint: "Connecteu-vos i torneu a llegir el fitxer; fins aleshores aquestes files no tenen posició.",
  },
  "unknown-kind": { title: "Tipus desconegut", hint: "La fila es conserva amb la seva pròpia paraula." },
  "unknown-sector": { title: "Sector desconegut", hint: "La fila es conserva amb la seva pròpia paraula." },
  "unknown-practice": { title: "Pràctica desconeguda", hint: "La fila es conserva amb la seva pròpia paraula." },
  "unknown-country": { title: "País desconegut", hint: "Escriviu el seu nom o les seves dues lletres." },
  "unknown-licence": {
    title: "Llicència desconeguda",
    hint: "Escriviu el seu identificador SPDX, per exemple CC-BY-4.0.",
  },
  "guessed-by-stem": {
    title: "Classificada per l’arrel d’una paraula",
    hint: "Mireu-ne algunes; la fitxa diu per què.",
  },
  "assessed-unknown": {
    title: "Una avaluació d’una iniciativa que no és aquí",
    hint: "Obriu primer el directori de la iniciativa, o escriviu-ne l’identificador tal com el mostra la fitxa.",
  },
  "assessed-by-number": {
    title: "Una iniciativa s’ha trobat pel seu número",
    hint: "Mireu si és la correcta; l’identificador que mostra la fitxa és més segur.",
  },
  "assessment-undated": {
    title: "Una avaluació sense data",
    hint: "Escriviu 2019, 2019-05 o 2019-05-31: una opinió sense data diu massa poc.",
  },
  "assessment-method": {
    title: "Una avaluació sense cap mètode conegut",
    hint: "Escriviu self, peer, external o desk.",
  },
  "assessment-framework": {
    title: "Un marc que no es coneix",
    hint: "Escriviu commons-alignment-2.0; el que segueix un altre marc queda fora.",
  },
  "assessment-empty": {
    title: "Una avaluació sense cap puntuació",
    hint: "Doneu almenys a una dimensió una puntuació d’1 a 5.",
  },
  "assessment-column": {
    title: "Una columna que les avaluacions no tenen",
    hint: "No se’n guarda res; traieu la columna, o doneu-li un dels noms coneguts.",
  },
  "assessment-sheltered": {
    title: "Parts d’una avaluació no s’han guardat, per protegir un lloc",
    hint: "Res a fer: podrien dir on és. Les puntuacions es queden.",
  },
  "assessments-unread": {
    title: "Una taula d’avaluacions que no s’ha pogut llegir",
    hint: "Obriu el fitxer i mireu-lo; les iniciatives es llegeixen sense.",
  },
  "assessor-person": {
    title: "El nom d’una persona com a avaluadora no s’ha guardat",
    hint: "Escriviu-hi l’organització o el paper.",
  },
  "overall-not-mean": {
    title: "Una puntuació global que no és la mitjana que diu que és",
    hint: "Res a fer: la mitjana es calcula amb les puntuacions, si n’hi ha cinc.",
  },
  "value-cut": { title: "Un text era massa llarg i s’ha tallat", hint: "Escurceu-lo; el fitxer el té sencer." },
  "json-syntax": {
    title: "JSON malmès",
    hint: "Corregiu-lo en aquesta línia i columna, o baixeu el fitxer un altre cop.",
  },
  "duplicate-key": { title: "La mateixa propietat dues vegades", hint: "S’ha pres l’última; traieu l’altra." },
  "bounding-box-invalid": { title: "Un rectangle envolupant que no encaixa", hint: "No cal fer res: no s’usa." },
  "id-invalid": {
    title: "Un identificador de forma incorrecta",
    hint: "No cal fer res: el registre n’ha rebut un altre.",
  },
  "type-misspelt": { title: "Un tipus mal escrit", hint: "No cal fer res: s’ha entès." },
  "member-misplaced": { title: "Una part en un lloc equivocat", hint: "No cal fer res: s’ha entès." },
};
