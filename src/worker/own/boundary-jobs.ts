import { once } from "../../model/once.ts";
import type { Desk } from "../desk.ts";
import type { Holding } from "../holding.ts";
import type { Keeping } from "../keeping.ts";

interface Surroundings {
  readonly holding: Holding;
  /** Names are looked for within countries. */
  readonly places: () => Promise<unknown>;
  readonly keeping: () => Promise<Keeping>;
  /** What can wait is done anew. */
  readonly begin: () => void;
}

type BoundaryJobs = Pick<
  Desk,
  "checkBoundaries" | "discardBoundaries" | "keepBoundaries" | "keepSetOnDevice" | "inhabitants" | "setInhabitants"
>;

export function createBoundaryJobs({ holding, places, keeping, begin }: Surroundings): BoundaryJobs {
  const checks = once(async () => (await import("./check-boundaries.ts")).createBoundaryChecks(holding));
  const people = once(() => import("./inhabitants.ts"));
  return {
    async checkBoundaries({ file, choices }, { signal }) {
      const [all] = await Promise.all([checks(), places()]);
      return all.check(file, choices, signal);
    },
    async discardBoundaries({ check }) {
      (await checks()).discard(check);
      return undefined;
    },
    async keepBoundaries({ check, words }) {
      const { id } = (await checks()).keep(check, words);
      begin();
      return holding.own.summaries(holding.atlas).find((each) => each.id === id)!;
    },
    inhabitants: async (input) => (await people()).listInhabitants(holding.own, input),
    setInhabitants: async (input) => (await people()).putInhabitants(holding.own, input),
    keepSetOnDevice: async ({ set, keptOn }) => (await keeping()).keepSet(set, keptOn),
  };
}
