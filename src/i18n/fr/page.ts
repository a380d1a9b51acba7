import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { directoriesCounted, initiatives } from "./nouns.ts";

const { number, plural, date, kilometres, list } = wordsFor("fr");

export const page: Messages["page"] = {
  name: "Atlas solidaire",
  skipToList: "Aller à la liste",
  loading: "Ouverture des annuaires",
  working: "Travail en cours",
  regions: {
    top: "Actions",
    ask: "Recherche et filtres",
    map: "Carte",
    answer: "Résultats",
    bottom: "Chiffres et crédits",
    marks: "Repères à l’écran",
  },
  top: {
    addData: "Importer",
    share: "Partager",
    download: "Télécharger",
    downloadCount: (count) => `Télécharger ${initiatives(count)}`,
    language: "Langue",
    theme: { light: "Couleurs claires", dark: "Couleurs sombres" },
    filters: (chips) => (chips === 0 ? "Filtres" : `Filtres, ${plural(chips, { one: "# actif", other: "# actifs" })}`),
  },
  bottom: {
    shown: (shown, all) => ({ strong: number(shown), rest: `sur ${initiatives(all)}` }),
    directories: directoriesCounted,
    newest: (edition) => `édition la plus récente : ${date(edition)}`,
    locating: "recherche des régions en cours",
    about: "À propos et crédits",
  },
  search: {
    label: "Chercher un nom, un lieu",
    clear: "Effacer la recherche",
    results: (count) => plural(count, { one: "# suggestion", many: "# de suggestions", other: "# suggestions" }),
    territory: "territoire",
    place: "lieu",
    near: (name) => `À proximité : ${name}`,
  },
  chips: {
    label: "Filtres actifs",
    remove: (name) => `Retirer ${name}`,
    clearAll: "Tout effacer",
    text: (text) => `« ${text} »`,
    withWebsite: "Avec site web",
    withoutWebsite: "Sans site web",
    all: (names) => list(names),
  },
  list: {
    inView: (count) =>
      plural(count, {
        one: "initiative à l’écran",
        many: "d’initiatives à l’écran",
        other: "initiatives à l’écran",
      }),
    found: (count) => plural(count, { one: "initiative", many: "d’initiatives", other: "initiatives" }),
    countInView: (count) => `${number(count)} à l’écran`,
    count: initiatives,
    mostIn: (sector) => `Secteur principal : ${sector}`,
    mix: "Secteurs de ces initiatives",
    mixPart: (sector, share) => `${sector} ${share}`,
    order: "Ordre",
    byName: "Par nom",
    byDistance: "Les plus proches",
    nearestTo: (place) => `Par distance : ${place}`,
    here: "depuis ici",
    nearMe: "Les plus proches de moi",
    pickPoint: "Les plus proches d’un point de la carte",
    pickingPoint: "Choisissez le point sur la carte, ou saisissez une localité dans la recherche.",
    outside: (unplaced, elsewhere) =>
      `${[
        elsewhere > 0 &&
          plural(elsewhere, {
            one: "# autre est hors de la carte affichée",
            many: "# d’autres sont hors de la carte affichée",
            other: "# autres sont hors de la carte affichée",
          }),
        unplaced > 0 &&
          plural(unplaced, {
            one: "# n’a pas de position et n’est jamais sur la carte",
            other: "# n’ont pas de position et ne sont jamais sur la carte",
          }),
      ]
        .filter((part) => part !== false)
        .join(" ; ")}.`,
    showAll: "Toutes les lister",
    follows: "La liste suit la carte",
    show: "Afficher la liste",
    hide: "Fermer la liste",
    raise: "Agrandir la liste",
    lower: "Agrandir la carte",
    approximate: "lieu approximatif",
    noPosition: "sans position",
    distance: kilometres,
    onePlace: (count) => `${initiatives(count)} à cet endroit`,
    back: (count) => `Retour : ${count}`,
  },
  map: {
    title: "Carte des initiatives",
    live: (inView, sector) =>
      inView === 0
        ? "Aucune initiative à l’écran."
        : `${initiatives(inView)} à l’écran. Secteur principal : ${sector}.`,
    zoomIn: "Zoomer",
    zoomOut: "Dézoomer",
    fit: "Cadrer sur les résultats",
    whole: "Voir le monde entier",
    layers: "Ce que montre la carte",
    showInitiatives: "Initiatives",
    showDots: "Chaque initiative, un point",
    showClusters: "Regroupements territoriaux",
    showTerritory: "Choisir un territoire sur la carte",
    listTerritories: "Choisir un territoire dans une liste",
    globe: "Afficher en globe",
    flat: "Afficher à plat",
    move: "Déplacer la carte",
    moveUp: "Vers le nord",
    moveDown: "Vers le sud",
    moveWest: "Vers l’ouest",
    moveEast: "Vers l’est",
    nearMe: "Où je suis",
    legend: "Légende",
    closeLegend: "Fermer la légende",
    loading: "La carte se dessine",
    unavailable:
      "Ce navigateur ne peut pas dessiner la carte, car il n’offre pas WebGL. La liste, les filtres et les téléchargements fonctionnent comme toujours.",
    lost: "La carte a perdu sa mémoire graphique et revient d’elle-même. La liste fonctionne toujours.",
    mark: (count, leading) => `${initiatives(count)}, secteur principal : ${leading}`,
    choosingTerritory: "Choisissez un territoire d’un clic sur la carte, ou saisissez son nom dans la recherche.",
    stopChoosing: "Ne plus choisir",
    attribution: {
      openStreetMap: "© les contributeurs d’OpenStreetMap",
      sources: (count, isMore) => `${isMore ? "+ " : ""}${plural(count, { one: "# source", other: "# sources" })}`,
      boundaries: "Limites Natural Earth",
      places: "Lieux GeoNames, CC BY 4.0",
    },
    dots: (count) => plural(count, { one: "# point, une initiative", other: "# points, un par initiative" }),
    legendDot: "de la couleur de son secteur principal ; plus soutenue là où ils se pressent",
    legendMany: "plusieurs initiatives : nombre, et secteurs autour",
    legendOne: "une initiative : symbole de son secteur",
    legendApproximate: "approximatif : centre d’une localité",
    legendWide: "vague : seule la région ou le pays est connu",
    legendPlace: "plusieurs à la même adresse",
    legendTown: "plusieurs dans une ville, adresses inconnues",
    legendTie: {
      structure: "membre de, partie de, possède",
      trade: "fournit, finance",
      solidarity: "mutualise, entraide",
    },
    legendCluster: "regroupement territorial",
  },
  firstVisit: {
    title: "Qui agit en solidarité, et où ?",
    lead: (count, directories) =>
      `Coopératives, entraide, foncier partagé, commerce équitable : ${initiatives(count)} de ${plural(directories, {
        one: "# annuaire ouvert",
        other: "# annuaires ouverts",
      })}. Avec des vides là où aucun n’arrive encore.`,
    around: {
      title: "Regardez autour de vous",
      text: "Saisissez une localité ou une région, ou partez de là où vous êtes.",
      action: "Autour de moi",
    },
    bring: {
      title: "Mettez votre liste sur la carte",
      text: "Déposez un tableur n’importe où sur cette page. Il reste sur votre appareil.",
      action: "Choisir un fichier",
    },
    take: {
      title: "Emportez une région",
      text: "Choisissez un territoire, puis téléchargez-le avec ses sources et sa licence.",
      action: "Choisir un territoire",
    },
  },
  empty: {
    title: "Rien ne répond à tout cela.",
    inView: "Rien de ce qui correspond n’est dans la carte affichée.",
    nothingOpen: "Tous les annuaires sont masqués.",
    notHere:
      "Un annuaire de ce lien n’est pas ouvert ici : ce que l’on ajoute reste sur son propre appareil. Demandez le fichier à qui l’a ajouté, puis ajoutez-le.",
    without: (clause, count) => `Sans ${clause} : ${number(count)}`,
    everywhere: (count) => `Chercher partout (${number(count)})`,
    clear: "Effacer tous les filtres",
    showDirectories: "Afficher les annuaires",
  },
  share: {
    title: "Partager cette vue",
    text: "Le lien ouvre la même carte, les mêmes filtres et la même sélection.",
    link: "Lien",
    copy: "Copier le lien",
    copied: "Le lien est copié.",
    notCopied: "Le navigateur n’a pas permis la copie. Sélectionnez le lien et copiez-le.",
    brought: (count) =>
      plural(count, {
        one: "L’annuaire que vous avez ajouté n’est pas dans le lien : il reste sur cet appareil.",
        many: "Les # d’annuaires que vous avez ajoutés ne sont pas dans le lien : ils restent sur cet appareil.",
        other: "Les # annuaires que vous avez ajoutés ne sont pas dans le lien : ils restent sur cet appareil.",
      }),
  },
  about: {
    title: "À propos et crédits",
    text: "L’Atlas solidaire montre qui agit dans l’économie sociale et solidaire, à partir d’annuaires ouverts et des listes que vous apportez. Il rend ce qu’il montre, avec source, licence et date.",
    privacyTitle: "Vos données",
    privacy:
      "Rien de ce que vous saisissez ou ajoutez ne quitte cette page : les fichiers sont lus sur votre appareil, et aucune requête ne part ailleurs. La langue et les couleurs sont mémorisées sur cet appareil. Un annuaire ajouté disparaît si vous rechargez la page, à moins que vous ne choisissiez de le garder sur cet appareil ; il y reste alors jusqu’à ce que vous le supprimiez, et toute personne qui utilise ce navigateur peut le voir. Les colonnes de données personnelles sont retirées à la lecture.",
    removeTitle: "Comment tout supprimer",
    remove:
      "Un annuaire que vous avez ajouté disparaît pour de bon quand vous choisissez « Retirer » dans la liste des annuaires et fermez ou rechargez la page, même s’il était gardé sur cet appareil. Ce bouton supprime tout ce que cette page garde dans ce navigateur : les annuaires, la langue et les couleurs choisies, et le fait que vous êtes déjà venu.",
    removeAll: "Supprimer tout ce qui est gardé sur cet appareil",
    mapTitle: "Carte et termes",
    sourcesTitle: "Annuaires",
    licenceTitle: "Logiciel",
    licence:
      "Logiciel libre sous licence publique générale GNU Affero, version 3 ou ultérieure. Les annuaires gardent leurs propres licences.",
  },
  notice: {
    close: "Fermer ce message",
    undo: "Défaire",
    geolocationDenied: "Le navigateur n’a pas donné votre position. Saisissez plutôt une localité dans la recherche.",
    noSuchInitiative: "L’initiative de ce lien n’est dans aucun annuaire ouvert.",
    failed: "Quelque chose a échoué dans cette page, et la dernière réponse reste telle quelle.",
    reload: "Recharger la page",
  },
  close: "Fermer",
  back: "Retour",
  cancel: "Annuler",
  notKnown: "inconnu",
  more: (count) => `Afficher ${number(count)} de plus`,
  fewer: "Afficher moins",
  separator: " · ",
  comma: ", ",
  hiddenCharacter: "caractère invisible",
};
