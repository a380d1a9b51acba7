import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../scripts/bench/random.ts";
import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import { rowOfId } from "../../../src/atlas/row-of-id.ts";
import type { Assessment } from "../../../src/model/assessment.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { DIMENSIONS, FRAMEWORK, METHODS } from "../../../src/model/dimensions.ts";
import type { Outcome } from "../../../src/model/indicator.ts";
import { assessmentMean } from "../../../src/summary/indicators/outcomes.ts";
import { paintableAt } from "../../../src/summary/indicators/paintable.ts";
import { groupFigures, territoryFigures } from "../../../src/summary/indicators/territory-figures.ts";
import { joinAssessments } from "../../../src/summary/join-assessments.ts";
import { buildDirectory } from "../../support/build-directory.ts";
import { chance, TERRITORIES } from "../../support/random-world.ts";

const OWNERSHIP = DIMENSIONS.indexOf("ownershipArchitecture");

const opinion = (initiativeId: string, change: Partial<Assessment> = {}): Assessment => ({
  id: `${initiativeId}-a`,
  initiativeId,
  framework: FRAMEWORK,
  method: "peer",
  date: "2025",
  ...change,
});

/** Initiatives i0, i1 … in the territories named, with these opinions in a directory of their own. */
function world(places: readonly string[], assessments: readonly Assessment[], hidden: readonly string[] = []) {
  const own = buildDirectory(
    "d",
    places.map((_, at) => ({ id: `d:i${at}`, name: "A" })),
  );
  const directories = [own, { ...buildDirectory("a", []), assessments }];
  const atlas = buildAtlas(directories, (at) =>
    Uint16Array.from(at === 0 ? places : [], (place) => TERRITORIES.id.indexOf(place)),
  );
  const assessed = joinAssessments(atlas, (id) => rowOfId(atlas, id), hidden);
  const mask = new Uint8Array(atlas.size).fill(1);
  return { atlas, mask, assessed, figures: territoryFigures(atlas, mask, TERRITORIES, undefined, assessed) };
}

const meanIn = ({ figures }: ReturnType<typeof world>, id: string, dimension = OWNERSHIP): Outcome =>
  assessmentMean(dimension)(figures, TERRITORIES.id.indexOf(id));

describe("the mean of a dimension", () => {
  const scores = (...all: number[]) =>
    all.map((score, at) => opinion(`d:i${at}`, { ownershipArchitecture: score, date: `202${at}-01` }));

  test("is over the records that are scored on it, in the parts of a territory as well, from three on", () => {
    const made = world(["FR-38", "FR", "FR", "FR", "DE"], [...scores(2, 3, 5), opinion("d:i3", { overall: 1 })]);
    expect(meanIn(made, "FR")).toEqual({ is: "figure", value: 10 / 3, n: 3, of: 4 });
    expect(meanIn(made, "FR-38")).toEqual({ is: "too-few", n: 1, floor: 3 });
    expect(meanIn(made, "DE")).toEqual({ is: "no-data", lack: "assessments" });
    expect(meanIn(made, "FJ")).toEqual({ is: "no-data", lack: "directory" });
    const sums = made.figures.assessments();
    const at = TERRITORIES.id.indexOf("FR");
    expect([sums.assessed[at], sums.from[at], sums.to[at]]).toEqual([4, "2020-01", "2025"]);
    expect([...sums.directories.get(at)!]).toEqual([1]);
  });

  test("counts a record that was assessed several times once, and what two directories bring alike once", () => {
    const twice = opinion("d:i0", { ownershipArchitecture: 1, id: "x", date: "2024", method: "self" });
    const made = world(["FR", "FR", "FR"], [...scores(4, 3, 3), twice, { ...twice, id: "y", sourceId: "z" }]);
    expect(meanIn(made, "FR")).toMatchObject({ value: (2.5 + 3 + 3) / 3, n: 3 });
    const sums = made.figures.assessments();
    const at = TERRITORIES.id.indexOf("FR");
    expect([sums.assessed[at], sums.opinions[at]]).toEqual([3, 4]);
    const methods = METHODS.map((_, method) => sums.methods[at * METHODS.length + method]);
    expect(methods).toEqual([1, 3, 0, 0]);
    expect([...made.assessed.get(rowOfId(made.atlas, "d:i0")!)!].map(({ assessment }) => assessment.date)).toEqual([
      "2024",
      "2020-01",
    ]);
  });

  test("is nothing where the assessments are hidden, or their initiatives are not open", () => {
    expect(meanIn(world(["FR", "FR", "FR"], scores(4, 3, 3), ["a"]), "FR")).toMatchObject({ lack: "assessments" });
    expect(world(["FR"], [opinion("d:i9")]).assessed.size).toBe(0);
  });

  test("is the same for a group that is no territory, and is offered to be painted where it has a figure", () => {
    const made = world(["FR", "FR", "FR", "DE"], scores(4, 3, 3, 1));
    const inside = Uint8Array.from({ length: made.atlas.size }, (_, row) =>
      TERRITORIES.id[made.atlas.territory[row]!] === "FR" ? 1 : 0,
    );
    const { figures, group } = groupFigures(made.atlas, made.mask, inside, 100, made.assessed);
    expect(assessmentMean(OWNERSHIP)(figures, group)).toEqual(meanIn(made, "FR"));
    expect(paintableAt(made.figures, "country")).toMatchObject({ dimensions: [OWNERSHIP] });
    expect(paintableAt(made.figures, "country").ids).toContain("assessmentMean");
  });

  test("follows the fractal rule: rows and sums of a parent are those of its children and of what lies in none", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = chance(seededRandom(seed));
        const places = Array.from({ length: 40 }, () => luck.pick(TERRITORIES.id));
        const score = () => luck.pick([undefined, 1, 2, 3, 4, 5]);
        const assessments = Array.from({ length: 60 }, (_, at) => {
          const [fractalValueCreation, ownershipArchitecture] = [score(), score()];
          return opinion(`d:i${luck.pick([...places.keys()])}`, {
            id: `a${at}`,
            ...(fractalValueCreation && { fractalValueCreation }),
            ...(ownershipArchitecture && { ownershipArchitecture }),
          });
        });
        const made = world(places, assessments);
        expectSums(made.atlas, made);
      }),
      { numRuns: 50 },
    );
  });
});

function expectSums(atlas: Atlas, { assessed, figures }: ReturnType<typeof world>): void {
  const { rows, sum, assessed: counted } = figures.assessments();
  const { size, parent } = TERRITORIES;
  for (let at = 0; at < size; at++) {
    const children = [...parent.keys()].filter((child) => parent[child] === at);
    const own = [...assessed].filter(([row]) => atlas.territory[row] === at);
    expect(counted[at]).toBe(children.reduce((all, child) => all + counted[child]!, 0) + own.length);
    for (const [index, dimension] of DIMENSIONS.entries()) {
      const place = (territory: number) => territory * DIMENSIONS.length + index;
      const means = own.flatMap(([, opinions]) => {
        const scores = opinions.flatMap(({ assessment }) => assessment[dimension] ?? []);
        return scores.length === 0 ? [] : scores.reduce((a, b) => a + b) / scores.length;
      });
      const inParts = (values: ArrayLike<number>) => children.reduce((all, child) => all + values[place(child)]!, 0);
      expect(rows[place(at)]).toBe(inParts(rows) + means.length);
      expect(sum[place(at)]).toBeCloseTo(inParts(sum) + means.reduce((a, b) => a + b, 0), 8);
    }
  }
}
