/** Names of U+00A0 to U+00FF in their order. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 " +
  "ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml " +
  "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring " +
  "aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc " +
  "uuml yacute thorn yuml";
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(" ").map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", bull: "•", hellip: "…" }),
  ["euro", "€"],
  ["oelig", "œ"],
]);
const OF_XML: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);

/** Characters for the names that HTML has and XML lacks; those of XML stay. */
export const withoutHtmlNames = (text: string): string =>
  text.replace(/&([A-Za-z]{2,8}\d{0,2});/g, (written, name: string) => NAMED.get(name) ?? written);

/** Elements that end a line. */
const LINES = /^(br|p|div|li|tr|table|ul|ol|dl|dd|dt|h[1-6]|hr|section|article|blockquote)$/;
const HIDDEN = /^(script|style|head|title|iframe|object)$/;

/** The words of a piece of HTML: what a reader of the page would see, and the addresses of its links. */
export function htmlToText(html: string): string {
  let text = "";
  let from = 0;
  let hidden = "";
  let link: { readonly address: string; readonly at: number } | undefined;
  for (const tag of html.matchAll(/<(?:[!?][^<>]*|(\/?)([a-z][a-z0-9]*)([^<>]*))>/gi)) {
    const [written, slash, given = "", attributes = ""] = tag;
    const name = given.toLowerCase();
    if (hidden === "") text += decoded(html.slice(from, tag.index).replace(/\s+/g, " "));
    from = tag.index + written.length;
    if (hidden !== "") {
      if (slash && name === hidden) hidden = "";
    } else if (HIDDEN.test(name)) hidden = slash || attributes.endsWith("/") ? "" : name;
    else if (LINES.test(name)) text += "\n";
    else if (name === "td" || name === "th") text += " ";
    else if (name === "a" && !slash) link = { address: addressIn(attributes), at: text.length };
    else if (name === "a" && link) {
      if (link.address !== "" && !text.slice(link.at).includes(link.address)) text += ` (${link.address})`;
      link = undefined;
    }
  }
  if (hidden === "") text += decoded(html.slice(from).replace(/\s+/g, " "));
  return text
    .split("\n")
    .map((line) => line.replace(/[ \u00a0]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const addressIn = (attributes: string): string =>
  decoded(/(?:^|\s)href\s*=\s*["']?(https?:\/\/[^"'\s]+)/i.exec(attributes)?.[1] ?? "");

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return OF_XML.get(name) ?? NAMED.get(name) ?? written;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}
