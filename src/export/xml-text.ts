/** Characters that XML 1.0 cannot hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Besides what XML asks for: line ends of which some readers make others. */
const SPECIAL = /[&<>"\r\u0085\u2028]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/** Text as it may stand in an element or an attribute. What XML has no word for becomes U+FFFD, so that it is seen to be missing. */
export const xmlText = (text: string): string =>
  text
    .replace(NO_XML, "\ufffd")
    .replace(LONE, "\ufffd")
    .replace(SPECIAL, (letter) => ESCAPES[letter]!);

/** The same for an attribute, where white space would become a space. */
export const xmlAttribute = (text: string): string =>
  xmlText(text).replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`);
