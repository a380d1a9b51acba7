import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("fr");

/** Areas of the reader's own, and the ways in which clusters are found. */
export const areas: Messages["areas"] = {
  title: "Une zone à soi",
  text: "Tout ce qui se trouve à une certaine distance d’un lieu, ou ce que l’on dessine sur la carte. La zone filtre la liste, la carte et les téléchargements, et le lien la garde.",
  open: "Choisir une zone à soi",
  place: "Lieu",
  distance: "À moins de",
  show: "Voir cette zone",
  notFound: (name) => `Aucun lieu nommé « ${name} » n’est connu ici.`,
  aroundMe: "Autour de moi",
  aroundMiddle: "Autour du milieu de la carte",
  drawCorners: "Dessiner des sommets sur la carte",
  drawCircle: "Dessiner un cercle sur la carte",
  around: (distance, place) => `À moins de ${distance} de ${place}`,
  drawn: "Zone dessinée",
  near: (place) => `Zone dessinée près de ${place}`,
  here: (distance) => `Ce qui se trouve à moins de ${distance}`,
  change: "Une autre zone",
  leave: "Quitter cette zone",
  download: "Télécharger cette zone",
  nothing: "Rien de la sélection ne se trouve dans cette zone.",
  note: "Ce qui se trouve sur le bord compte. Ce dont on ne connaît que la région ou le pays ne compte pas.",
  few: "Une zone a besoin de trois sommets.",
  many: (most) => `Une zone a ${number(most)} sommets au plus.`,
  crossing: "Ses côtés se croiseraient ou se toucheraient. Le tour d’une zone se fait une seule fois.",
  pole: "Une zone ne peut pas entourer un pôle ni la Terre entière.",
  howCorners: "Cliquez ou touchez chaque sommet.",
  keysCorners:
    "Au clavier : les flèches déplacent la croix, Entrée pose un sommet, Retour arrière le reprend, deux fois Entrée au même endroit termine, Échap abandonne.",
  howCircle: "Cliquez ou touchez le centre, puis le bord.",
  keysCircle:
    "Au clavier : les flèches déplacent la croix, Entrée pose le centre, + et − changent la distance, encore Entrée termine, Échap abandonne.",
  position: (latitude, longitude) => `Croix à ${latitude}, ${longitude}`,
  corners: (count) => plural(count, { one: "# sommet", many: "# de sommets", other: "# sommets" }),
  takeBack: "Reprendre",
  done: "Terminé",
  stop: "Ne plus dessiner",
  wider: "Plus large",
  narrower: "Plus étroit",
  canvas: "Dessin sur la carte",
  outline: "Contour de cette zone",
  outlineText: "La zone elle-même avec ses chiffres.",
  outlines: "Contours de tous les regroupements",
  outlinesText: "L’enveloppe de chacun avec son nom et ses chiffres.",
  downloadAll: "Tout télécharger",
  allClusters: (count) => `Tous les regroupements (${number(count)})`,
  how: "Comment ils sont trouvés",
  byDensity: "Proches les unes des autres",
  byNumber: "Un nombre de zones",
  densityText:
    "Chacune en a assez d’autres à cette distance, ou se trouve près d’une qui en a assez. Ce qui est isolé n’est dans aucun.",
  numberText:
    "Chaque initiative appartient à la zone dont le milieu est le plus proche (k-means). La même sélection donne toujours les mêmes zones.",
  number: "Nombre de zones",
  foundAreas: (count) => plural(count, { one: "# zone", many: "# de zones", other: "# zones" }),
  noteAreas:
    "Le contour est l’enveloppe de ses initiatives, séparées par la seule distance ; ce n’est pas une limite administrative.",
  tooManyAreas: (rows, most) =>
    `Jusqu’à ${number(most)} initiatives localisées sont réparties en zones, et ${number(rows)} sont sélectionnées. Filtrez ou choisissez d’abord un territoire.`,
};
