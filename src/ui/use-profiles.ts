import { useEffect, useState } from "preact/hooks";
import type { TerritoryProfile } from "../model/profile.ts";
import { useApp } from "./context.ts";

export interface Profiles {
  /** Undefined until they have come. */
  readonly found: readonly TerritoryProfile[] | undefined;
  readonly hasFailed: boolean;
}

/** All figures of some territories or clusters under the filters that hold, asked for again when the filters or the directories change. */
export function useProfiles(ids: readonly string[]): Profiles {
  const { run, store, language } = useApp();
  const { query, hidden, clusters } = store.facts.value;
  const edition = store.edition.value;
  const isLocated = store.answer.value?.located === true;
  const { territory: _, ...clauses } = query;
  const asked = JSON.stringify([ids, clauses, hidden, clusters, edition, language]);
  const [profiles, setProfiles] = useState<Profiles>({ found: undefined, hasFailed: false });
  useEffect(() => {
    if (!isLocated || ids.length === 0) return;
    const wish = new AbortController();
    const { signal } = wish;
    run("profiles", { territories: ids, query, hidden, ...(clusters && { clusters }) }, { signal }).then(
      (found) => signal.aborted || setProfiles({ found, hasFailed: false }),
      () => signal.aborted || setProfiles({ found: undefined, hasFailed: true }),
    );
    return () => wish.abort();
  }, [asked, isLocated]);
  return profiles;
}
