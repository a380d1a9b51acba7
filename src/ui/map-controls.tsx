import { useRef, useState } from "preact/hooks";
import { WHOLE_WORLD } from "../model/viewport.ts";
import { useApp } from "./context.ts";
import { useFrame } from "./frame.ts";
import { Icon, type IconName } from "./icon.tsx";
import type { MapView } from "./map-pane.tsx";
import { orderNearMe } from "./near-me.ts";
import { openAreaPanel } from "./open-area.ts";
import { ViewMenu } from "./view-menu.tsx";

/** Buttons for all that the fingers do: nobody has to drag or pinch. */
export function MapControls({ view }: { readonly view: MapView }) {
  const app = useApp();
  const { store, page, messages } = app;
  const frame = useFrame();
  const [isOpen, setOpen] = useState(false);
  const controls = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    controls.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus(); // what was pressed goes with the menu
  };
  const { map } = messages.page;
  const isGlobe = page.isGlobe.value;
  const fit = () => {
    const { territory, area, extent } = store.answer.peek() ?? {};
    store.goTo({ bounds: territory?.bounds ?? area?.bounds ?? extent ?? WHOLE_WORLD });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape of what is open in it
    <div
      ref={controls}
      class="map-controls"
      onKeyDown={(event) => {
        if (!isOpen || event.key !== "Escape") return;
        event.stopPropagation(); // one step back, not two
        close();
      }}
    >
      {frame === "phone" && <Control icon="locate" label={map.nearMe} onClick={() => void orderNearMe(app)} />}
      <div class="control-group">
        <Control icon="add" label={map.zoomIn} onClick={() => view.zoomBy(1)} />
        <Control icon="minus" label={map.zoomOut} onClick={() => view.zoomBy(-1)} />
      </div>
      <div class="control-group">
        <Control icon="fit" label={map.fit} onClick={fit} />
        {frame !== "phone" && (
          <Control
            icon="area"
            label={messages.areas.open}
            isPressed={store.facts.value.panel === "area"}
            onClick={() => openAreaPanel(app)}
          />
        )}
        <Control icon="layers" label={map.layers} isExpanded={isOpen} onClick={() => setOpen(!isOpen)} />
        <Control
          icon="globe"
          label={isGlobe ? map.flat : map.globe}
          isPressed={isGlobe}
          onClick={() => (page.isGlobe.value = !isGlobe)}
        />
      </div>
      {isOpen && <ViewMenu view={view} onClose={close} />}
    </div>
  );
}

interface ControlProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isPressed?: boolean;
  /** Of a button that opens a menu. */
  readonly isExpanded?: boolean;
  readonly onClick: () => void;
}

function Control({ icon, label, isPressed, isExpanded, onClick }: ControlProps) {
  return (
    <button
      type="button"
      class="control"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
