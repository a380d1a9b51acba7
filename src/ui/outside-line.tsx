import { useApp } from "./context.ts";

/** Which selected rows a list that follows the map leaves out, and the way to them. */
export function OutsideLine() {
  const { store, outside, messages } = useApp();
  const left = outside.value;
  if (!left || left.unplaced + left.elsewhere === 0) return null;
  const { list } = messages.page;
  return (
    <p class="outside">
      {list.outside(left.unplaced, left.elsewhere)}{" "}
      <button type="button" class="link" onClick={() => store.change({ follows: false })}>
        {list.showAll}
      </button>
    </p>
  );
}
