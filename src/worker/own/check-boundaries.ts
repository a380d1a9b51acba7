import { openShapes } from "../../import/shapes/open-shapes.ts";
import type {
  BoundaryChoices,
  BoundarySet,
  CheckedBoundaries,
  SetWords,
  ShapeFindings,
} from "../../model/boundary-set.ts";
import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { Steps } from "../../model/steps.ts";
import type { FindingCounter } from "../../territory/own/findings.ts";
import { findOverlaps } from "../../territory/own/overlaps.ts";
import { readSet, slugOf } from "../../territory/own/read-set.ts";
import type { SetLocator } from "../../territory/own/set-locator.ts";
import type { Holding } from "../holding.ts";
import { createTurns, takeTurns } from "../turns.ts";
import { freeSetId, renamedSet } from "./stored-set.ts";

/** Files of boundaries that were read and are not kept yet: one at a time. */
export interface BoundaryChecks {
  check(file: File, choices: BoundaryChoices, signal: AbortSignal): Promise<Result<CheckedBoundaries, Refusal>>;
  /** Opens what was checked, under the reader's words. */
  keep(check: number, words: SetWords): BoundarySet;
  discard(check: number): void;
}

export function createBoundaryChecks(holding: Holding): BoundaryChecks {
  let checks = 0;
  let pending: { readonly check: number; readonly set: BoundarySet } | undefined;

  return {
    async check(file, choices, signal) {
      const check = ++checks;
      pending = undefined;
      const { breathe } = createTurns(() => undefined);
      const opening = { choices: choices.member === undefined ? {} : { member: choices.member }, signal, breathe };
      const opened = await openShapes(file, { ...opening, extent: "whole" }, choices.projection);
      if (!opened.ok) return opened;
      const { shapes, title, ...origin } = opened.value;
      const cancelled = err({ code: "cancelled" } as const);
      const inTurns = <T>(steps: Steps<T>) => takeTurns(steps, breathe, signal);
      const read = await inTurns(readSet(shapes, { id: slugOf(title), title }, choices));
      if (!read) return cancelled;
      const { set, findings } = read;
      const tried = await inTurns(holding.own.tryOut(set, holding.atlas));
      if (!tried || !(await inTurns(tellOverlaps(set, tried.locator, findings)))) return cancelled;
      if (check === checks) pending = { check, set };
      return ok({ check, ...origin, ...described(read, findings.finish()), joined: tried.joined });
    },
    keep(check, words) {
      if (pending?.check !== check)
        throw new RangeError(`Boundaries ${check} were asked for; those that wait are ${pending?.check}.`);
      const { set } = pending;
      pending = undefined;
      const kept = renamedSet(set, { ...words, id: freeSetId(slugOf(words.title), holding.own.open) });
      holding.own.add(kept, { tried: set });
      return kept;
    },
    discard(check) {
      if (pending?.check === check) pending = undefined;
    },
  };
}

function* tellOverlaps(set: BoundarySet, { grid }: SetLocator, findings: FindingCounter): Steps<true> {
  const { found, isCut } = yield* findOverlaps(set, grid);
  const { name } = set.territories;
  for (const { smaller, larger, share } of found)
    findings.add({ code: "overlap", severity: "remark", shape: 0, name: name[smaller]!, found: name[larger]!, share });
  if (isCut) findings.add({ code: "overlap-not-checked", severity: "remark", shape: 0, name: "", found: "" });
  return true;
}

type ReadParts = Pick<
  CheckedBoundaries,
  "title" | "shapes" | "territories" | "parents" | "points" | "populated" | "roles" | "properties" | "findings"
>;

function described(
  { set, roles, properties, shapes }: ReturnType<typeof readSet> extends Steps<infer Read> ? Read : never,
  findings: readonly ShapeFindings[],
): ReadParts {
  const { territories, firstLeaf, title } = set;
  const people = Array.from(territories.population?.subarray(firstLeaf) ?? []);
  return {
    title,
    shapes,
    territories: territories.size - firstLeaf,
    parents: firstLeaf - 1,
    points: set.coordinates.length / 2,
    populated: people.filter((each) => !Number.isNaN(each)).length,
    roles,
    properties: properties.map(({ property, examples }) => ({ property, examples })),
    findings,
  };
}
