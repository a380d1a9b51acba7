import { useEffect, useState } from "preact/hooks";
import type { TerritoryProfile } from "../model/profile.ts";
import { useApp } from "./context.ts";
import { useFiguresQuestion } from "./use-figures-question.ts";

export interface Profiles {
  /** Undefined until they have come. */
  readonly found: readonly TerritoryProfile[] | undefined;
  readonly hasFailed: boolean;
}

/** All figures of some territories or clusters under the filters that hold, asked for again when the filters or the directories change. */
export function useProfiles(ids: readonly string[]): Profiles {
  const { run } = useApp();
  const { question, key } = useFiguresQuestion(ids);
  const [profiles, setProfiles] = useState<Profiles>({ found: undefined, hasFailed: false });
  useEffect(() => {
    if (key === undefined) return;
    const wish = new AbortController();
    const { signal } = wish;
    run("profiles", question, { signal }).then(
      (found) => signal.aborted || setProfiles({ found, hasFailed: false }),
      () => signal.aborted || setProfiles({ found: undefined, hasFailed: true }),
    );
    return () => wish.abort();
  }, [key]);
  return profiles;
}
