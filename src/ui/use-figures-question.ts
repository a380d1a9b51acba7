import { useApp } from "./context.ts";

/**
 * What is asked of territories, clusters or the own area under the filters that hold; the territory of the query says nothing of these. The key
 * is another when figures have to be asked for anew; there is none while there is nothing to ask, or rows are still being located.
 */
export function useFiguresQuestion(ids: readonly string[]) {
  const { store, language } = useApp();
  const { query, hidden, clusters } = store.facts.value;
  const edition = store.edition.value;
  const isLocated = store.answer.value?.located === true;
  const { territory: _, ...clauses } = query;
  return {
    question: { territories: ids, query, hidden, ...(clusters && { clusters }) },
    key: isLocated && ids.length > 0 ? JSON.stringify([ids, clauses, hidden, clusters, edition, language]) : undefined,
  };
}
