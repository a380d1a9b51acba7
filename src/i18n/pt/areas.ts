import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("pt");

/** Areas of the reader's own, and the ways in which clusters are found. */
export const areas: Messages["areas"] = {
  title: "Uma área própria",
  text: "Tudo o que fica a certa distância de um lugar, ou o que se desenha no mapa. A área filtra a lista, o mapa e as transferências, e a ligação guarda-a.",
  open: "Escolher uma área própria",
  place: "Lugar",
  distance: "A menos de",
  show: "Ver esta área",
  notFound: (name) => `Não se conhece aqui nenhum lugar chamado “${name}”.`,
  aroundMe: "À minha volta",
  aroundMiddle: "À volta do meio do mapa",
  drawCorners: "Desenhar vértices no mapa",
  drawCircle: "Desenhar um círculo no mapa",
  around: (distance, place) => `A menos de ${distance} de ${place}`,
  drawn: "Área desenhada",
  near: (place) => `Área desenhada perto de ${place}`,
  here: (distance) => `O que fica a menos de ${distance}`,
  change: "Outra área",
  leave: "Sair desta área",
  download: "Transferir esta área",
  nothing: "Nada da seleção fica nesta área.",
  note: "O que fica na borda conta. Aquilo de que só se conhece a região ou o país não conta.",
  few: "Uma área precisa de três vértices.",
  many: (most) => `Uma área tem no máximo ${number(most)} vértices.`,
  crossing: "Os lados iriam cruzar-se ou tocar-se. Uma área contorna-se uma só vez.",
  pole: "Uma área não pode contornar um polo nem a Terra inteira.",
  howCorners: "Clique ou toque em cada vértice.",
  keysCorners:
    "Com o teclado: as setas movem a cruz, Enter põe um vértice, Retrocesso tira-o, Enter duas vezes no mesmo ponto termina, Escape abandona.",
  howCircle: "Clique ou toque no centro e depois na borda.",
  keysCircle:
    "Com o teclado: as setas movem a cruz, Enter põe o centro, + e − mudam a distância, Enter outra vez termina, Escape abandona.",
  position: (latitude, longitude) => `Cruz em ${latitude}, ${longitude}`,
  corners: (count) => plural(count, { one: "# vértice", many: "# de vértices", other: "# vértices" }),
  takeBack: "Tirar o último",
  done: "Pronto",
  stop: "Deixar de desenhar",
  wider: "Mais larga",
  narrower: "Mais estreita",
  canvas: "Desenho no mapa",
  outline: "Contorno desta área",
  outlineText: "A própria área com os seus números.",
  outlines: "Contornos de todos os agrupamentos",
  outlinesText: "A envolvente de cada um com nome e números.",
  downloadAll: "Transferir todos",
  allClusters: (count) => `Todos os agrupamentos (${number(count)})`,
  how: "Como são encontrados",
  byDensity: "Perto umas das outras",
  byNumber: "Um número de áreas",
  densityText:
    "Cada uma tem bastantes outras a essa distância, ou está perto de uma que as tem. O que está isolado não está em nenhum.",
  numberText:
    "Cada iniciativa pertence à área cujo meio está mais perto (k-means). A mesma seleção dá sempre as mesmas áreas.",
  number: "Número de áreas",
  foundAreas: (count) => plural(count, { one: "# área", many: "# de áreas", other: "# áreas" }),
  noteAreas:
    "O contorno é a envolvente das suas iniciativas, separadas só pela distância; não é um limite administrativo.",
  tooManyAreas: (rows, most) =>
    `Dividem-se em áreas até ${number(most)} iniciativas com posição, e estão selecionadas ${number(rows)}. Filtre ou escolha primeiro um território.`,
};
