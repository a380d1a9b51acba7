import type { BoundarySetSummary } from "../model/boundary-set.ts";
import { OWN_PREFIX } from "../model/boundary-set.ts";
import { chooseTerritory } from "./choose-suggestion.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { KeepOnDevice } from "./keep-on-device.tsx";
import { useLayer } from "./layer.ts";
import { openInhabitants } from "./open-inhabitants.ts";
import { UserText } from "./user-text.tsx";

/** Boundaries of one's own that are open: shown, kept, removed; and the way to add others. */
export function BoundarySets() {
  const { store, page, messages } = useApp();
  const { panel: text } = messages.boundaries;
  const sets = store.answer.value?.boundarySets ?? [];
  return (
    <section class="padded boundary-sets" aria-labelledby="boundary-sets">
      <h3 id="boundary-sets">{text.title}</h3>
      <p class="hint">{text.text}</p>
      {sets.length > 0 && (
        <ul>
          {sets.map((set) => (
            <SetEntry key={set.id} set={set} />
          ))}
        </ul>
      )}
      <p class="card-actions">
        <button type="button" class="button" onClick={() => (page.dialog.value = "boundaries")}>
          <Icon name="upload" />
          {messages.boundaries.add}
        </button>
      </p>
    </section>
  );
}

function SetEntry({ set }: { readonly set: BoundarySetSummary }) {
  const app = useApp();
  const { store, kept, messages } = app;
  const { panel: text, sums } = messages.boundaries;
  const { choose } = useLayer();
  const id = `${OWN_PREFIX}${set.id}` as const;
  const show = () => {
    choose(id);
    store.goTo({ bounds: set.bounds });
  };
  const { joined } = set;
  return (
    <li class="directory">
      <h3>
        <UserText text={set.title} />
      </h3>
      <p>
        {sums.territories(set.territories)}
        {joined && messages.page.separator + text.joined(joined.position + joined.code + joined.name, joined.none)}
      </p>
      <p class="card-actions">
        <button type="button" class="link" onClick={show}>
          <Icon name="layers" />
          {text.show}
        </button>
        <button type="button" class="link" onClick={() => chooseTerritory(app, id)}>
          <Icon name="file" />
          {text.sheet}
        </button>
        {!set.isShipped && (
          <button type="button" class="link" onClick={() => openInhabitants(app, id)}>
            <Icon name="edit" />
            {messages.boundaries.inhabitants.title}
          </button>
        )}
        <button type="button" class="link" onClick={() => void kept.remove(id, set.title)}>
          <Icon name="remove" />
          {messages.directories.remove}
        </button>
      </p>
      {!set.isShipped && <KeepOnDevice id={id} title={set.title} />}
    </li>
  );
}
