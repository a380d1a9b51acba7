import type { Messages } from "../en.ts";

export const issues: Messages["issues"] = {
  "encoding-guessed": {
    title: "Codifica dedotta",
    hint: "Se nella tabella gli accenti sembrano sbagliati, scegli un’altra codifica.",
  },
  "encoding-error": {
    title: "Byte che non stanno nella codifica",
    hint: "Scegli un’altra codifica, o salva il file come UTF-8.",
  },
  "mojibake-suspected": {
    title: "Gli accenti sembrano già danneggiati",
    hint: "Forse il file è stato salvato due volte con codifiche diverse: chiedi l’originale.",
  },
  "mojibake-repaired": { title: "Accenti danneggiati corretti", hint: "Guardatene alcuni; «lasciare com’è» annulla." },
  "mixed-line-endings": { title: "Fini di riga di tipi diversi", hint: "Niente da fare: sono state lette tutte." },
  "preamble-skipped": {
    title: "Righe saltate prima dei nomi delle colonne",
    hint: "Se contengono record, cambia la riga dei nomi delle colonne.",
  },
  "separator-line-skipped": { title: "Usata la riga che indica il separatore", hint: "Niente da fare." },
  "header-missing": {
    title: "Nessun nome di colonna trovato",
    hint: "Scegli che cosa contiene ogni colonna, o indica la riga dei nomi delle colonne.",
  },
  "no-records": {
    title: "Nessun record",
    hint: "Controlla di aver esportato il foglio o il livello giusto.",
  },
  "duplicate-label": {
    title: "Due colonne con lo stesso nome",
    hint: "Restano entrambe; scegli per ciascuna come si legge.",
  },
  "blank-label": { title: "Una colonna senza nome", hint: "Scegli come si legge, o lasciala com’è scritta." },
  "comment-skipped": { title: "Saltata una riga di commento", hint: "Se è un record, togli il segno che la precede." },
  "blank-row": { title: "Riga vuota", hint: "Niente da fare: non contiene record." },
  "missing-cell": {
    title: "Meno celle che colonne",
    hint: "Le celle mancanti valgono come non note; guarda se la riga è scivolata.",
  },
  "extra-cell": {
    title: "Più celle che colonne",
    hint: "Forse un separatore in un testo senza virgolette: metti il testo tra virgolette.",
  },
  "unclosed-quote": { title: "Virgolette mai chiuse", hint: "Chiudi le virgolette in quella riga." },
  "stray-quote": {
    title: "Virgolette dentro un testo",
    hint: "Niente da fare se il testo va bene; altrimenti raddoppia le virgolette.",
  },
  "duplicate-row": { title: "La stessa riga due volte", hint: "Lasciane una sola nel file." },
  "duplicate-of": {
    title: "Esclusa perché doppione",
    hint: "Hai detto che il record indicato qui è la stessa iniziativa. Annulla la decisione per tenerli entrambi.",
  },
  "duplicate-id": { title: "Lo stesso identificativo due volte", hint: "Dai a ogni record un identificativo proprio." },
  "id-made": {
    title: "È stato creato un identificativo",
    hint: "Una colonna con identificativi stabili facilita le correzioni.",
  },
  "name-missing": { title: "Nessun nome", hint: "Dai un nome al record, o scegli la colonna che lo contiene." },
  "name-made": {
    title: "Nome fatto da file e riga",
    hint: "Dai al record un nome proprio, o scegli la colonna che lo contiene.",
  },
  "unreadable-record": {
    title: "Il record non si può leggere",
    hint: "Guarda quella riga in un editor di testo e correggila.",
  },
  "consent-withdrawn": { title: "Non si può pubblicare", hint: "Il record resta fuori perché lo chiede." },
  "name-in-capitals": {
    title: "Un nome in maiuscole",
    hint: "Applicate la proposta, modificate il nome o lasciatelo.",
  },
  "capitals-lowered": {
    title: "Nomi in maiuscole riscritti in minuscole",
    hint: "Qualche sigla può essere stata presa per parola: scorreteli.",
  },
  corrected: {
    title: "Corretto da voi",
    hint: "Il file non cambia: scaricate le celle corrette per correggerlo alla fonte.",
  },
  "correction-unfit": {
    title: "Una correzione che non vale più",
    hint: "La cella non è più quella di prima, o non c’è più: correggetela di nuovo o ritirate la correzione.",
  },
  "correction-refused": {
    title: "Una correzione in una scheda protetta",
    hint: "Niente da fare: ciò che è nascosto per proteggere le persone resta tale.",
  },
  "control-character": { title: "Caratteri di controllo tolti", hint: "Niente da fare." },
  "bidi-control": {
    title: "Caratteri nascosti che invertono la direzione del testo",
    hint: "Un segno li rende visibili; toglili se non servono.",
  },
  "invisible-character": {
    title: "Caratteri invisibili",
    hint: "Un segno li rende visibili; toglili se non servono.",
  },
  "value-too-long": {
    title: "Testo troppo lungo per il suo campo",
    hint: "Il testo intero resta nelle altre colonne; accorcialo.",
  },
  "cell-not-split": {
    title: "Celle che non si sono potute dividere",
    hint: "Restano intere nel primo campo della loro colonna. Correggile nel file o dividi la colonna in un altro modo.",
  },
  "value-too-deep": {
    title: "Troppi livelli annidati",
    hint: "I livelli oltre il 64 restano fuori da quel campo; semplifica la struttura.",
  },
  "apostrophe-removed": {
    title: "Tolto l’apostrofo di un foglio di calcolo sicuro",
    hint: "Niente da fare: la cella è com’era prima.",
  },
  "markup-in-text": { title: "Marcatori in un testo", hint: "Si mostrano come scritti; togli i tag." },
  "markup-removed": {
    title: "Marcatori trasformati in testo",
    hint: "Le parole e gli indirizzi dei link restano; non c’è nulla da fare.",
  },
  "other-sheets": {
    title: "Fogli non letti",
    hint: "Scegli un altro foglio sopra la tabella, o aggiungi il file una volta per ciascuno.",
  },
  "other-members": {
    title: "File dell’archivio non letti",
    hint: "Scegli un altro file sopra la tabella, o aggiungi l’archivio una volta per ciascuno.",
  },
  "sheet-missing": {
    title: "Il foglio richiesto non è nella cartella di lavoro",
    hint: "Ne è stato letto un altro; se non è quello giusto, scegline uno sopra la tabella.",
  },
  "member-missing": {
    title: "Il file richiesto non è nell’archivio",
    hint: "Ne è stato letto un altro; se non è quello giusto, sceglilo sopra la tabella.",
  },
  "other-things": {
    title: "Cose che non sono organizzazioni",
    hint: "Le persone, le pagine, i luoghi e simili che stavano fra le organizzazioni non sono stati letti; non c’è nulla da fare.",
  },
  "not-a-number": { title: "Non è un numero", hint: "Scrivi un solo numero nella cella, senza unità." },
  "out-of-range": {
    title: "Un numero fuori dai limiti",
    hint: "Controlla il numero; vale come non noto.",
  },
  "not-a-date": { title: "Non è una data", hint: "Scrivi 2019, 2019-05 o 2019-05-31." },
  "unknown-value": { title: "Un valore non noto", hint: "La riga si tiene; usa uno dei valori noti." },
  "unsafe-url": {
    title: "Un indirizzo che non diventa un link",
    hint: "Scrivi l’indirizzo web intero, che comincia con https://.",
  },
  "url-completed": {
    title: "Aggiunto https:// davanti a un indirizzo",
    hint: "Niente da fare se l’indirizzo si apre.",
  },
  "url-doubtful": {
    title: "Un indirizzo web probabilmente scritto male",
    hint: "Applicate la proposta o modificate l’indirizzo.",
  },
  "url-mended": {
    title: "Indirizzi web scritti male corretti",
    hint: "Apritene alcuni per vedere se portano dove devono.",
  },
  "placeholder-taken": {
    title: "Una parola che dice «non noto»",
    hint: "Niente da fare; se è un valore vero, lasciatela com’è.",
  },
  "placeholder-suspected": {
    title: "Una parola che probabilmente riempie solo la cella",
    hint: "Applicate per svuotare la cella, o scrivete ciò che è vero.",
  },
  "placeholder-removed": {
    title: "Parole di riempimento prese come non note",
    hint: "Guardate se qualcuna è invece un valore.",
  },
  "email-not-url": {
    title: "Un indirizzo e-mail in una colonna di indirizzi web",
    hint: "Scrivi l’indirizzo della pagina web.",
  },
  "band-not-summed": {
    title: "Un intervallo invece di un numero",
    hint: "Resta in parole e non si somma mai; scrivi un solo numero, se è noto.",
  },
  "text-normalised": { title: "Spazi e a capo riordinati", hint: "Niente da fare." },
  "personal-masked": {
    title: "Dati personali oscurati in un testo",
    hint: "Niente da fare: al loro posto c’è [removed].",
  },
  "personal-dropped": {
    title: "Un indirizzo o numero protetto non è stato tenuto",
    hint: "Niente da fare: di lavoratori autonomi, piccole imprese e rifugi si tiene solo la località.",
  },
  "unknown-column": {
    title: "Una colonna non capita",
    hint: "Scegli come si legge; altrimenti resta con il suo nome.",
  },
  "coordinate-missing": {
    title: "Senza coordinate",
    hint: "Aggiungi latitudine e longitudine. Fino ad allora la riga è collocata secondo la località o la regione, se sono note; altrimenti è elencata e contata, non disegnata.",
  },
  "coordinate-invalid": {
    title: "Una posizione illeggibile",
    hint: "Scrivi i gradi come numeri, per esempio 48.65 e 2.33.",
  },
  "coordinate-out-of-range": {
    title: "Una posizione fuori dalla Terra",
    hint: "La latitudine sta tra -90 e 90, la longitudine tra -180 e 180: c’è una cifra di troppo?",
  },
  "coordinate-null-island": {
    title: "Una posizione a 0, 0",
    hint: "Vale come non nota; lascia vuote le celle o scrivi la posizione vera.",
  },
  "coordinate-decimal-comma": { title: "Virgola decimale letta come punto", hint: "Niente da fare." },
  "coordinates-swapped": {
    title: "Latitudine e longitudine rimesse in ordine",
    hint: "Se ora i luoghi sono sbagliati, scegli «come scritte» per le coordinate durante il controllo.",
  },
  "coordinates-converted": {
    title: "I metri sono stati convertiti in gradi",
    hint: "Se i luoghi sono sbagliati, scegli un’altra proiezione per le coordinate durante il controllo.",
  },
  "coordinates-probably-swapped": {
    title: "Latitudine e longitudine sembrano scambiate",
    hint: "Se i luoghi sono sbagliati, scegli «latitudine e longitudine scambiate» per le coordinate durante il controllo.",
  },
  "crs-not-wgs84": {
    title: "Un altro sistema di coordinate",
    hint: "Esporta le posizioni come WGS 84 (EPSG:4326).",
  },
  "extra-position-values": {
    title: "Altitudine o altro accanto a una posizione",
    hint: "Niente da fare: si usa solo il luogo.",
  },
  "longitude-wrapped": { title: "Una longitudine oltre 180 gradi riportata nei limiti", hint: "Niente da fare." },
  "point-of-shape": {
    title: "Un punto preso per una linea o un’area",
    hint: "Niente da fare: sta sulla forma.",
  },
  "nested-collection": { title: "Forme dentro forme", hint: "Niente da fare: sono state lette tutte." },
  "ring-unclosed": { title: "Un anello non chiuso", hint: "Niente da fare: è stato chiuso." },
  "ring-direction": { title: "Un anello che gira al contrario", hint: "Niente da fare." },
  "geometry-invalid": { title: "Una forma illeggibile", hint: "Correggi la forma o esportala di nuovo." },
  "many-at-one-point": {
    title: "Molti record in un solo punto",
    hint: "Forse il centro di una località: si mostra come approssimativo.",
  },
  "country-elsewhere": {
    title: "Paese e posizione non concordano",
    hint: "Controllali entrambi; si disegna dove dice la posizione.",
  },
  "point-blurred": {
    title: "Un punto sfumato alla sua località",
    hint: "Niente da fare: il luogo ha bisogno di protezione.",
  },
  "placed-by-town": {
    title: "Collocati in base alla località",
    hint: "Mostrati come approssimativi, al centro della località. Con le coordinate saranno esatti.",
  },
  "placed-by-area": {
    title: "Collocati solo in base a regione o paese",
    hint: "Mostrati come approssimativi. Indichi la località o fornisca le coordinate.",
  },
  "place-several": {
    title: "Una località che può essere più di una",
    hint: "Scelga quella giusta in «Luoghi che possono essere più di uno», o indichi la regione.",
  },
  "place-unknown": {
    title: "Una località che manca nell’elenco",
    hint: "Controlli la grafia e la regione; i luoghi sotto i 1000 abitanti spesso mancano.",
  },
  "place-without-country": {
    title: "Una località senza paese",
    hint: "Indichi il paese in una colonna: solo così si trova la località.",
  },
  "gazetteer-missing": {
    title: "Non è stato possibile caricare l’elenco delle località",
    hint: "Si colleghi e rilegga il file; fino ad allora queste righe non hanno posizione.",
  },
  "unknown-kind": { title: "Un tipo non noto", hint: "La riga si tiene con la sua parola." },
  "unknown-sector": { title: "Un settore non noto", hint: "La riga si tiene con la sua parola." },
  "unknown-practice": { title: "Una pratica non nota", hint: "La riga si tiene con la sua parola." },
  "unknown-country": { title: "Un paese non noto", hint: "Scrivi il suo nome o le sue due lettere." },
  "unknown-licence": {
    title: "Una licenza non nota",
    hint: "Scrivi il suo identificativo SPDX, per esempio CC-BY-4.0.",
  },
  "guessed-by-stem": {
    title: "Classificata dalla radice di una parola",
    hint: "Guardane qualcuna; la scheda dice perché.",
  },
  "assessed-unknown": {
    title: "Una valutazione di un’iniziativa che non è qui",
    hint: "Apri prima l’elenco dell’iniziativa, o scrivi il suo identificativo come lo mostra la scheda.",
  },
  "assessed-by-number": {
    title: "Un’iniziativa è stata trovata dal suo numero",
    hint: "Guarda se è quella giusta; l’identificativo che mostra la scheda è più sicuro.",
  },
  "assessment-undated": {
    title: "Una valutazione senza data",
    hint: "Scrivi 2019, 2019-05 o 2019-05-31: un’opinione senza data dice troppo poco.",
  },
  "assessment-method": { title: "Una valutazione senza un metodo noto", hint: "Scrivi self, peer, external o desk." },
  "assessment-framework": {
    title: "Un quadro che non è noto",
    hint: "Scrivi commons-alignment-2.0; ciò che segue un altro quadro resta fuori.",
  },
  "assessment-empty": {
    title: "Una valutazione senza alcun punteggio",
    hint: "Dai ad almeno una dimensione un punteggio da 1 a 5.",
  },
  "assessment-column": {
    title: "Una colonna che le valutazioni non hanno",
    hint: "Non se ne conserva nulla; togli la colonna, o dalle uno dei nomi noti.",
  },
  "assessment-sheltered": {
    title: "Parti di una valutazione non sono state conservate, per proteggere un luogo",
    hint: "Niente da fare: potrebbero dire dov’è. I punteggi restano.",
  },
  "assessments-unread": {
    title: "Una tabella di valutazioni che non è stato possibile leggere",
    hint: "Apri il file e guarda; le iniziative sono lette senza.",
  },
  "assessor-person": {
    title: "Il nome di una persona come valutatrice non è stato conservato",
    hint: "Scrivi invece l’organizzazione o il ruolo.",
  },
  "overall-not-mean": {
    title: "Un punteggio complessivo che non è la media che dice di essere",
    hint: "Niente da fare: la media si calcola dai punteggi, dove ce ne sono cinque.",
  },
  "value-cut": {
    title: "Un testo era troppo lungo ed è stato tagliato",
    hint: "Accorcialo; il file lo ha per intero.",
  },
  "json-syntax": {
    title: "JSON danneggiato",
    hint: "Correggilo a quella riga e colonna, o scarica di nuovo il file.",
  },
  "duplicate-key": { title: "La stessa proprietà due volte", hint: "Vale l’ultima; togli l’altra." },
  "bounding-box-invalid": {
    title: "Un riquadro di delimitazione che non torna",
    hint: "Niente da fare: non si usa.",
  },
  "id-invalid": {
    title: "Un identificativo di forma sbagliata",
    hint: "Niente da fare: il record ne ha avuto un altro.",
  },
  "type-misspelt": { title: "Un tipo scritto male", hint: "Niente da fare: è stato capito." },
  "member-misplaced": { title: "Una parte al posto sbagliato", hint: "Niente da fare: è stata capita." },
};
