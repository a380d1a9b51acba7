import { queryFromParameters, queryToParameters } from "../filter/link.ts";
import { isOwn } from "../model/boundary-set.ts";
import { DIMENSIONS } from "../model/dimensions.ts";
import { isChosen, isPaintable } from "../model/indicator.ts";
import { isLanguage } from "../model/language.ts";
import { CHOSEN_BY, type ChosenBy, PAINTED_LEVELS, type PaintedBy, type PaintedGround } from "../model/painting.ts";
import { type ClusterChoice, LEAST_AREAS, MOST_AREAS, type Order } from "../model/question.ts";
import { clampBeyond, type ReachChoice, reachTermToText, readReachTerm, USUAL_BEYOND_KM } from "../model/reach.ts";
import { PRACTICES, TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import type { Bounds } from "../model/viewport.ts";
import { AT_FIRST, changed, type Facts, MOST_COMPARED, PANELS, type Panel, type View } from "./facts.ts";

/** What a link holds: the facts, and where the map stands. */
export interface Linked {
  readonly facts: Facts;
  readonly view?: View;
  /** A box to be shown whole; read from older and hand-written links, never written. */
  readonly bounds?: Bounds;
}

/** Longer links are no links of ours: a browser takes some 32,000 characters, our longest is far shorter. */
const LONGEST = 32_000;
const MOST_ZOOM = 22;

/** The part of the address after "#", "" for the page as it opens first. */
export function toLink({ facts, view }: Linked): string {
  const parameters = queryToParameters(facts.query);
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== "") parameters.set(name, value);
  };
  const { order, place, clusters } = facts;
  for (const id of facts.hidden) parameters.append("hide", id);
  put("near", order.by === "distance" ? `${degrees(order.longitude)},${degrees(order.latitude)}` : undefined);
  put("follow", facts.follows ? undefined : "0");
  put("panel", facts.panel === AT_FIRST.panel ? undefined : facts.panel);
  put("sel", facts.selected);
  put("at", place && `${exactDegrees(place.longitude)},${exactDegrees(place.latitude)}`);
  put("by", facts.choropleth);
  put("figure", facts.choropleth && facts.painted && paintedToText(facts.painted));
  put("classes", facts.choropleth && facts.classes);
  put("as", facts.choropleth && facts.circles && "circles");
  put("dots", facts.dots && "all");
  put("clusters", clusters && clustersToText(clusters));
  put("cluster", facts.cluster);
  put("compare", facts.compare?.join(","));
  put("far", facts.reach && `${reachTermToText(facts.reach.of)},${facts.reach.beyondKm}km`);
  put("lang", facts.language);
  put("map", view && `${round(view.zoom, 2)}/${degrees(view.latitude)}/${degrees(view.longitude)}`);
  return readable(parameters);
}

