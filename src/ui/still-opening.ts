import { useApp } from "./context.ts";

/** Whether nothing is found only because the directories of an earlier visit are still on their way: 0 would be a wrong number. */
export function useStillOpening(): boolean {
  const { store, kept } = useApp();
  return kept.isOpening.value && store.answer.value?.total === 0;
}
