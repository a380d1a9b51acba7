import { isOwn, setOf } from "../model/boundary-set.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

/** Whether the link names a territory of boundaries that are not open, once those of an earlier visit have come. */
export function useNotOpen(): boolean {
  const { store, kept } = useApp();
  const { territory } = store.facts.value.query;
  const answer = store.answer.value;
  if (!isOwn(territory) || !answer?.located || kept.isOpening.value) return false;
  return !answer.boundarySets.some(({ id }) => id === setOf(territory));
}

/** In the place of the sheet of such a territory. */
export function BoundariesNotOpen() {
  const { page, messages } = useApp();
  if (!useNotOpen()) return null;
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
