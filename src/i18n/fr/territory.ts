import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("fr");

export const territory: Messages["territory"] = {
  choose: "Choisir un territoire",
  levels: {
    world: "monde",
    region: "continent",
    subregion: "partie d’un continent",
    country: "pays",
    first: "région",
    second: "district",
    own: "zone",
  },
  kindAndParts: (level, parts) => (parts === "" ? level : `${level}, ${parts}`),
  partsOf: {
    region: (count) => plural(count, { one: "# continent", other: "# continents" }),
    subregion: (count) => plural(count, { one: "# partie", other: "# parties" }),
    country: (count) => plural(count, { one: "# pays", other: "# pays" }),
    first: (count) => plural(count, { one: "# région", other: "# régions" }),
    second: (count) => plural(count, { one: "# district", other: "# districts" }),
  },
  path: "Situation",
  showList: (count) => `Voir la liste (${number(count)})`,
  figures: {
    initiatives: (count) => plural(count, { one: "initiative", many: "d’initiatives", other: "initiatives" }),
    density: `pour ${number(1000)} km²`,
    shareOf: (parent) => `du total (${parent})`,
    area: (areaKm2) => `${number(areaKm2)} km²`,
  },
  filtered: (count, all) => `Répondent aux filtres : ${number(count)} sur ${number(all)}.`,
  sectors: "Secteurs",
  kinds: "Types",
  allSectorsAndKinds: (sectors, kinds) =>
    `Tout : ${plural(sectors, { one: "# secteur", other: "# secteurs" })} et ${plural(kinds, { one: "# type", other: "# types" })}`,
  parts: "Ses parties",
  howSure: "Quelle fiabilité",
  of: (count, all) => `${number(count)} sur ${number(all)}`,
  exact: "Position exacte",
  placed: "Sur la carte",
  checked: "Vérification ou édition",
  checkedSpan: (from, to) => (from === to ? from : `de ${from} à ${to}`),
  restsOn: "Annuaires utilisés",
  caveat:
    "Ces chiffres décrivent les annuaires, pas l’économie : un territoire riche en initiatives a surtout un bon annuaire.",
  none: "aucune trouvée",
  notCovered: "aucun annuaire ne le couvre",
  download: (name) => `Télécharger : ${name}`,
  zoomTo: "Voir sur la carte",
  leave: "Quitter ce territoire",
  boundaries:
    "Limites selon Natural Earth, régions de 2014 à 2015 ; les frontières contestées suivent qui administre le terrain.",
  legend: {
    title: { country: "Initiatives par pays", first: "Initiatives par région" },
    range: (least, most) => (least === most ? number(least) : `de ${number(least)} à ${number(most)}`),
    orMore: (least) => `${number(least)} ou plus`,
  },
  clusters: {
    title: "Regroupements territoriaux",
    text: "Lieux où les initiatives de la sélection sont proches les unes des autres.",
    radius: "Voisines à moins de",
    kilometres: "km",
    minimum: "Au moins",
    members: "initiatives",
    found: (count) => plural(count, { one: "# regroupement", many: "# de regroupements", other: "# regroupements" }),
    alone: (count) =>
      plural(count, {
        one: "# initiative n’est dans aucun.",
        many: "# d’initiatives ne sont dans aucun.",
        other: "# initiatives ne sont dans aucun.",
      }),
    nothing: "Aucun regroupement avec ces nombres. Une distance plus grande ou un minimum plus petit en donne plus.",
    tooMany: (rows, most) =>
      `Les regroupements sont cherchés parmi ${number(most)} initiatives localisées au plus, et ${number(rows)} sont sélectionnées. Filtrez ou choisissez d’abord un territoire.`,
    largest: (shown) => `La liste donne les ${number(shown)} plus grands.`,
    why: (share, others, distance) =>
      `Environ ${share} de ces initiatives en ont au moins ${number(others)} autres à moins de ${distance} : la recherche commence donc par ces nombres.`,
    suggested: (distance, least) => `Prendre les nombres proposés : ${distance}, au moins ${number(least)}`,
    list: "Ses initiatives",
    firstListed: (shown) => `Voici les ${number(shown)} premières ; le téléchargement les contient toutes.`,
    tiesInside: "Entre ses initiatives",
    tiesOutward: "Avec d’autres",
    name: (place, sector) => (place === "" ? sector : `${place}, ${sector}`),
    within: (count, distance) => `${number(count)} à moins de ${distance}`,
    area: (areaKm2) => `${number(areaKm2, areaKm2 < 10 ? 1 : 0)} km²`,
    squareKilometres: "km²",
    ofSelection: "de la sélection",
    download: "Télécharger ce regroupement",
    gone: "Avec ces filtres et ces nombres, ce regroupement n’est pas trouvé.",
    hullNote:
      "La zone est l’enveloppe de ses initiatives, trouvées par leur densité ; ce n’est pas une limite administrative.",
    searching: "Recherche des regroupements",
    back: "Tous les regroupements",
  },
};
