import type { Answer } from "../model/answer.ts";
import { isOwn } from "../model/boundary-set.ts";
import { boundarySetOf } from "./boundary-set-of.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

/** Whether a territory or a level is one of boundaries that are not open, once those of an earlier visit have come. */
export function isNotOpen(
  id: string | undefined,
  answer: Pick<Answer, "located" | "boundarySets"> | undefined,
  isOpening: boolean,
): boolean {
  if (!isOwn(id) || !answer?.located || isOpening) return false;
  return !boundarySetOf(answer, id);
}

/** The same of the territory of the query. */
export function useNotOpen(): boolean {
  const { store, kept } = useApp();
  return isNotOpen(store.facts.value.query.territory, store.answer.value, kept.isOpening.value);
}

/** In the place of the sheet of such a territory, or of the legend of such a level. */
export function BoundariesNotOpen({ of }: { readonly of: string | undefined }) {
  const { store, kept, page, messages } = useApp();
  if (!isNotOpen(of, store.answer.value, kept.isOpening.value)) return null;
  return (
    <div class="notice notice-plain empty" role="status">
      <Icon name="info" />
      <div>
        <p>{messages.boundaries.notOpen}</p>
        <button type="button" class="link" onClick={() => (page.dialog.value = "boundaries")}>
          {messages.boundaries.add}
        </button>
      </div>
    </div>
  );
}
