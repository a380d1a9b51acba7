import { useEffect, useState } from "preact/hooks";
import type { ComparedReach } from "./comparison-rows.ts";
import { useApp } from "./context.ts";

/**
 * How far the places of these territories, clusters or the own area are from what the reader asks of, by id; undefined until it has come, and
 * while nothing is asked of. What was known stays, with what it was asked of, until what is asked for anew has come.
 */
export function useReach(ids: readonly string[]): ComparedReach | undefined {
  const { run, store, notices, language } = useApp();
  const { query, hidden, clusters, reach } = store.facts.value;
  const edition = store.edition.value;
  const isLocated = store.answer.value?.located === true;
  const { territory: _, ...clauses } = query;
  const asked = JSON.stringify([ids, clauses, hidden, clusters, reach, edition, language]);
  const [found, setFound] = useState<ComparedReach | undefined>(undefined);
  useEffect(() => {
    if (!reach) setFound(undefined);
    if (!isLocated || !reach || ids.length === 0) return;
    const wish = new AbortController();
    const { signal } = wish;
    run("reach", { territories: ids, query, hidden, ...(clusters && { clusters }), reach }, { signal }).then(
      (each) =>
        signal.aborted || setFound({ choice: reach, found: new Map(each.map(({ id, reach: told }) => [id, told])) }),
      () => signal.aborted || notices.show({ kind: "failed", what: "ask" }),
    );
    return () => wish.abort();
  }, [asked, isLocated]);
  return reach && found;
}
