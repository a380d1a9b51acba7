import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural, date, kilometres, list } = wordsFor("it");

const initiatives = (count: number) => plural(count, { one: "# iniziativa", other: "# iniziative" });

/** The frame: bars, search, chips, list, map controls, first visit, empty results, messages. */
export const page: Messages["page"] = {
  name: "Atlante della solidarietà",
  skipToList: "Vai alla lista",
  loading: "Apertura degli elenchi",
  working: "Elaborazione in corso",
  regions: {
    top: "Azioni",
    ask: "Ricerca e filtri",
    map: "Mappa",
    answer: "Risultati",
    bottom: "Numeri e fonti",
    marks: "Segni visibili",
  },
  top: {
    addData: "Aggiungi dati",
    share: "Condividi",
    download: "Scarica",
    downloadCount: (count) => `Scarica ${initiatives(count)}`,
    language: "Lingua",
    theme: { light: "Colori chiari", dark: "Colori scuri" },
    filters: (chips) => (chips === 0 ? "Filtri" : `Filtri, ${plural(chips, { one: "# attivo", other: "# attivi" })}`),
  },
  bottom: {
    shown: (shown, all) => ({ strong: number(shown), rest: `di ${initiatives(all)}` }),
    directories: (count) => plural(count, { one: "# elenco", other: "# elenchi" }),
    newest: (edition) => `edizione più recente: ${date(edition)}`,
    locating: "si stanno ancora cercando le regioni",
    about: "Informazioni e fonti",
  },
  search: {
    label: "Cerca nomi, luoghi",
    clear: "Cancella la ricerca",
    results: (count) => plural(count, { one: "# suggerimento", other: "# suggerimenti" }),
    territory: "territorio",
    place: "luogo",
    near: (name) => `Vicino a ${name}`,
  },
  chips: {
    label: "Filtri attivi",
    remove: (name) => `Togli ${name}`,
    clearAll: "Togli tutti",
    text: (text) => `«${text}»`,
    withWebsite: "Con sito web",
    withoutWebsite: "Senza sito web",
    all: (names) => list(names),
  },
  list: {
    inView: (count) => plural(count, { one: "iniziativa visibile", other: "iniziative visibili" }),
    found: (count) => plural(count, { one: "iniziativa", other: "iniziative" }),
    countInView: (count) => plural(count, { one: "# visibile", other: "# visibili" }),
    count: initiatives,
    mostIn: (sector) => `Soprattutto ${sector}`,
    mix: "Settori di queste iniziative",
    mixPart: (sector, share) => `${sector} ${share}`,
    order: "Ordine",
    byName: "Per nome",
    byDistance: "Per distanza",
    nearestTo: (place) => `Distanza da ${place}`,
    here: "qui",
    nearMe: "Distanza da me",
    pickPoint: "Distanza da un punto della mappa",
    pickingPoint: "Scegli il punto sulla mappa, o scrivi una località nella casella di ricerca.",
    outside: (unplaced, elsewhere) =>
      `${[
        elsewhere > 0 &&
          plural(elsewhere, {
            one: "# altra è fuori dalla parte visibile della mappa",
            other: "# altre sono fuori dalla parte visibile della mappa",
          }),
        unplaced > 0 &&
          plural(unplaced, {
            one: "# è senza posizione e non compare mai sulla mappa",
            other: "# sono senza posizione e non compaiono mai sulla mappa",
          }),
      ]
        .filter((part) => part !== false)
        .join("; ")}.`,
    showAll: "Elencale tutte",
    follows: "La lista segue la mappa",
    show: "Mostra la lista",
    hide: "Chiudi la lista",
    raise: "Mostra più lista",
    lower: "Mostra più mappa",
    approximate: "luogo approssimativo",
    noPosition: "senza posizione",
    distance: kilometres,
    onePlace: (count) => `${initiatives(count)} in questo luogo`,
    back: (count) => `Torna a: ${count}`,
  },
  map: {
    title: "Mappa delle iniziative",
    live: (inView, sector) =>
      inView === 0
        ? "Nessuna iniziativa visibile."
        : `${plural(inView, { one: "# iniziativa visibile", other: "# iniziative visibili" })}, soprattutto ${sector}.`,
    zoomIn: "Ingrandisci",
    zoomOut: "Rimpicciolisci",
    fit: "Adatta ai risultati",
    whole: "Mostra tutto il mondo",
    layers: "Che cosa mostra la mappa",
    showInitiatives: "Iniziative",
    showDots: "Ogni iniziativa un punto",
    showClusters: "Cluster territoriali",
    showTerritory: "Scegli un territorio sulla mappa",
    listTerritories: "Scegli un territorio da un elenco",
    globe: "Mostra come globo",
    flat: "Mostra come mappa piana",
    move: "Sposta la mappa",
    moveUp: "Verso nord",
    moveDown: "Verso sud",
    moveWest: "Verso ovest",
    moveEast: "Verso est",
    nearMe: "Dove sono",
    legend: "Legenda",
    closeLegend: "Chiudi la legenda",
    loading: "La mappa si sta disegnando",
    unavailable:
      "Questo browser non può disegnare la mappa, perché non offre WebGL. La lista, i filtri e i download funzionano come sempre.",
    lost: "La mappa ha perso la memoria grafica e tornerà da sola. La lista continua a funzionare.",
    mark: (count, leading) => `${initiatives(count)}, soprattutto ${leading}`,
    choosingTerritory: "Scegli un territorio con un clic sulla mappa, o scrivi il suo nome nella casella di ricerca.",
    stopChoosing: "Smetti di scegliere",
    attribution: {
      openStreetMap: "© contributori di OpenStreetMap",
      sources: (count, isMore) => `${isMore ? "+ " : ""}${plural(count, { one: "# fonte", other: "# fonti" })}`,
      boundaries: "Confini Natural Earth",
      places: "Località GeoNames, CC BY 4.0",
    },
    dots: (count) => plural(count, { one: "# punto, un’iniziativa", other: "# punti, uno per iniziativa" }),
    legendDot: "del colore del suo settore principale; più intenso dove sono fitti",
    legendMany: "più iniziative: il numero, e intorno i settori",
    legendOne: "una iniziativa: simbolo del suo settore",
    legendApproximate: "approssimativo: centro di una località",
    legendWide: "vago: si conosce solo la regione o il paese",
    legendPlace: "più iniziative allo stesso indirizzo",
    legendTown: "più iniziative in una località, indirizzi non noti",
    legendTie: {
      structure: "membro di, parte di, possiede",
      trade: "fornisce, finanzia",
      solidarity: "condivide, mutuo aiuto",
    },
    legendCluster: "cluster territoriale",
  },
  firstVisit: {
    title: "Chi fa economia solidale, e dove?",
    lead: (count, directories) =>
      `Cooperative, mutuo aiuto, terre comuni, commercio equo: ${initiatives(count)} da ${plural(directories, { one: "# elenco aperto", other: "# elenchi aperti" })}. Dove ce ne sono poche, nessun elenco arriva ancora.`,
    around: {
      title: "Guardati intorno",
      text: "Scrivi una località o una regione, o parti da dove sei.",
      action: "Vicino a me",
    },
    bring: {
      title: "Porta il tuo elenco sulla mappa",
      text: "Trascina un foglio di calcolo ovunque in questa pagina. Resta sul tuo dispositivo.",
      action: "Scegli un file",
    },
    take: {
      title: "Porta con te una regione",
      text: "Scegli un territorio, poi scaricalo con fonti e licenza.",
      action: "Scegli un territorio",
    },
  },
  empty: {
    title: "Niente corrisponde a tutto questo.",
    inView: "Niente di ciò che cerchi è nella parte visibile della mappa.",
    nothingOpen: "Tutti gli elenchi sono nascosti.",
    notHere:
      "Un elenco di questo link non è aperto qui: ciò che qualcuno aggiunge resta sul suo dispositivo. Chiedigli il file e aggiungilo.",
    without: (clause, count) => `Senza ${clause}: ${number(count)}`,
    everywhere: (count) => `Cerca ovunque (${number(count)})`,
    clear: "Togli tutti i filtri",
    showDirectories: "Mostra gli elenchi",
  },
  share: {
    title: "Condividi questa vista",
    text: "Il link apre la stessa vista della mappa, con gli stessi filtri e la stessa selezione.",
    link: "Link",
    copy: "Copia il link",
    copied: "Il link è copiato.",
    notCopied: "Il browser non ha permesso di copiare. Seleziona il link e copialo.",
    brought: (count) =>
      plural(count, {
        one: "L’elenco che hai aggiunto non è nel link: resta su questo dispositivo.",
        other: "I # elenchi che hai aggiunto non sono nel link: restano su questo dispositivo.",
      }),
  },
  about: {
    title: "Informazioni e fonti",
    text: "L’Atlante della solidarietà mostra chi lavora nell’economia sociale e solidale, a partire da elenchi aperti e da elenchi che porti tu. Quello che mostra lo restituisce, con fonte, licenza e data.",
    privacyTitle: "I tuoi dati",
    privacy:
      "Niente di ciò che scrivi o aggiungi lascia questa pagina: i file si leggono sul tuo dispositivo e nessuna richiesta va altrove. Lingua e colori restano su questo dispositivo. Un elenco aggiunto sparisce quando ricarichi la pagina, a meno che tu non scelga di conservarlo su questo dispositivo; allora resta finché non lo cancelli, e chi usa questo browser può vederlo. Le colonne con dati personali si scartano durante la lettura.",
    removeTitle: "Come togliere tutto",
    remove:
      "Un elenco che hai aggiunto sparisce del tutto quando scegli «Togli» nella lista degli elenchi e chiudi o ricarichi la pagina, anche se era conservato su questo dispositivo. Questo pulsante cancella tutto ciò che questa pagina conserva in questo browser: gli elenchi, la lingua e i colori scelti, e il fatto che sei già stato qui.",
    removeAll: "Cancella tutto ciò che è conservato su questo dispositivo",
    mapTitle: "Mappa e termini",
    sourcesTitle: "Elenchi",
    licenceTitle: "Programma",
    licence:
      "Software libero con licenza GNU Affero General Public License, versione 3 o successiva. Gli elenchi mantengono le loro licenze.",
  },
  notice: {
    close: "Chiudi questo messaggio",
    undo: "Annulla",
    geolocationDenied: "Il browser non ha dato la tua posizione. Scrivi invece una località nella casella di ricerca.",
    noSuchInitiative: "L’iniziativa di questo link non è in nessun elenco aperto.",
    failed: "Qualcosa in questa pagina non ha funzionato, e l’ultima risposta resta com’è.",
    reload: "Ricarica la pagina",
  },
  close: "Chiudi",
  back: "Indietro",
  cancel: "Annulla",
  notKnown: "non noto",
  more: (count) => plural(count, { one: "Mostra # in più", other: "Mostra # in più" }),
  fewer: "Mostra meno",
  separator: " · ",
  comma: ", ",
  hiddenCharacter: "carattere nascosto",
};