/** Reads what `toLink` wrote, and forgives: links get typed, cut and forwarded. What is not understood is left out. */
export function fromLink(link: string): Linked {
  if (link.length > LONGEST) return { facts: AT_FIRST };
  const parameters = new URLSearchParams(link.replace(/^[#?]/, ""));
  const text = (name: string) => parameters.get(name) || undefined;
  const language = text("lang");
  const panel = text("panel");
  const clusters = readClusters(text("clusters"));
  const choropleth = readGround(text("by"));
  const { within: bounds, ...query } = queryFromParameters(parameters);
  const facts = changed(AT_FIRST, {
    query,
    hidden: [...new Set(parameters.getAll("hide").filter((id) => id !== "" && id.length <= 64))].slice(0, 300),
    order: readOrder(text("near")),
    follows: text("follow") !== "0",
    panel: isPanel(panel) ? panel : AT_FIRST.panel,
    selected: shortEnough(text("sel")),
    place: readPoint(text("at")),
    choropleth,
    painted: choropleth && readPainted(text("figure")),
    classes: choropleth && text("classes") === "quantile" ? "quantile" : undefined,
    circles: choropleth && text("as") === "circles" ? true : undefined,
    dots: text("dots") === "all" ? true : undefined,
    clusters,
    cluster: clusters && shortEnough(text("cluster")),
    compare: readCompared(parameters.getAll("compare")),
    reach: readReach(text("far")),
    language: language !== undefined && isLanguage(language) ? language : undefined,
  });
  const view = readView(text("map"));
  return { facts, ...(view && { view }), ...(bounds && !view && { bounds }) };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
/** A tenth of a metre is more than a screen shows. */
const degrees = (value: number) => round(value, 6);
/** A mark holds all rows within a metre of each other, and rounding must not leave one out. Never with an exponent, as numbers near 0 would be. */
const exactDegrees = (value: number) => value.toFixed(9).replace(/\.?0+$/, "");
const isPanel = (name: string | undefined): name is Panel => PANELS.includes(name as Panel);
const LONGEST_ID = 200;
const shortEnough = (id: string | undefined) => (id !== undefined && id.length <= LONGEST_ID ? id : undefined);

function readNumbers(text: string | undefined, separator: string, count: number): number[] | undefined {
  const parts = text?.split(separator) ?? [];
  if (parts.length !== count || !parts.every((part) => /^-?\d{1,9}(\.\d{1,18})?$/.test(part))) return undefined;
  return parts.map(Number);
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

function readPoint(text: string | undefined): Facts["place"] {
  const [longitude, latitude] = readNumbers(text, ",", 2) ?? [];
  if (longitude === undefined || latitude === undefined) return undefined;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? { longitude, latitude } : undefined;
}

function readOrder(text: string | undefined): Order {
  const point = readPoint(text);
  return point ? { by: "distance", ...point } : { by: "name" };
}

function readView(text: string | undefined): View | undefined {
  const [zoom, latitude, longitude] = readNumbers(text, "/", 3) ?? [];
  if (zoom === undefined || latitude === undefined || longitude === undefined) return undefined;
  return {
    longitude: clamp(longitude, -180, 180),
    latitude: clamp(latitude, -90, 90),
    zoom: clamp(zoom, 0, MOST_ZOOM),
  };
}

/** A level, or boundaries of one's own by the id of their set. */
function readGround(text: string | undefined): PaintedGround | undefined {
  if (isOwn(text)) return /^own:[a-z0-9-]{1,40}$/.test(text) ? text : undefined;
  return PAINTED_LEVELS.find((level) => level === text);
}

const TERMS: Readonly<Record<ChosenBy, readonly string[]>> = {
  sector: TOP_SECTOR_IDS,
  practice: PRACTICES.ids,
  dimension: DIMENSIONS,
};

function paintedToText(painted: PaintedBy): string {
  const { id } = painted;
  if (!isChosen(id)) return id;
  const by = CHOSEN_BY[id];
  return `${id}:${TERMS[by][painted[by] ?? 0]}`;
}

/** "density", "specialisation:food-and-farming"; the count, which is painted anyway, is left out. */
function readPainted(text: string | undefined): PaintedBy | undefined {
  const [id, of] = text?.split(":") ?? [];
  if (!isPaintable(id) || id === "count") return undefined;
  if (!isChosen(id)) return { id };
  const by = CHOSEN_BY[id];
  const at = TERMS[by].indexOf(of ?? "");
  return at < 0 ? undefined : { id, [by]: at };
}

/** "kind:credit-union,25km"; without a distance the usual one. */
function readReach(text: string | undefined): ReachChoice | undefined {
  const [term = "", distance] = text?.split(",") ?? [];
  const of = readReachTerm(term);
  const [km] = readNumbers(distance?.replace(/\s?km$/, ""), ",", 1) ?? [];
  return of && { of, beyondKm: km === undefined ? USUAL_BEYOND_KM : clampBeyond(km) };
}

/** "5,6" for a distance and a least number, "12" for so many areas. */
function clustersToText(clusters: ClusterChoice): string {
  if (typeof clusters === "string") return clusters;
  return "areas" in clusters ? String(clusters.areas) : `${clusters.radiusKm},${clusters.minimumMembers}`;
}

/** Ids of territories hold no comma. */
function readCompared(texts: readonly string[]): readonly string[] | undefined {
  const ids = texts.flatMap((text) => text.split(",")).map((id) => id.trim());
  const known = [...new Set(ids.filter((id) => id !== "" && id.length <= LONGEST_ID))].slice(0, MOST_COMPARED);
  return known.length === 0 ? undefined : known;
}

function readClusters(text: string | undefined): ClusterChoice | undefined {
  if (text === "suggested") return text;
  const [areas] = readNumbers(text, ",", 1) ?? [];
  if (areas !== undefined) return { areas: clamp(Math.round(areas), LEAST_AREAS, MOST_AREAS) };
  const [radiusKm, minimumMembers] = readNumbers(text, ",", 2) ?? [];
  if (radiusKm === undefined || minimumMembers === undefined) return undefined;
  return { radiusKm: clamp(radiusKm, 0.1, 1000), minimumMembers: clamp(Math.round(minimumMembers), 2, 1000) };
}

/** Commas, slashes, colons and spaces stand as they are, so that people can read a link. */
function readable(parameters: URLSearchParams): string {
  return parameters.toString().replace(/%2C/g, ",").replace(/%2F/g, "/").replace(/%3A/g, ":");
}
