/** One record of an XML text, as written. */
export interface XmlRecord {
  readonly text: string;
  /** True of the last one where the file breaks off inside it. */
  readonly isCut: boolean;
  /** Names of the folders it lies in, the outermost first. */
  readonly folders: readonly string[];
}

export interface XmlWords {
  /** Elements that are records. */
  readonly records: readonly string[];
  /** Element that groups records, and the one inside it that names the group. */
  readonly folder?: string;
}

/**
 * Walks through XML from record to record, without a tree of the whole: no more than one record is understood at a time, one that is damaged
 * costs no other, and what a document type declares is never looked at. Runs once over the text, whatever is in it.
 */
export function* xmlRecords(text: string, { records, folder }: XmlWords): Generator<XmlRecord> {
  const watched = [...records, ...(folder === undefined ? [] : [folder, "name"])];
  const sign = new RegExp(`<(?:!--|!\\[CDATA\\[|(/?)(?:[\\w.-]+:)?(${watched.join("|")})(?=[\\s/>]))`, "g");
  const folders: string[] = [];
  let open: { readonly name: string; readonly from: number } | undefined;
  let isNaming = false;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [written, slash, name] = found;
    if (name === undefined) {
      const end = text.indexOf(written === "<!--" ? "-->" : "]]>", sign.lastIndex);
      if (end < 0) break;
      sign.lastIndex = end + 3;
      continue;
    }
    const end = text.indexOf(">", sign.lastIndex);
    if (end < 0) break;
    const isEmpty = text[end - 1] === "/";
    if (open) {
      if (name !== open.name || !slash) continue;
      yield { text: text.slice(open.from, end + 1), isCut: false, folders: folders.filter(Boolean) };
      open = undefined;
    } else if (records.includes(name)) {
      if (isEmpty) yield { text: text.slice(found.index, end + 1), isCut: false, folders: folders.filter(Boolean) };
      else if (!slash) open = { name, from: found.index };
      isNaming = false;
    } else if (name === folder) {
      if (slash) folders.pop();
      else if (!isEmpty) folders.push("");
      isNaming = !slash && !isEmpty;
    } else if (isNaming && !slash && !isEmpty) {
      folders[folders.length - 1] = plainText(text.slice(end + 1, closing(text, end)));
      isNaming = false;
    }
  }
  if (open) yield { text: text.slice(open.from), isCut: true, folders: folders.filter(Boolean) };
}

const LONGEST_NAME = 1000;

/** Where a name ends: names are short, and those that are not are cut. */
function closing(text: string, from: number): number {
  const end = text.slice(from, from + LONGEST_NAME).search(/<\/(?:[\w.-]+:)?name\s*>/);
  return end < 0 ? from + 1 : from + end;
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text of an element without elements in it. */
export function plainText(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([^\]]*)\]\]>/g, "$1")
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => SIGNS[name]!)
    .trim();
}

const BYTE_ORDER_MARK = 4; // bytes, as characters

/** Name of the outermost element, without its prefix; undefined where the text does not begin as XML does. */
export function firstElement(text: string): string | undefined {
  let at = text.indexOf("<");
  if (at < 0 || text.slice(0, at).trim().length > BYTE_ORDER_MARK) return undefined;
  while (text[at] === "<") {
    const isComment = text.startsWith("<!--", at);
    if (!isComment && text[at + 1] !== "?" && text[at + 1] !== "!")
      return /^<(?:[\w.-]{1,50}:)?([\w.-]{1,50})[\s/>]/.exec(text.slice(at, at + 120))?.[1];
    const end = isComment ? text.indexOf("-->", at) + 2 : endOfDeclaration(text, at);
    if (end < at) return undefined;
    at = text.indexOf("<", end);
  }
  return undefined;
}

/** Of a document type as well, which may hold declarations in brackets. */
function endOfDeclaration(text: string, from: number): number {
  const end = text.indexOf(">", from);
  const bracket = text.indexOf("[", from);
  if (bracket < 0 || bracket > end || !text.startsWith("<!DOCTYPE", from)) return end;
  const close = text.indexOf("]", bracket);
  return close < 0 ? -1 : text.indexOf(">", close);
}
