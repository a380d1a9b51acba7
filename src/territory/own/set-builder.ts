import { type BoundarySet, OWN_PREFIX, type SetWords } from "../../model/boundary-set.ts";
import { plainSpelling } from "../../model/fold.ts";
import { LEVELS } from "../../model/territory.ts";
import { boundsOfParts, combineBounds } from "../measure.ts";
import { type Parts, partAreaKm2 } from "../read-boundaries.ts";
import type { Ring } from "./cut-ring.ts";
import type { FindingCounter } from "./findings.ts";
import { populationOf } from "./inhabitants.ts";
import type { Described } from "./read-set.ts";

/** A territory while its set is built. */
interface Leaf {
  readonly name: string;
  readonly code: string;
  /** Last part of its id; distinct. */
  readonly key: string;
  readonly population: number;
  readonly parent: string;
  readonly parts: (readonly Ring[])[];
}

type SetHead = Pick<BoundarySet, "id"> & SetWords;

export interface SetBuilder {
  readonly add: (shape: number, described: Described, polygons: readonly (readonly Ring[])[]) => void;
  readonly finish: (head: SetHead) => BoundarySet;
}

/**
 * Puts shapes together as territories: what has the code and the name of another is a part of it, otherwise each gets a key of its own.
 * @param most territories in all, with the set itself and those around others
 */
export function createSetBuilder(findings: FindingCounter, most: number): SetBuilder {
  const leaves: Leaf[] = [];
  const byCode = new Map<string, Leaf>();
  /** Copies of each key that were given. */
  const keys = new Map<string, number>();
  const names = new Set<string>();
  const parents = new Set<string>();

  function freeKey(wanted: string): string {
    let copy = keys.get(wanted) ?? 0;
    let key = wanted;
    while (keys.has(key)) key = `${wanted}-${++copy + 1}`;
    if (copy > 0) keys.set(wanted, copy);
    keys.set(key, 0);
    return key;
  }

  return {
    add(shape, { name, code, population, parent }, polygons) {
      const tell = (
        what: "joined" | "same-code" | "same-name" | "too-many",
        severity: "left-out" | "mended" | "remark",
        found: string,
      ) => findings.add({ code: what, severity, shape, name, found });
      const same = code === "" ? undefined : byCode.get(code);
      if (same && same.name === name && same.parent === parent) {
        for (const polygon of polygons) same.parts.push(polygon);
        tell("joined", "mended", code);
        return;
      }
      const added = parent === "" || parents.has(parent) ? 1 : 2;
      if (1 + parents.size + leaves.length + added > most) {
        tell("too-many", "left-out", String(most));
        return;
      }
      if (parent !== "") parents.add(parent);
      const key = freeKey(
        code.replace(/[\s,]+/g, "-") || plainSpelling(name).replaceAll(" ", "-").slice(0, 60) || String(shape),
      );
      if (same) tell("same-code", "mended", `${code}: ${same.name}`);
      else if (code === "" && names.has(name)) tell("same-name", "remark", name);
      names.add(name);
      const leaf: Leaf = { name, code, key, population, parent, parts: [...polygons] };
      if (code !== "" && !same) byCode.set(code, leaf);
      leaves.push(leaf);
    },
    finish: (head) => finishSet(head, leaves, freeKey),
  };
}

function finishSet(head: SetHead, leaves: readonly Leaf[], freeKey: (wanted: string) => string): BoundarySet {
  const parents = [...new Set(leaves.map(({ parent }) => parent))].filter((parent) => parent !== "");
  const at = new Map(parents.map((parent, index) => [parent, index + 1]));
  const firstLeaf = parents.length + 1;
  const parentKeys = parents.map((parent) => freeKey(plainSpelling(parent).replaceAll(" ", "-").slice(0, 60) || "-"));
  const prefix = `${OWN_PREFIX}${head.id}`;
  const size = firstLeaf + leaves.length;
  const parent = Int32Array.from([-1, ...parents.map(() => 0), ...leaves.map((leaf) => at.get(leaf.parent) ?? 0)]);
  const parts = packParts(leaves, firstLeaf);
  return {
    ...head,
    territories: {
      size,
      id: [prefix, ...[...parentKeys, ...leaves.map(({ key }) => key)].map((key) => `${prefix}.${key}`)],
      parent,
      level: new Uint8Array(size).fill(LEVELS.indexOf("own")),
      name: [head.title, ...parents, ...leaves.map(({ name }) => name)],
      ...measure(parts, parent, firstLeaf),
      ...populationOf(
        leaves.map(({ population }) => population),
        parent,
        firstLeaf,
      ),
    },
    code: ["", ...parents.map(() => ""), ...leaves.map(({ code }) => code)],
    firstLeaf,
    ...parts,
  };
}

function packParts(leaves: readonly Leaf[], firstLeaf: number): Parts & { readonly partTerritory: Uint16Array } {
  const [ringStart, partStart, partTerritory]: [number[], number[], number[]] = [[], [], []];
  let points = 0;
  for (const { parts } of leaves) for (const rings of parts) for (const ring of rings) points += ring.length;
  const coordinates = new Float64Array(2 * points);
  let next = 0;
  for (const [leaf, { parts }] of leaves.entries()) {
    for (const rings of parts) {
      partStart.push(ringStart.length);
      partTerritory.push(firstLeaf + leaf);
      for (const ring of rings) {
        ringStart.push(next / 2);
        for (const [longitude, latitude] of ring) {
          coordinates[next++] = longitude;
          coordinates[next++] = latitude;
        }
      }
    }
  }
  return {
    coordinates,
    ringStart: Uint32Array.from([...ringStart, points]),
    partStart: Uint32Array.from([...partStart, ringStart.length]),
    partTerritory: Uint16Array.from(partTerritory),
  };
}

function measure(parts: Parts, parent: Int32Array, firstLeaf: number) {
  const areaKm2 = new Float64Array(parent.length);
  const bounds = new Float64Array(4 * parent.length).fill(Number.NaN);
  const { partTerritory } = parts;
  for (let from = 0; from < partTerritory.length; ) {
    const territory = partTerritory[from]!;
    let to = from;
    while (to < partTerritory.length && partTerritory[to] === territory) to++;
    const its = Array.from({ length: to - from }, (_, at) => from + at);
    areaKm2[territory] = its.reduce((sum, part) => sum + partAreaKm2(parts, part), 0);
    bounds.set(boundsOfParts(parts, its), 4 * territory);
    from = to;
  }
  for (let at = parent.length - 1; at >= 1; at--) {
    const above = parent[at]!;
    areaKm2[above] = areaKm2[above]! + areaKm2[at]!;
  }
  const boxOf = (territory: number) => bounds.subarray(4 * territory, 4 * territory + 4);
  for (let at = firstLeaf; at < parent.length; at++) {
    const above = parent[at]!;
    if (above > 0) bounds.set(combineBounds(boxOf(above), boxOf(at)), 4 * above);
  }
  if (parent.length > firstLeaf) bounds.set(boundsOfParts(parts, [...partTerritory.keys()]), 0);
  return { areaKm2, bounds };
}
