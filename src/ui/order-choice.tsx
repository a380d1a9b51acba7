import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { orderNearMe } from "./near-me.ts";

type Choice = "name" | "distance" | "me" | "point";

/** By name, or nearest first from a point: here, or one chosen on the map. */
export function OrderChoice() {
  const app = useApp();
  const { store, page, messages } = app;
  const { list } = messages.page;
  const { order } = store.facts.value;
  const place = store.orderPlace.value;
  const choose = (choice: Choice) => {
    page.picking.value = choice === "point" ? "point" : "nothing";
    if (choice === "name") store.change({ order: { by: "name" } });
    else if (choice === "me") void orderNearMe(app);
  };
  return (
    <label class="select-quiet order">
      <span class="visually-hidden">{list.order}</span>
      <select
        key={order.by + page.picking.value}
        value={page.picking.value === "point" ? "point" : order.by}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value as Choice);
          currentTarget.value = page.picking.peek() === "point" ? "point" : store.facts.peek().order.by; // until it is so
        }}
      >
        <option value="name">{list.byName}</option>
        {order.by === "distance" && (
          <option value="distance">{place === "" ? list.byDistance : list.nearestTo(place)}</option>
        )}
        <option value="me">{list.nearMe}</option>
        <option value="point">{list.pickPoint}</option>
      </select>
      <Icon name="down" />
    </label>
  );
}
