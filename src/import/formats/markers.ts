import { gpxGen, kmlGen } from "@tmcw/togeojson";
import type { Feature } from "geojson";
import type { Format } from "../../model/import.ts";
import { htmlToText, withoutHtmlNames } from "./html-to-text.ts";
import { parseXml } from "./parse-xml.ts";
import { plainText, type XmlRecord, type XmlWords, xmlRecords } from "./xml-records.ts";

/** A placemark, waypoint, route or track. */
export interface Marker {
  /** Undefined when it is damaged: then `text` is what stands there. */
  readonly feature: Feature | undefined;
  readonly text: string;
  /** HTML of its description, where that was turned into text. */
  readonly html?: string;
}

export interface Markers {
  readonly title?: string;
  readonly markers: Generator<Marker>;
}

const WORDS: Readonly<Record<"kml" | "gpx", XmlWords>> = {
  kml: { records: ["Placemark"], folder: "Folder" },
  gpx: { records: ["wpt", "rte", "trk"] },
};

/** Prefixes that are often used without being declared. */
const DECLARED: Readonly<Record<string, string>> = {
  gx: "http://www.google.com/kml/ext/2.2",
  atom: "http://www.w3.org/2005/Atom",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
};

/** Reads KML or GPX marker by marker. */
export function readMarkers(
  text: string,
  format: Extract<Format, "kml" | "gpx">,
  toText: (html: string) => string = htmlToText,
): Markers {
  const root = new RegExp(`<(?:([\\w.-]+):)?${format}(\\s[^<>]*)?>`).exec(text);
  const prefix = root?.[1];
  const wrap = wrapper(format, root?.[2] ?? "", format === "kml" ? schemas(text, prefix) : "");
  const title =
    /<(?:[\w.-]+:)?(?:Document|metadata)(?:\s[^<>]*)?>\s*<(?:[\w.-]+:)?name>([^<]{1,500}|<!\[CDATA\[[^\]]{1,500}\]\]>)</.exec(
      text.slice(0, 20_000),
    )?.[1];
  return {
    ...(title !== undefined && plainText(title) !== "" && { title: plainText(title) }),
    markers: read(),
  };

  function* read(): Generator<Marker> {
    for (const record of xmlRecords(text, WORDS[format])) yield toMarker(record);
  }

  function toMarker({ text: written, isCut, folders }: XmlRecord): Marker {
    const feature = isCut ? undefined : toFeature(wrap(withoutHtmlNames(withoutPrefix(written, prefix))), format);
    return { text: written, ...(feature ? plainly(feature, folders, toText) : { feature }) };
  }
}

/** Undefined where the XML is damaged, or nested deeper than anything that marks a place. */
function toFeature(xml: string, format: "kml" | "gpx"): Feature | undefined {
  const document = parseXml(xml);
  if (!document.ok) return undefined;
  for (const name of ["Style", "StyleMap", "styleUrl"]) // how it is drawn is none of what it says
    for (const element of Array.from(document.value.getElementsByTagName(name)))
      element.parentNode?.removeChild(element);
  try {
    const [feature] = format === "kml" ? kmlGen(document.value) : gpxGen(document.value);
    return feature as Feature | undefined;
  } catch {
    return undefined;
  }
}

/** What is written about the marker, as plain columns. */
function plainly(
  feature: Feature,
  folders: readonly string[],
  toText: (html: string) => string,
): Pick<Marker, "feature" | "html"> {
  const { _gpxType: _, coordinateProperties: __, description, links, ...others } = feature.properties ?? {};
  const html = isHtml(description) ? description.value : undefined;
  const said = html === undefined ? description : toText(html);
  const link = Array.isArray(links) ? (links[0] as { readonly href?: unknown } | undefined)?.href : undefined;
  return {
    feature: {
      ...feature,
      properties: {
        ...others,
        ...(said !== undefined && { description: said }),
        ...(typeof link === "string" && { link }),
        ...(folders.length > 0 && !("folder" in others) && { folder: folders.join(" / ") }),
      },
    },
    ...(html !== undefined && said !== html && { html }),
  };
}

const isHtml = (value: unknown): value is { readonly value: string } =>
  typeof value === "object" && value !== null && "value" in value && typeof value.value === "string";

function wrapper(format: "kml" | "gpx", attributes: string, schema: string): (record: string) => string {
  const declared = new Map(Object.entries(DECLARED));
  for (const [, prefix, address] of attributes.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"'<>&]+)["']/g))
    declared.set(prefix!, address!);
  const home = /\sxmlns\s*=\s*["']([^"'<>&]+)["']/.exec(attributes)?.[1];
  const names = [...declared].map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join("");
  const start = `<${format}${home === undefined ? "" : ` xmlns="${home}"`}${names}>${schema}`;
  return (record) => `${start}${record}</${format}>`;
}

/** Types of the fields, which the records refer to. */
function schemas(text: string, prefix: string | undefined): string {
  return [...xmlRecords(text.slice(0, 200_000), { records: ["Schema"] })]
    .filter(({ isCut }) => !isCut)
    .map(({ text: schema }) => withoutPrefix(schema, prefix))
    .filter((schema) => parseXml(schema).ok)
    .join("");
}

const withoutPrefix = (xml: string, prefix: string | undefined): string =>
  prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
