import { MOST_COMPARED } from "../state/facts.ts";
import { saveFile } from "../state/save-file.ts";
import { CompareAdd } from "./compare-add.tsx";
import { CompareTable } from "./compare-table.tsx";
import { comparisonRecords } from "./comparison-rows.ts";
import { useApp } from "./context.ts";
import { DialogHead } from "./dialog-head.tsx";
import { ExplainedFigures } from "./explained.tsx";
import { Icon } from "./icon.tsx";
import { Modal } from "./modal.tsx";
import { ReachControls } from "./reach-choice.tsx";
import { useProfiles } from "./use-profiles.ts";
import { useReach } from "./use-reach.ts";

/** Two to four territories side by side, under the filters that hold; which ones stands in the link. */
export function CompareDialog() {
  const app = useApp();
  const { store, run, notices, messages } = app;
  const { compare: text, indicators, errors, territory } = messages;
  const chosen = store.facts.value.compare ?? [];
  const { territory: _, ...clauses } = store.facts.value.query;
  const { found, hasFailed } = useProfiles(chosen);
  const profiles = chosen.flatMap((id) => found?.find((each) => each.id === id) ?? []);
  const reach = useReach(chosen);
  const gone = found ? chosen.filter((id) => !profiles.some((each) => each.id === id)) : [];
  const close = () => store.change({ compare: undefined });
  const choose = (ids: readonly string[]) => {
    document.querySelector<HTMLElement>(".compare-scroll")?.focus({ preventScroll: true }); // what was pressed goes with its territory
    store.change({ compare: ids.length > 0 ? ids : undefined });
  };
  const add = (id: string) => choose([...new Set([...chosen, id])].slice(0, MOST_COMPARED));
  const save = () =>
    run("comparisonFile", {
      records: comparisonRecords(profiles, app, reach),
      codes: profiles.map(({ id }) => id),
      date: store.answer.value?.newestEdition ?? "",
    }).then(saveFile, () => notices.show({ kind: "failed", what: "download" }));
  return (
    <Modal class="dialog dialog-wide compare" labelledBy="compare-title" onClose={close} closesBeside>
      <DialogHead
        id="compare-title"
        title={text.title}
        note={Object.keys(clauses).length > 0 ? text.filtered : undefined}
        onClose={close}
      />
      <div class="dialog-body">
        {chosen.length < MOST_COMPARED ? (
          <CompareAdd chosen={chosen} first={profiles[0]} onAdd={add} />
        ) : (
          <p class="hint compare-full">{text.full(MOST_COMPARED)}</p>
        )}
        <div aria-live="polite">
          {gone.map((id) => (
            <p key={id} class="hint">
              {text.gone(id)}
            </p>
          ))}
          {profiles.length === 1 && <p class="hint">{text.alone}</p>}
          {hasFailed && <p class="hint">{errors.ask.what}</p>}
        </div>
        {profiles.length > 0 && (
          <>
            <CompareTable
              profiles={profiles}
              reach={reach}
              onRemove={(id) => choose(chosen.filter((each) => each !== id))}
            />
            <section aria-label={messages.reach.title}>
              <ReachControls />
            </section>
            <ExplainedFigures
              of={[
                "count",
                "density",
                "perInhabitants",
                "specialisation",
                "sums",
                "women",
                "means",
                "sectorDiversity",
                "kindDiversity",
                "freshness",
                "survival",
                "reach",
              ]}
            />
            <p class="hint">{territory.caveat}</p>
          </>
        )}
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" disabled={profiles.length === 0} onClick={() => print()}>
          <Icon name="print" />
          {indicators.print}
        </button>
        <button type="button" class="button-filled" disabled={profiles.length === 0} onClick={() => void save()}>
          <Icon name="download" />
          {text.download}
        </button>
      </footer>
    </Modal>
  );
}
