import { AnswerHead } from "./answer-head.tsx";
import { useApp } from "./context.ts";
import { EmptyResult } from "./empty-result.tsx";
import { OutsideLine } from "./outside-line.tsx";
import { ResultList } from "./result-list.tsx";

export function ResultPanel() {
  const { store, messages } = useApp();
  const answer = store.answer.value;
  if (!answer) {
    return (
      <p class="loading" role="status">
        {messages.page.loading}
      </p>
    );
  }
  return (
    <>
      <AnswerHead />
      {answer.total > 0 ? <ResultList /> : !store.isWaiting.value && <EmptyResult />}
      <OutsideLine />
    </>
  );
}
