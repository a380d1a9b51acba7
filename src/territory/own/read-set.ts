import type { BoundaryChoices, BoundarySet, RoleGuess, ShapeFindings, ShapeRole } from "../../model/boundary-set.ts";
import { fold } from "../../model/fold.ts";
import type { Steps } from "../../model/steps.ts";
import { type Budget, findCrossing, MOST_COMPARED } from "./crossings.ts";
import type { Ring } from "./cut-ring.ts";
import { countFindings, type FindingCounter } from "./findings.ts";
import { readAreas } from "./read-areas.ts";
import { createSetBuilder } from "./set-builder.ts";
import {
  guessRoles,
  type Properties,
  type PropertyProfile,
  profileProperties,
  readCount,
  textOf,
} from "./shape-roles.ts";
import { tidyPolygon } from "./tidy-polygon.ts";

/** A shape of a file, in degrees. */
export interface ShapeRecord {
  readonly properties: Properties;
  readonly geometry: unknown;
  /** It could not be read at all; this is how it begins. */
  readonly broken?: string;
}

export interface ReadSet {
  /** Without any territory where no shape can be used. */
  readonly set: BoundarySet;
  readonly roles: Readonly<Record<ShapeRole, RoleGuess>>;
  readonly properties: readonly PropertyProfile[];
  readonly findings: FindingCounter;
  /** Shapes in the file. */
  readonly shapes: number;
}

/** Row numbers of territories are kept in 16 bits, of which one value means none. */
export const MOST_TERRITORIES = 65_000;
const RECORDS_PER_STEP = 100;

/** Reads shapes as territories. Whatever is wrong with one comes back as findings; none is lost without being counted. */
export function* readSet(
  records: readonly ShapeRecord[],
  { id, title }: { readonly id: string; readonly title: string },
  choices: BoundaryChoices = {},
): Steps<ReadSet> {
  const findings = countFindings();
  const properties = profileProperties(records.map((record) => record.properties));
  const roles = guessRoles(properties, records.length, choices.roles);
  const builder = createSetBuilder(findings, MOST_TERRITORIES);
  const budget: Budget = { left: MOST_COMPARED };
  for (const [at, record] of records.entries()) {
    const shape = at + 1;
    const described = describedBy(record.properties, roles, shape);
    const tell: Tell = (code, severity, found) =>
      findings.add({ code, severity, shape, name: described.name, found: found.slice(0, 80) });
    if (record.broken !== undefined) tell("unreadable-record", "left-out", record.broken);
    else {
      const polygons = polygonsOf(record.geometry, budget, tell);
      if (polygons.length > 0) {
        if (described.isUnnamed) tell("no-name", "remark", described.name);
        if (Number.isNaN(described.population) && described.populationText !== "")
          tell("population-unreadable", "remark", described.populationText);
        builder.add(shape, described, polygons);
      }
    }
    if (at % RECORDS_PER_STEP === RECORDS_PER_STEP - 1) yield;
  }
  const { levelName = "", parentName = "", credit, licence } = choices;
  const origin = { ...(credit && { credit }), ...(licence && { licence }) };
  const set = builder.finish({ id, title: choices.title?.trim() || title, levelName, parentName, ...origin });
  return { set, roles, properties, findings, shapes: records.length };
}

type Tell = (code: ShapeFindings["code"], severity: ShapeFindings["severity"], found: string) => void;

function polygonsOf(geometry: unknown, budget: Budget, tell: Tell): (readonly Ring[])[] {
  const { polygons, told } = readAreas(geometry);
  for (const { code, severity, found } of told) tell(code, severity, found);
  return polygons.flatMap((rings) => {
    for (const ring of rings) {
      const crossing = findCrossing(ring, budget);
      if (crossing === "not-checked") tell("not-checked", "remark", String(ring.length - 1));
      else if (crossing) tell("crosses-itself", "remark", crossing.map((degrees) => degrees.toFixed(5)).join(", "));
    }
    const tidy = tidyPolygon(rings);
    for (const code of tidy.told) tell(code, LEAVES_OUT.has(code) ? "left-out" : "mended", "");
    if (tidy.polygons.length === 0 && tidy.told.every((code) => !LEAVES_OUT.has(code))) tell("no-area", "left-out", "");
    return tidy.polygons;
  });
}

const LEAVES_OUT: ReadonlySet<ShapeFindings["code"]> = new Set(["hole-outside", "around-twice"]);

/** What the properties say of a territory. */
export interface Described {
  readonly name: string;
  readonly isUnnamed: boolean;
  readonly code: string;
  /** NaN where it is not known. */
  readonly population: number;
  readonly populationText: string;
  readonly parent: string;
}

const LONGEST_NAME = 200;
const LONGEST_CODE = 60;

function describedBy(properties: Properties, roles: ReadSet["roles"], shape: number): Described {
  const of = (role: ShapeRole) => textOf(properties, roles[role].property);
  const code = of("code").slice(0, LONGEST_CODE);
  const name = of("name").replace(/\s+/g, " ").slice(0, LONGEST_NAME);
  const populationText = of("population");
  return {
    name: name || code || String(shape),
    isUnnamed: name === "",
    code,
    population: readCount(populationText) ?? Number.NaN,
    populationText,
    parent: of("parent").replace(/\s+/g, " ").slice(0, LONGEST_NAME),
  };
}

/** A short id of letters and digits, for addresses. */
export const slugOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 24)
    .replace(/-+$/, "") || "areas";
