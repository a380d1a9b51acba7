import { AnswerHead } from "./answer-head.tsx";
import { useApp } from "./context.ts";
import { EmptyResult } from "./empty-result.tsx";
import { OutsideLine } from "./outside-line.tsx";
import { ResultList } from "./result-list.tsx";

export function ResultPanel() {
  const { store } = useApp();
  const { total } = store.answer.value!;
  return (
    <>
      <AnswerHead />
      {total > 0 ? <ResultList /> : !store.isWaiting.value && <EmptyResult />}
      <OutsideLine />
    </>
  );
}
