import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("es");

/** Areas of the reader's own, and the ways in which clusters are found. */
export const areas: Messages["areas"] = {
  title: "Una zona propia",
  text: "Todo lo que queda a cierta distancia de un lugar, o lo que se dibuja en el mapa. La zona filtra la lista, el mapa y las descargas, y el enlace la conserva.",
  open: "Elegir una zona propia",
  place: "Lugar",
  distance: "A menos de",
  show: "Ver esta zona",
  notFound: (name) => `Aquí no se conoce ningún lugar llamado «${name}».`,
  aroundMe: "Alrededor de mí",
  aroundMiddle: "Alrededor del centro del mapa",
  drawCorners: "Dibujar vértices en el mapa",
  drawCircle: "Dibujar un círculo en el mapa",
  around: (distance, place) => `A menos de ${distance} de ${place}`,
  drawn: "Zona dibujada",
  near: (place) => `Zona dibujada cerca de ${place}`,
  here: (distance) => `Lo que queda a menos de ${distance}`,
  change: "Otra zona",
  leave: "Salir de esta zona",
  download: "Descargar esta zona",
  nothing: "Nada de la selección queda en esta zona.",
  note: "Lo que queda en el borde cuenta. Aquello de lo que solo se conoce la región o el país no cuenta.",
  few: "Una zona necesita tres vértices.",
  many: (most) => `Una zona tiene como máximo ${number(most)} vértices.`,
  crossing: "Sus lados se cruzarían o se tocarían. Una zona se rodea una sola vez.",
  pole: "Una zona no puede rodear un polo ni toda la Tierra.",
  howCorners: "Haga clic o toque cada vértice.",
  keysCorners:
    "Con el teclado: las flechas mueven la cruz, Intro pone un vértice, Retroceso lo quita, Intro dos veces en el mismo punto termina, Escape abandona.",
  howCircle: "Haga clic o toque el centro y luego el borde.",
  keysCircle:
    "Con el teclado: las flechas mueven la cruz, Intro pone el centro, + y − cambian la distancia, Intro otra vez termina, Escape abandona.",
  position: (latitude, longitude) => `Cruz en ${latitude}, ${longitude}`,
  corners: (count) => plural(count, { one: "# vértice", many: "# de vértices", other: "# vértices" }),
  takeBack: "Quitar el último",
  done: "Listo",
  stop: "Dejar de dibujar",
  wider: "Más ancha",
  narrower: "Más estrecha",
  canvas: "Dibujo en el mapa",
  outline: "Contorno de esta zona",
  outlineText: "La zona misma con sus cifras.",
  outlines: "Contornos de todas las agrupaciones",
  outlinesText: "La envolvente de cada una con su nombre y sus cifras.",
  downloadAll: "Descargarlas todas",
  allClusters: (count) => `Todas las agrupaciones (${number(count)})`,
  how: "Cómo se encuentran",
  byDensity: "Cerca unas de otras",
  byNumber: "Un número de zonas",
  densityText:
    "Cada una tiene bastantes otras a esa distancia, o está cerca de una que las tiene. Lo que está aislado no está en ninguna.",
  numberText:
    "Cada iniciativa pertenece a la zona cuyo centro está más cerca (k-means). La misma selección da siempre las mismas zonas.",
  number: "Número de zonas",
  foundAreas: (count) => plural(count, { one: "# zona", many: "# de zonas", other: "# zonas" }),
  noteAreas:
    "El contorno es la envolvente de sus iniciativas, separadas solo por la distancia; no es un límite administrativo.",
  tooManyAreas: (rows, most) =>
    `Se reparten en zonas hasta ${number(most)} iniciativas con posición, y hay ${number(rows)} seleccionadas. Filtre o elija antes un territorio.`,
};
