import type { Projection } from "./projection.ts";
import type { Territories } from "./territory.ts";
import type { Bounds } from "./viewport.ts";

/** Boundaries of one's own begin with it, wherever a territory or a level is named: "own:dioceses.wien". */
export const OWN_PREFIX = "own:";
export type OwnLevel = `own:${string}`;

export const isOwn = (id: string | undefined): id is OwnLevel => id?.startsWith(OWN_PREFIX) === true;

/** Id of the set that a territory or a level of one's own is of. */
export function setOf(id: OwnLevel): string {
  const dot = id.indexOf(".");
  return id.slice(OWN_PREFIX.length, dot < 0 ? undefined : dot);
}

/** What the properties of the shapes are taken for. */
export const SHAPE_ROLES = ["name", "code", "population", "parent"] as const;
export type ShapeRole = (typeof SHAPE_ROLES)[number];

/** Why a property was taken for something: its header is such a word, its values are such, or the reader says so. */
export type RoleReason = "header" | "values" | "chosen" | "none";

export interface RoleGuess {
  /** Property of the file, "" for none. */
  readonly property: string;
  readonly reason: RoleReason;
}

/** What the reader decides of a file of boundaries. */
export interface BoundaryChoices {
  readonly title?: string;
  /** What one of its territories is called, "diocese". */
  readonly levelName?: string;
  /** What the territories around them are called, where a property names these. */
  readonly parentName?: string;
  readonly credit?: string;
  readonly licence?: string;
  /** "" for none. */
  readonly roles?: { readonly [Role in ShapeRole]?: string };
  /** Coordinates are metres of it. */
  readonly projection?: Projection;
  /** File of an archive. */
  readonly member?: string;
}

/** What may be said of a shape. The first are reasons to leave it out, in whole or in part. */
export const SHAPE_FINDINGS = [
  "unreadable-record",
  "no-shape",
  "not-an-area",
  "shape-invalid",
  "not-degrees",
  "no-area",
  "hole-outside",
  "around-twice",
  "too-many",
  "crosses-itself",
  "not-checked",
  "overlap",
  "overlap-not-checked",
  "crosses-antimeridian",
  "around-pole",
  "ring-open",
  "type-misspelt",
  "no-name",
  "same-code",
  "same-name",
  "joined",
  "population-unreadable",
] as const;
export type ShapeFindingCode = (typeof SHAPE_FINDINGS)[number];

/** `left-out`: of the shape or a part of it nothing is used. */
export type ShapeSeverity = "left-out" | "mended" | "remark";

export interface ShapeFinding {
  readonly code: ShapeFindingCode;
  readonly severity: ShapeSeverity;
  /** Number of the shape in the file, counting from 1; 0 for all of it. */
  readonly shape: number;
  /** Of the territory, "" where it has none. */
  readonly name: string;
  /** Facts: another name, a number, a type. */
  readonly found: string;
  /** Of two territories that overlap, the part of the smaller one: 0 … 1, sampled. */
  readonly share?: number;
}

/** All findings of one code and severity, with the first few in the order of the file. */
export interface ShapeFindings {
  readonly code: ShapeFindingCode;
  readonly severity: ShapeSeverity;
  readonly count: number;
  readonly examples: readonly ShapeFinding[];
}

/**
 * Territories of one's own. The first is the whole set, then come those that a property names around others, then those of the file; parents stand
 * before their children. Their ids are full: "own:dioceses.wien".
 */
export interface BoundarySet {
  readonly id: string;
  readonly title: string;
  /** As the reader says it; "" where nothing is said. */
  readonly levelName: string;
  readonly parentName: string;
  /** Who is named for the boundaries, and the SPDX identifier of their licence; absent where nobody has said it. */
  readonly credit?: string;
  readonly licence?: string;
  readonly territories: Territories;
  /** Code of each territory as the file has it, "" where it has none. */
  readonly code: readonly string[];
  /** First territory of the file's own. */
  readonly firstLeaf: number;
  /** Polygons, cut at the antimeridian and closed at the poles, rings closed; a part is an outline with its holes. */
  readonly coordinates: Float64Array;
  readonly ringStart: Uint32Array;
  readonly partStart: Uint32Array;
  readonly partTerritory: Uint16Array;
}

/** How the initiatives of all open directories came to lie in the territories of a set. */
export interface JoinCounts {
  readonly position: number;
  readonly code: number;
  readonly name: number;
  /** Not in any of them, or not known where. */
  readonly none: number;
}

/** A property of the shapes of a file. */
export interface ShapeProperty {
  readonly property: string;
  /** A few of its values. */
  readonly examples: readonly string[];
}

/** A file of boundaries that was looked at and is not kept yet. */
export interface CheckedBoundaries {
  /** Names it for what is done next; it is forgotten when another is checked. */
  readonly check: number;
  readonly title: string;
  /** Shapes in the file, and territories that they became. */
  readonly shapes: number;
  readonly territories: number;
  /** Territories around them that a property names. */
  readonly parents: number;
  readonly points: number;
  /** Those of which the population is known. */
  readonly populated: number;
  readonly roles: Readonly<Record<ShapeRole, RoleGuess>>;
  readonly properties: readonly ShapeProperty[];
  readonly findings: readonly ShapeFindings[];
  /** Of the initiatives of all open directories. */
  readonly joined: JoinCounts;
  readonly projection?: Projection;
  /** The file of an archive that was read, and all that can be. */
  readonly member?: string;
  readonly members?: readonly string[];
}

/** How a set is called, as the reader says it. */
export type SetWords = Pick<BoundarySet, "title" | "levelName" | "parentName" | "credit" | "licence">;

/** Whose the boundaries are, as a download that was made by them says. */
export type SetOrigin = Pick<BoundarySet, "title" | "credit" | "licence">;

/** An open set in a line. */
export interface BoundarySetSummary extends SetOrigin {
  readonly id: string;
  readonly levelName: string;
  readonly territories: number;
  readonly bounds: Bounds;
  /** It came with the atlas, not from the reader. */
  readonly isShipped?: true;
  /** Undefined until every row is located in it. */
  readonly joined?: JoinCounts;
}

/** Inhabitants of the file's own territories of a set, as they can be corrected. */
export interface InhabitantsFound {
  /** All of the set, and those whose inhabitants are known. */
  readonly territories: number;
  readonly known: number;
  /** Those that were looked for; not all may be listed. */
  readonly found: number;
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly code: string;
    /** In plain digits, "" where they are not known. */
    readonly inhabitants: string;
  }[];
}
