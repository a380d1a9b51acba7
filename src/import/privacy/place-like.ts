const LONGEST_ADDRESS = 150;

const COORDINATES = [
  /\b(POINT|POLYGON|LINESTRING)\s*Z?\s*\(|"coordinates"\s*:/i,
  /-?\d{1,3}[.,]\d{3,}\s*[,;/\s]\s*-?\d{1,3}[.,]\d{3,}/, // two numbers of degrees
  /^\s*-?\d{1,3}[.,]\d{4,}\s*°?\s*$/,
  /\d{1,3}\s*°\s*\d{1,2}/,
  /(?<![\w+])[2-9CFGHJMPQRVWX]{2,8}\+[2-9CFGHJMPQRVWX]{2,3}(?![\w+])/i, // a plus code, whole or beside a town
  /^\/\/\/\S+\.\S+\.\S+$/, // three words
  /^(node|way|relation)[/: ]?\d+$/i, // an object of OpenStreetMap
  /(openstreetmap\.org|osm\.org|maps\.app\.goo\.gl|goo\.gl\/maps|google\.[a-z.]+\/maps|maps\.google\.|what3words\.com|w3w\.co)\//i, // a page of a map
];

const wordsOf = (lines: readonly string[]): string => lines.join(" ").replaceAll(" ", "|");
const STREET_WORDS = wordsOf([
  "street st road rd avenue ave lane ln drive dr square sq close crescent terrace way court place boulevard blvd",
  "rue chemin impasse quai cours allée ruelle via viale piazza piazzale corso vicolo largo strada",
  "calle avenida avda av plaza paseo camino carretera ctra carrer plaça passeig avinguda rúa praza",
  "rua travessa praça estrada alameda ulica ul aleja plac str bulevardul sokak sok cadde caddesi cad mahallesi",
  "straße strasse weg platz gasse allee ufer damm ring hof straat laan plein gracht kade",
  "οδός οδος λεωφόρος πλατεία شارع زنقة نهج",
]);
const STREETS = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])(${STREET_WORDS})(?![\p{L}\p{N}])`, "iu"),
  /\p{L}(straße|strasse|str\.|weg|platz|gasse|allee|ufer|damm|straat|laan|plein|gracht|kade)(?!\p{L})/iu,
  /丁目|番地|番\d|\d号|\d號|[로길]\s?\d/u,
];

/** One of these is in each of them. */
export const PLACE_SIGNS = '0123456789("+/';
const SIGN = /[\d("+/]/;

/** A cell that says where something is to within a house: coordinates, a shape, a page of a map, or a street with a number. */
export const isPlaceLike = (cell: string): boolean =>
  SIGN.test(cell) &&
  (COORDINATES.some((pattern) => pattern.test(cell)) ||
    (cell.length <= LONGEST_ADDRESS &&
      /^(?!\s*https?:).*\d/su.test(cell) &&
      STREETS.some((pattern) => pattern.test(cell))));
