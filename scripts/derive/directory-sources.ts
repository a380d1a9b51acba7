import type { Source } from "../../src/model/source.ts";

/** What we know about one part of the list before its rows are counted. */
export interface DirectorySource {
  readonly source: Pick<Source, "title" | "publisher" | "licence"> & { readonly attribution: string } & Partial<
      Pick<Source, "steward" | "correctionUrl" | "url" | "issued" | "languages" | "notes">
    >;
  /** The licence in the words of the source. */
  readonly licenceAsStated: string;
  /** A second licence that covers the points; its credit is part of `attribution`. */
  readonly alsoLicensed?: string;
  /** How exact the points are where the row itself does not say. */
  readonly precision: "exact" | "postcode" | "locality";
  /** Where members and jobs come from. */
  readonly figures?: { readonly impactSource: string; readonly impactYear?: number };
  readonly consent: "open-licence" | "public-register" | "not-recorded";
}

const CHOSEN_UK =
  "1,480 of 7,387 cooperatives, capped per kind, preferring those with a web page and members. Kinds are read from name, sector and ownership. Points are centres of postcodes.";

/**
 * Prefix of an id in the list -> the directory it belongs to. The order is the order in which directories are offered. A steward or a page for
 * corrections is left out where none is known, as with the SUSY map, whose project has ended.
 */
