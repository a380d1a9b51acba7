import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("it");

/** Areas of the reader's own, and the ways in which clusters are found. */
export const areas: Messages["areas"] = {
  title: "Un’area propria",
  text: "Tutto ciò che sta entro una distanza da un luogo, o ciò che si disegna sulla mappa. L’area filtra l’elenco, la mappa e i download, e il link la conserva.",
  open: "Scegliere un’area propria",
  place: "Luogo",
  distance: "Entro",
  show: "Mostra quest’area",
  notFound: (name) => `Qui non è noto nessun luogo chiamato «${name}».`,
  aroundMe: "Intorno a me",
  aroundMiddle: "Intorno al centro della mappa",
  drawCorners: "Disegna vertici sulla mappa",
  drawCircle: "Disegna un cerchio sulla mappa",
  around: (distance, place) => `Entro ${distance} da ${place}`,
  drawn: "Area disegnata",
  near: (place) => `Area disegnata vicino a ${place}`,
  here: (distance) => `Ciò che sta entro ${distance}`,
  change: "Un’altra area",
  leave: "Lascia quest’area",
  download: "Scarica quest’area",
  nothing: "Niente della selezione sta in quest’area.",
  note: "Ciò che sta sul bordo conta. Ciò di cui si conosce solo la regione o il paese non conta.",
  few: "Un’area ha bisogno di tre vertici.",
  many: (most) => `Un’area ha al massimo ${number(most)} vertici.`,
  crossing: "I lati si incrocerebbero o si toccherebbero. Di un’area si fa il giro una volta sola.",
  pole: "Un’area non può girare intorno a un polo o a tutta la Terra.",
  howCorners: "Fai clic o tocca ogni vertice.",
  keysCorners:
    "Da tastiera: le frecce muovono la croce, Invio mette un vertice, Backspace lo toglie, due volte Invio nello stesso punto è la fine, Esc abbandona.",
  howCircle: "Fai clic o tocca il centro, poi il bordo.",
  keysCircle:
    "Da tastiera: le frecce muovono la croce, Invio mette il centro, + e − cambiano la distanza, di nuovo Invio è la fine, Esc abbandona.",
  position: (latitude, longitude) => `Croce a ${latitude}, ${longitude}`,
  corners: (count) => plural(count, { one: "# vertice", many: "# di vertici", other: "# vertici" }),
  takeBack: "Togli l’ultimo",
  done: "Fatto",
  stop: "Smetti di disegnare",
  wider: "Più larga",
  narrower: "Più stretta",
  canvas: "Disegno sulla mappa",
  outline: "Contorno di quest’area",
  outlineText: "L’area stessa con le sue cifre.",
  outlines: "Contorni di tutti i raggruppamenti",
  outlinesText: "L’inviluppo di ciascuno con nome e cifre.",
  downloadAll: "Scaricali tutti",
  allClusters: (count) => `Tutti i raggruppamenti (${number(count)})`,
  how: "Come si trovano",
  byDensity: "Vicine tra loro",
  byNumber: "Un numero di aree",
  densityText:
    "Ognuna ne ha abbastanza altre entro la distanza, o sta vicino a una che le ha. Ciò che sta in disparte non è in nessuno.",
  numberText:
    "Ogni iniziativa appartiene all’area il cui centro è più vicino (k-means). La stessa selezione dà sempre le stesse aree.",
  number: "Numero di aree",
  foundAreas: (count) => plural(count, { one: "# area", many: "# di aree", other: "# aree" }),
  noteAreas:
    "Il contorno è l’inviluppo delle sue iniziative, divise solo per distanza; non è un confine amministrativo.",
  tooManyAreas: (rows, most) =>
    `Si dividono in aree al massimo ${number(most)} iniziative con posizione, e ne sono selezionate ${number(rows)}. Prima filtra o scegli un territorio.`,
};
