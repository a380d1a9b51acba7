import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("ca");

/** Areas of the reader's own, and the ways in which clusters are found. */
export const areas: Messages["areas"] = {
  title: "Una zona pròpia",
  text: "Tot el que és a una certa distància d’un lloc, o el que es dibuixa al mapa. La zona filtra la llista, el mapa i les baixades, i l’enllaç la conserva.",
  open: "Tria una zona pròpia",
  place: "Lloc",
  distance: "A menys de",
  show: "Mostra aquesta zona",
  notFound: (name) => `Aquí no es coneix cap lloc anomenat «${name}».`,
  aroundMe: "Al meu voltant",
  aroundMiddle: "Al voltant del mig del mapa",
  drawCorners: "Dibuixa vèrtexs al mapa",
  drawCircle: "Dibuixa un cercle al mapa",
  around: (distance, place) => `A menys de ${distance} de ${place}`,
  drawn: "Zona dibuixada",
  near: (place) => `Zona dibuixada a prop de ${place}`,
  here: (distance) => `El que és a menys de ${distance}`,
  change: "Una altra zona",
  leave: "Surt d’aquesta zona",
  download: "Baixa aquesta zona",
  nothing: "Res de la selecció no és en aquesta zona.",
  note: "El que és a la vora compta. Allò de què només se sap la regió o el país no compta.",
  few: "Una zona necessita tres vèrtexs.",
  many: (most) => `Una zona té ${number(most)} vèrtexs com a màxim.`,
  crossing: "Els costats s’encreuarien o es tocarien. Una zona es volta una sola vegada.",
  pole: "Una zona no pot envoltar un pol ni tota la Terra.",
  howCorners: "Feu clic o toqueu cada vèrtex.",
  keysCorners:
    "Amb el teclat: les fletxes mouen la creu, Retorn posa un vèrtex, Retrocés el treu, dues vegades Retorn al mateix punt és el final, Escapada abandona.",
  howCircle: "Feu clic o toqueu el centre i després la vora.",
  keysCircle:
    "Amb el teclat: les fletxes mouen la creu, Retorn posa el centre, + i − canvien la distància, un altre Retorn és el final, Escapada abandona.",
  position: (latitude, longitude) => `Creu a ${latitude}, ${longitude}`,
  corners: (count) => plural(count, { one: "# vèrtex", many: "# de vèrtexs", other: "# vèrtexs" }),
  takeBack: "Treu l’últim",
  done: "Fet",
  stop: "Deixa de dibuixar",
  wider: "Més ampla",
  narrower: "Més estreta",
  canvas: "Dibuix al mapa",
  outline: "Contorn d’aquesta zona",
  outlineText: "La zona mateixa amb les seves xifres.",
  outlines: "Contorns de totes les agrupacions",
  outlinesText: "L’envolupant de cadascuna amb el nom i les xifres.",
  downloadAll: "Baixa-les totes",
  allClusters: (count) => `Totes les agrupacions (${number(count)})`,
  how: "Com es troben",
  byDensity: "A prop les unes de les altres",
  byNumber: "Un nombre de zones",
  densityText:
    "Cadascuna en té prou d’altres a aquesta distància, o és a prop d’una que en té prou. El que queda aïllat no és en cap.",
  numberText:
    "Cada iniciativa pertany a la zona que té el mig més a prop (k-means). La mateixa selecció dona sempre les mateixes zones.",
  number: "Nombre de zones",
  foundAreas: (count) => plural(count, { one: "# zona", many: "# de zones", other: "# zones" }),
  noteAreas:
    "El contorn és l’envolupant de les seves iniciatives, separades només per la distància; no és un límit administratiu.",
  tooManyAreas: (rows, most) =>
    `Es reparteixen en zones fins a ${number(most)} iniciatives amb posició, i n’hi ha ${number(rows)} de seleccionades. Primer filtreu o trieu un territori.`,
};