export const DIRECTORY_SOURCES: Readonly<Record<string, DirectorySource>> = {
  susy: {
    source: {
      title: "SUSY map of the solidarity economy in Europe",
      publisher: "SUSY / SSEDAS, TransforMap and partners",
      url: "https://github.com/DigitalCommons/open-data",
      issued: "2017",
      licence: "public-domain",
      attribution: "SUSY / SSEDAS map, TransforMap and partners (public domain).",
      notes:
        "Mapped about 2016-2017. Kinds are read from the type of initiative; association is the fallback. Six wrong or swapped points were mended or removed; 95 blank countries were set from the nearest town. Sole traders, family farms and one company were left out.",
    },
    licenceAsStated: "Public domain",
    precision: "exact",
    consent: "open-licence",
  },
  cuk: {
    source: {
      title: "Cooperatives of the United Kingdom",
      publisher: "Co-operatives UK",
      steward: "Co-operatives UK",
      url: "https://github.com/DigitalCommons/open-data",
      issued: "2023-06",
      languages: ["en"],
      licence: "ODC-By-1.0",
      attribution:
        "Contains information from Co-operatives UK open data, which is made available under the ODC Attribution License (ODC-By 1.0). Points: contains OS data © Crown copyright and database right; contains public sector information licensed under the Open Government Licence v3.0.",
      notes: CHOSEN_UK,
    },
    licenceAsStated: "ODC-By 1.0 (coordinates: OS postcode, OGL 3.0)",
    alsoLicensed: "OGL-UK-3.0",
    precision: "postcode",
    figures: { impactSource: "latest accounts up to about the end of 2015" },
    consent: "open-licence",
  },
  ncua: {
    source: {
      title: "Credit unions of the United States",
      publisher: "National Credit Union Administration",
      steward: "National Credit Union Administration",
      url: "https://github.com/danpsh/NCUA-Project",
      issued: "2025-12",
      languages: ["en"],
      licence: "public-domain",
      attribution:
        "National Credit Union Administration, call report of December 2025 (US Government work, public domain).",
      notes:
        "The 260 largest by members and at least three per state or territory. Names were put in title case and completed with Federal Credit Union or Credit Union. Jobs are full time and part time together. Points are town centres.",
    },
    licenceAsStated: "Public domain (US Government work)",
    precision: "locality",
    figures: { impactSource: "call report of December 2025", impactYear: 2025 },
    consent: "public-register",
  },
  tech: {
    source: {
      title: "Technology worker cooperatives of the world",
      publisher: "hng/tech-coops",
      steward: "hng/tech-coops",
      correctionUrl: "https://github.com/hng/tech-coops/issues",
      url: "https://github.com/hng/tech-coops",
      languages: ["en"],
      licence: "CC0-1.0",
      attribution: "hng/tech-coops (CC0 1.0).",
      notes:
        "Six networks of cooperatives from the same list are included. Most are worker cooperatives; ten kinds were set by hand. Points are town centres, where a town is named.",
    },
    licenceAsStated: "CC0 1.0",
    precision: "locality",
    consent: "open-licence",
  },
  lhost: {
    source: {
      title: "Libre hosting collectives",
      publisher: "libresh/awesome-librehosters",
      steward: "libresh/awesome-librehosters",
      correctionUrl: "https://github.com/libresh/awesome-librehosters/issues",
      url: "https://github.com/libresh/awesome-librehosters",
      languages: ["en"],
      licence: "CC0-1.0",
      attribution: "libresh/awesome-librehosters (CC0 1.0).",
      notes: "Points are town centres, where a town is named.",
    },
    licenceAsStated: "CC0 1.0",
    precision: "locality",
    consent: "open-licence",
  },
  tg: {
    source: {
      title: "Cooperatives of Togo",
      publisher: "Gouvernement du Togo",
      steward: "Gouvernement du Togo",
      url: "https://github.com/MrBrain314/TOGO_AGRI_DASHBOARD",
      languages: ["fr"],
      licence: "etalab-2.0",
      attribution:
        "Gouvernement du Togo, opendata.gouv.tg, registre des coopératives, date of the data not stated, licence ouverte.",
      notes:
        "484 of 6,859: eleven per prefecture with different names, chosen at random with a fixed seed, and 55 groups that are only savings circles or mutual help. The licence stands in the description of the repository; its version is not stated.",
    },
    licenceAsStated: "Licence ouverte (as stated in the repository README)",
    precision: "exact",
    consent: "public-register",
  },
  ch: {
    source: {
      title: "Housing cooperatives of Switzerland",
      publisher: "OpenStreetMap contributors; list by imagoiq/swiss-housing-cooperative-map",
      steward: "OpenStreetMap contributors",
      correctionUrl: "https://www.openstreetmap.org/fixthemap",
      url: "https://github.com/imagoiq/swiss-housing-cooperative-map",
      licence: "ODbL-1.0",
      attribution:
        "Contains information from OpenStreetMap, © OpenStreetMap contributors, which is made available here under the Open Database License (ODbL). Names from Wikidata (CC0).",
      notes: "The point is the most central building of the cooperative.",
    },
    licenceAsStated: "ODbL 1.0 (OpenStreetMap contributors; names from Wikidata CC0)",
    alsoLicensed: "CC0-1.0",
    precision: "exact",
    consent: "open-licence",
  },
  osm: {
    source: {
      title: "Hackerspaces of the world",
      publisher: "OpenStreetMap contributors; selection by Opendatal/kartenkarte.org",
      steward: "OpenStreetMap contributors",
      correctionUrl: "https://www.openstreetmap.org/fixthemap",
      url: "https://github.com/Opendatal/kartenkarte.org",
      issued: "2016-01",
      licence: "ODbL-1.0",
      attribution:
        "Contains information from OpenStreetMap, © OpenStreetMap contributors, which is made available here under the Open Database License (ODbL).",
      notes:
        "State of January 2016; some have closed. Town and country are those of the nearest town where they were not tagged.",
    },
    licenceAsStated: "ODbL 1.0 (OpenStreetMap contributors)",
    precision: "exact",
    consent: "open-licence",
  },
  brrn: {
    source: {
      title: "Solidarity enterprises of Rio Grande do Norte",
      publisher: "Governo do Estado do Rio Grande do Norte",
      steward: "Governo do Estado do Rio Grande do Norte",
      url: "https://github.com/Governo-Cidadao/Mapa",
      languages: ["pt"],
      licence: "Apache-2.0",
      attribution:
        "Mapa, Governo do Estado do Rio Grande do Norte, Apache License 2.0. Changes: columns mapped, personal columns removed, kinds and sectors added.",
      notes:
        "Only organisations supported as solidarity enterprises, sustainable businesses or community water; suffixes with producers' names were cut off.",
    },
    licenceAsStated: "Apache-2.0",
    precision: "exact",
    consent: "open-licence",
  },
  oric: {
    source: {
      title: "Aboriginal and Torres Strait Islander corporations",
      publisher: "Office of the Registrar of Indigenous Corporations",
      steward: "Office of the Registrar of Indigenous Corporations",
      url: "https://github.com/idn-au/oric-etl",
      languages: ["en"],
      licence: "CC-BY-4.0",
      attribution:
        "Register of Aboriginal and Torres Strait Islander corporations, ORIC, data.gov.au, CC BY. Changes: columns mapped, personal columns removed, kinds and sectors added.",
      notes:
        "The largest by members, and foundations; registered ones only, no native-title bodies. Kinds are read from the industry. Points are town centres. The repository does not restate version and text of the licence, and its page was not seen.",
    },
    licenceAsStated: "CC BY (data.gov.au; version not restated in the repository)",
    precision: "locality",
    figures: { impactSource: "register of corporations" },
    consent: "public-register",
  },
  tkys: {
    source: {
      title: "Community canteens of Tokyo (kodomo shokudo)",
      publisher: "Municipalities of Tokyo; collected by amy-0904",
      steward: "Municipalities of Tokyo",
      url: "https://github.com/amy-0904/240824-tokyo-kodomo-shokudo",
      issued: "2024-08",
      languages: ["ja"],
      licence: "CC-BY-4.0",
      attribution:
        "Kodomo shokudo, municipalities of Tokyo, CC BY 4.0. Changes: columns mapped, personal columns removed, kinds and sectors added.",
      notes:
        "At most 14 per municipality; points rounded to four decimals. CC BY 4.0 is the usual licence of Tokyo's municipal open data and was seen in writing for Taito City only.",
    },
    licenceAsStated: "CC BY 4.0 (Tokyo municipal open data; licence text seen for Taito City only)",
    precision: "exact",
    consent: "open-licence",
  },
  r4h: {
    source: {
      title: "Mutual-aid groups of 2020",
      publisher: "Reach4Help",
      steward: "Reach4Help",
      url: "https://github.com/reach4help/reach4help",
      issued: "2020",
      languages: ["en"],
      licence: "MIT",
      attribution: "Mutual-aid groups, Reach4Help, MIT License.",
      notes:
        "Mostly in the United States; many have ended. Points are those of a city or borough; state-wide points were left blank.",
    },
    licenceAsStated: "MIT",
    precision: "locality",
    consent: "open-licence",
  },
  nsi: {
    source: {
      title: "Large cooperative banks, shops and mutual insurers",
      publisher: "Name Suggestion Index",
      steward: "Name Suggestion Index",
      correctionUrl: "https://github.com/osmlab/name-suggestion-index/issues",
      url: "https://github.com/osmlab/name-suggestion-index",
      licence: "BSD-3-Clause",
      attribution: "Name Suggestion Index, osmlab, BSD 3-Clause License.",
      notes: "Name and country only; kinds were set by hand. Identifiers are Wikidata items as given there.",
    },
    licenceAsStated: "BSD-3-Clause",
    precision: "locality",
    consent: "open-licence",
  },
  "fr-siren": {
    source: {
      title: "Digital third places of France run by associations",
      publisher: "INSEE; France Tiers-Lieux",
      steward: "INSEE",
      url: "https://github.com/augustindeche-bit/ess-numerique-database",
      languages: ["fr"],
      licence: "etalab-2.0",
      attribution: "INSEE (SIRENE), France Tiers-Lieux, date of the data not stated, Licence Ouverte 2.0.",
      notes: "The point is the centre of the commune.",
    },
    licenceAsStated: "Licence Ouverte 2.0 (inputs; repository MIT)",
    alsoLicensed: "MIT",
    precision: "locality",
    consent: "public-register",
  },
  net: {
    source: {
      title: "Networks and federations of the solidarity economy",
      publisher: "Solidarity Atlas",
      steward: "Solidarity Atlas",
      languages: ["en"],
      licence: "LicenseRef-facts",
      attribution: "Names, years and towns read on public pages, named on each row.",
      notes:
        "Compiled by hand: 20 read on pages of networks, four commonly known. The upper end of most ties. Points are the town of the seat where that is well established.",
    },
    licenceAsStated: "Facts only (names, years and towns; no open licence stated on the pages)",
    precision: "locality",
    consent: "not-recorded",
  },
  fact: {
    source: {
      title: "Data, platform and limited-equity cooperatives",
      publisher: "Solidarity Atlas",
      steward: "Solidarity Atlas",
      languages: ["en"],
      licence: "LicenseRef-facts",
      attribution: "Names, years and towns read on public pages, named on each row.",
      notes: "Compiled by hand, for kinds that open lists lack.",
    },
    licenceAsStated: "Facts only (names and dates read on the page; no open licence stated there)",
    precision: "locality",
    consent: "not-recorded",
  },
};
