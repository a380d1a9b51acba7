import { chooseTerritory, WORLD } from "./choose-suggestion.ts";
import { useApp } from "./context.ts";
import { Icon, type IconName } from "./icon.tsx";
import { type Layer, useLayer } from "./layer.ts";
import type { MapView } from "./map-pane.tsx";
import { openAreaPanel } from "./open-area.ts";
import { UserText } from "./user-text.tsx";

/** Part of the map's width or height that one step moves. */
const STEP = 0.25;

/** What the map shows, what a click chooses, and buttons to move it. */
export function ViewMenu({ view, onClose }: { readonly view: MapView; readonly onClose: () => void }) {
  const app = useApp();
  const { page, messages } = app;
  const { map } = messages.page;
  const { layer, names, choose } = useLayer();
  return (
    <div class="view-menu float">
      <fieldset>
        <legend>{map.layers}</legend>
        {(Object.keys(names) as Layer[]).map((each) => (
          <label key={each} class="check-line">
            <input
              type="radio"
              name="layer"
              checked={each === layer}
              onChange={() => {
                choose(each);
                onClose();
              }}
            />
            <UserText text={names[each]!} />
          </label>
        ))}
      </fieldset>
      <label class="check-line">
        <input
          type="checkbox"
          checked={page.isLegendOpen.value}
          onChange={({ currentTarget }) => (page.isLegendOpen.value = currentTarget.checked)}
        />
        {map.legend}
      </label>
      <button
        type="button"
        class="link"
        onClick={() => {
          openAreaPanel(app);
          onClose();
        }}
      >
        {messages.areas.open}
      </button>
      <button
        type="button"
        class="link"
        onClick={() => {
          page.picking.value = "territory";
          onClose();
        }}
      >
        {map.showTerritory}
      </button>
      <button
        type="button"
        class="link"
        onClick={() => {
          page.isAnswerOpen.value = true;
          chooseTerritory(app, WORLD);
          onClose();
        }}
      >
        {map.listTerritories}
      </button>
      <button
        type="button"
        class="link"
        onClick={() => {
          page.dialog.value = "boundaries";
          onClose();
        }}
      >
        {messages.boundaries.add}
      </button>
      <fieldset class="pan">
        <legend class="visually-hidden">{map.move}</legend>
        <Pan icon="up" label={map.moveUp} onClick={() => view.panBy(0, -STEP)} />
        <Pan icon="left" label={map.moveWest} onClick={() => view.panBy(-STEP, 0)} />
        <Pan icon="right" label={map.moveEast} onClick={() => view.panBy(STEP, 0)} />
        <Pan icon="down" label={map.moveDown} onClick={() => view.panBy(0, STEP)} />
      </fieldset>
    </div>
  );
}

function Pan({
  icon,
  label,
  onClick,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class={`icon-button pan-${icon}`} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
