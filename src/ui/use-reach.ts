import { useEffect, useState } from "preact/hooks";
import type { ComparedReach } from "./comparison-rows.ts";
import { useApp } from "./context.ts";
import { useFiguresQuestion } from "./use-figures-question.ts";

/**
 * How far the places of these territories, clusters or the own area are from what the reader asks of, by id; undefined until it has come, and
 * while nothing is asked of. What was known stays, with what it was asked of, until what is asked for anew has come.
 */
export function useReach(ids: readonly string[]): ComparedReach | undefined {
  const { run, store, notices } = useApp();
  const { reach } = store.facts.value;
  const { question, key } = useFiguresQuestion(ids);
  const [found, setFound] = useState<ComparedReach | undefined>(undefined);
  useEffect(() => {
    if (!reach) setFound(undefined);
    if (key === undefined || !reach) return;
    const wish = new AbortController();
    const { signal } = wish;
    run("reach", { ...question, reach }, { signal }).then(
      (each) =>
        signal.aborted || setFound({ choice: reach, found: new Map(each.map(({ id, reach: told }) => [id, told])) }),
      () => signal.aborted || notices.show({ kind: "failed", what: "ask" }),
    );
    return () => wish.abort();
  }, [key, JSON.stringify(reach)]);
  return reach && found;
}
