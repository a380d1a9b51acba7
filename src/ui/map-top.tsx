import { chipCount } from "./chips.tsx";
import { chooseTerritory, WORLD } from "./choose-suggestion.ts";
import { useApp } from "./context.ts";
import { useFrame } from "./frame.ts";
import { Icon } from "./icon.tsx";
import { type Layer, layerOf, useLayer } from "./layer.ts";

/** At the upper edge of the map: what the list does, what a click chooses, and the way to the columns that are closed. */
export function MapTop() {
  const app = useApp();
  const { store, page, messages } = app;
  const frame = useFrame();
  const { map, list, top } = messages.page;
  const facts = store.facts.value;
  const chips = chipCount(facts);
  const layer = layerOf(facts);
  return (
    <div class="map-top">
      {frame === "tablet" && (
        <button
          type="button"
          class="float"
          aria-label={top.filters(chips)}
          onClick={() => (page.isAskOpen.value = true)}
        >
          <Icon name="filter" />
          {messages.facets.title}
          {chips > 0 && <span class="badge">{chips}</span>}
        </button>
      )}
      {layer !== "marks" && <LayerChoice />}
      {(layer === "marks" || layer === "dots") && page.isAnswerOpen.value && facts.panel === "list" && (
        <label class="float follows">
          <input
            type="checkbox"
            checked={facts.follows}
            onChange={({ currentTarget }) => store.change({ follows: currentTarget.checked })}
          />
          {list.follows}
        </label>
      )}
      {page.picking.value !== "nothing" && (
        <p class="float picking" role="status">
          {page.picking.value === "territory" ? map.choosingTerritory : list.pickingPoint}
          {page.picking.value === "territory" && (
            <button type="button" class="link" onClick={() => chooseTerritory(app, WORLD)}>
              {map.listTerritories}
            </button>
          )}
          <button type="button" class="link" onClick={() => (page.picking.value = "nothing")}>
            {map.stopChoosing}
          </button>
        </p>
      )}
      {!page.isAnswerOpen.value && frame !== "phone" && (
        <button type="button" class="float show-list" onClick={() => (page.isAnswerOpen.value = true)}>
          {list.show}
          <Icon name="back" />
        </button>
      )}
    </div>
  );
}

/** What the map shows instead of single initiatives, and the way back to them. */
function LayerChoice() {
  const { messages } = useApp();
  const { layer, names, choose } = useLayer();
  return (
    <label class="float select-quiet">
      <Icon name="layers" />
      <span class="visually-hidden">{messages.page.map.layers}</span>
      <select value={layer} onChange={({ currentTarget }) => choose(currentTarget.value as Layer)}>
        {(Object.keys(names) as Layer[]).map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}
