import { wordsFor } from "../words.ts";

const { number, plural, date, kilometres, list } = wordsFor("en");

/** The frame: bars, search, chips, list, map controls, first visit, empty results, messages. */
export const page = {
  name: "Solidarity Atlas",
  skipToList: "Go to the list",
  loading: "Opening the directories",
  working: "Working",
  /** Landmarks and headings that are heard rather than seen. */
  regions: {
    top: "Actions",
    ask: "Search and filters",
    map: "Map",
    answer: "Results",
    bottom: "Numbers and credits",
    marks: "Marks in view",
  },
  top: {
    addData: "Add data",
    share: "Share",
    download: "Download",
    downloadCount: (count: number) => plural(count, { one: "Download # initiative", other: "Download # initiatives" }),
    language: "Language",
    theme: { light: "Light colours", dark: "Dark colours" },
    filters: (chips: number) => (chips === 0 ? "Filters" : `Filters, ${number(chips)} set`),
  },
  bottom: {
    shown: (shown: number, all: number) => ({
      strong: number(shown),
      rest: `of ${plural(all, { one: "# initiative", other: "# initiatives" })}`,
    }),
    directories: (count: number) => plural(count, { one: "# directory", other: "# directories" }),
    newest: (edition: string) => `newest edition ${date(edition)}`,
    locating: "regions are still being found",
    about: "About and credits",
  },
  search: {
    label: "Search names, places",
    clear: "Clear the search",
    results: (count: number) => plural(count, { one: "# suggestion", other: "# suggestions" }),
    territory: "territory",
    place: "place",
    near: (name: string) => `Near ${name}`,
  },
  chips: {
    label: "Active filters",
    remove: (name: string) => `Remove ${name}`,
    clearAll: "Clear all",
    text: (text: string) => `“${text}”`,
    withWebsite: "Has a website",
    withoutWebsite: "Has no website",
    all: (names: readonly string[]) => list(names),
  },
  list: {
    inView: (count: number) => plural(count, { one: "initiative in view", other: "initiatives in view" }),
    found: (count: number) => plural(count, { one: "initiative", other: "initiatives" }),
    countInView: (count: number) => `${number(count)} in view`,
    count: (count: number) => plural(count, { one: "# initiative", other: "# initiatives" }),
    mostIn: (sector: string) => `Most in ${sector}`,
    mix: "Sectors of these initiatives",
    mixPart: (sector: string, share: string) => `${sector} ${share}`,
    order: "Order",
    byName: "By name",
    byDistance: "Nearest",
    nearestTo: (place: string) => `Nearest to ${place}`,
    here: "here",
    nearMe: "Nearest to me",
    pickPoint: "Nearest to a point on the map",
    pickingPoint: "Choose the point on the map, or type a town in the search box.",
    outside: (unplaced: number, elsewhere: number) =>
      `${[
        elsewhere > 0 &&
          plural(elsewhere, { one: "# more lies outside the map view", other: "# more lie outside the map view" }),
        unplaced > 0 &&
          plural(unplaced, {
            one: "# has no position and is never on the map",
            other: "# have no position and are never on the map",
          }),
      ]
        .filter((part) => part !== false)
        .join("; ")}.`,
    showAll: "List them all",
    follows: "List follows the map",
    show: "Show the list",
    hide: "Close the list",
    raise: "Show more of the list",
    lower: "Show more of the map",
    approximate: "approximate place",
    noPosition: "no position",
    distance: kilometres,
    onePlace: (count: number) =>
      plural(count, { one: "# initiative at this place", other: "# initiatives at this place" }),
    back: (count: string) => `Back to ${count}`,
  },
  map: {
    title: "Map of the initiatives",
    live: (inView: number, sector: string) =>
      inView === 0
        ? "No initiative in view."
        : `${plural(inView, { one: "# initiative in view", other: "# initiatives in view" })}, most in ${sector}.`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Fit to the results",
    whole: "Show the whole world",
    layers: "What the map shows",
    showInitiatives: "Initiatives",
    showDots: "Each initiative as a dot",
    showClusters: "Territorial clusters",
    showTerritory: "Choose a territory on the map",
    listTerritories: "Choose a territory from a list",
    globe: "Show as a globe",
    flat: "Show as a flat map",
    move: "Move the map",
    moveUp: "Move north",
    moveDown: "Move south",
    moveWest: "Move west",
    moveEast: "Move east",
    nearMe: "Where I am",
    legend: "Legend",
    closeLegend: "Close the legend",
    loading: "The map is being drawn",
    unavailable:
      "This browser cannot draw the map, because it offers no WebGL. The list, the filters and the downloads work as always.",
    lost: "The map lost its graphics memory and comes back by itself. The list works on.",
    mark: (count: number, leading: string) =>
      `${plural(count, { one: "# initiative", other: "# initiatives" })}, most in ${leading}`,
    choosingTerritory: "Choose a territory with a click on the map, or type its name in the search box.",
    stopChoosing: "Stop choosing",
    attribution: {
      openStreetMap: "© OpenStreetMap contributors",
      /** "+ 12 sources" after some that are named. */
      sources: (count: number, isMore: boolean) =>
        `${isMore ? "+ " : ""}${plural(count, { one: "# source", other: "# sources" })}`,
      boundaries: "Boundaries Natural Earth",
      places: "Places GeoNames, CC BY 4.0",
    },
    dots: (count: number) => plural(count, { one: "# dot, one initiative", other: "# dots, one for each initiative" }),
    legendDot: "in the colour of its main sector; stronger where many lie close",
    legendMany: "several initiatives: number, and sectors around it",
    legendOne: "one initiative: symbol of its sector",
    legendApproximate: "approximate: the centre of a town",
    legendWide: "vague: only the region or the country is known",
    legendPlace: "several at one address",
    legendTown: "several in one town, whose addresses are not known",
    legendTie: { structure: "member of, part of, owns", trade: "supplies, finances", solidarity: "shares, mutual aid" },
    legendCluster: "territorial cluster",
  },
  firstVisit: {
    title: "Who works in solidarity, and where?",
    lead: (initiatives: number, directories: number) =>
      `Cooperatives, mutual aid, land trusts, fair trade: ${plural(initiatives, { one: "# initiative", other: "# initiatives" })} from ${plural(directories, { one: "# open directory", other: "# open directories" })}. Thin where none reaches yet.`,
    around: {
      title: "Look around you",
      text: "Type a town or region, or start from where you are.",
      action: "Near me",
    },
    bring: {
      title: "Put your list on the map",
      text: "Drop a spreadsheet anywhere on this page. It stays on your device.",
      action: "Choose a file",
    },
    take: {
      title: "Take a region with you",
      text: "Choose a territory, then download it with sources and licence.",
      action: "Choose a territory",
    },
  },
  empty: {
    title: "Nothing matches all of this.",
    inView: "Nothing that matches lies in the map view.",
    nothingOpen: "All directories are hidden.",
    notHere:
      "A directory of this link is not open here: what somebody adds stays on their own device. Ask them for the file, and add it.",
    without: (clause: string, count: number) => `Without ${clause}: ${number(count)}`,
    everywhere: (count: number) => `Look everywhere (${number(count)})`,
    clear: "Clear all filters",
    showDirectories: "Show the directories",
  },
  share: {
    title: "Share this view",
    text: "The link opens the same map view, filters and selection.",
    link: "Link",
    copy: "Copy link",
    copied: "The link is copied.",
    notCopied: "The browser did not allow copying. Select the link and copy it.",
    brought: (count: number) =>
      plural(count, {
        one: "The directory that you added is not in the link: it stays on this device.",
        other: "The # directories that you added are not in the link: they stay on this device.",
      }),
  },
  about: {
    title: "About and credits",
    text: "Solidarity Atlas shows who works in the social and solidarity economy, from open directories and from lists that you bring. It hands on what it shows, with source, licence and date.",
    privacyTitle: "Your data",
    privacy:
      "Nothing that you type or add leaves this page: files are read on your device, and no request goes anywhere else. Language and colours are kept on this device. An added directory is gone when you reload, unless you choose to keep it on this device; it then stays until you delete it, and whoever uses this browser can see it. Columns with personal data are dropped while reading.",
    removeTitle: "How to remove everything",
    remove:
      "A directory that you added is gone for good when you choose “Remove” in the list of directories and close or reload the page, also where it was kept on this device. This button deletes all that this page keeps in this browser: directories, your choices of language and colours, and that you have been here.",
    removeAll: "Delete everything kept on this device",
    mapTitle: "Map and terms",
    sourcesTitle: "Directories",
    licenceTitle: "Programme",
    licence:
      "Free software under the GNU Affero General Public License, version 3 or later. The directories keep their own licences.",
  },
  notice: {
    close: "Close this message",
    undo: "Undo",
    geolocationDenied: "The browser did not give your place. Type a town in the search box instead.",
    noSuchInitiative: "The initiative in this link is in no open directory.",
    failed: "Something in this page failed, and the last answer stays as it was.",
    reload: "Load the page again",
  },
  close: "Close",
  back: "Back",
  cancel: "Cancel",
  notKnown: "not known",
  more: (count: number) => plural(count, { one: "Show # more", other: "Show # more" }),
  fewer: "Show fewer",
  separator: " · ",
  /** Between kind and place of a list row. */
  comma: ", ",
  hiddenCharacter: "hidden character",
};
