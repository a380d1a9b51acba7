import { useMemo, useRef, useState } from "preact/hooks";
import type { ImportStage } from "../state/import-stage.ts";
import { ArrangeColumns } from "./arrange-columns.tsx";
import { countsOf } from "./change-sums.ts";
import { ChangesPanel } from "./changes-panel.tsx";
import { CheckDuplicates } from "./check-duplicates.tsx";
import { CheckFoot } from "./check-foot.tsx";
import { CheckSide } from "./check-side.tsx";
import { CheckTable } from "./check-table.tsx";
import { CheckWords } from "./check-words.tsx";
import { useApp } from "./context.ts";
import { MetresNotice } from "./coordinates-fact.tsx";
import { DragColumns } from "./drag-columns.tsx";
import { FileFacts } from "./file-facts.tsx";
import { Icon } from "./icon.tsx";
import { NotUnderstood } from "./not-understood.tsx";
import { numberingOf } from "./numbering.ts";
import { OnlyAreas } from "./only-areas.tsx";
import { PersonalColumns } from "./personal-columns.tsx";
import { RecipeLine } from "./recipe-line.tsx";
import { UpdateOffer } from "./update-offer.tsx";
import { WholeFile } from "./whole-file.tsx";
import { openIn, wordGroups } from "./word-groups.ts";

const TABS = ["columns", "words", "duplicates", "changes"] as const;
type Tab = (typeof TABS)[number];

/** What was read, laid open: the guesses to be corrected, and what became of every record. */
export function ImportCheck({ stage }: { readonly stage: Extract<ImportStage, { at: "check" | "keep" }> }) {
  const { duplicates, imports, updating, messages } = useApp();
  const { imports: text } = messages;
  const [wanted, setTab] = useState<Tab>("columns");
  const compared = updating.compared.value;
  const tab = wanted === "changes" && !compared ? "columns" : wanted;
  const { preview, report, words } = stage.checked;
  const isBusy = stage.at === "keep" || stage.isReadingAgain;
  const again =
    stage.at === "check" && stage.isReadingAgain && (stage.isPlacing ? text.check.placing : text.check.again);
  const unknown = preview.columns.filter(({ reason }) => reason === "not-understood");
  const { values } = imports.choices.value;
  const groups = useMemo(() => wordGroups(words, values), [words, values]);
  return (
    <>
      <div class="dialog-columns" aria-busy={isBusy}>
        <div class="dialog-body check">
          <OnlyAreas report={report} file={stage.file} />
          <RecipeLine checked={stage.checked} />
          <UpdateOffer isBusy={isBusy} onSee={() => setTab("changes")} />
          <FileFacts preview={preview} />
          {preview.metres && imports.choices.value.projection === undefined && <MetresNotice metres={preview.metres} />}
          {preview.isOfAssessments ? (
            <OfAssessments />
          ) : (
            <>
              <Tabs
                now={tab}
                open={{ words: openIn(groups), duplicates: duplicates.open.value }}
                changes={compared && countsOf(compared.changes.counts)}
                onChange={setTab}
              />
              <div id={panelId(tab)} class="check-panel" role="tabpanel" aria-labelledby={tabId(tab)}>
                {tab === "changes" && compared ? (
                  <ChangesPanel compared={compared} />
                ) : tab === "duplicates" ? (
                  <CheckDuplicates numbering={numberingOf(preview.structure.format)} />
                ) : tab === "columns" ? (
                  <>
                    <CheckTable preview={preview} report={report} />
                    <p class="hint" role="status">
                      {again || text.check.shownRows(preview.rows.length, report.read)}
                    </p>
                    <DragColumns preview={preview} />
                    <ArrangeColumns preview={preview} />
                    {unknown.length > 0 && <NotUnderstood columns={unknown} rows={preview.rows} />}
                    <PersonalColumns report={report} />
                  </>
                ) : (
                  <>
                    <WholeFile />
                    <CheckWords groups={groups} />
                    <p class="visually-hidden" role="status">
                      {again}
                    </p>
                  </>
                )}
              </div>
            </>
          )}
        </div>
        <CheckSide checked={stage.checked} file={stage.file.name} />
        <p class="hint check-gone">{text.gone}</p>
      </div>
      <CheckFoot stage={stage} />
    </>
  );
}

/** A table of assessments has nothing to choose. */
function OfAssessments() {
  const { ofAssessments } = useApp().messages.imports.sums;
  return (
    <p class="notice">
      <Icon name="info" />
      <span>
        <strong>{ofAssessments.strong}</strong> {ofAssessments.rest}
      </span>
    </p>
  );
}

const tabId = (tab: Tab): string => `check-tab-${tab}`;
const panelId = (tab: Tab): string => `check-panel-${tab}`;

interface TabsProps {
  readonly now: Tab;
  /** What nobody has decided yet. */
  readonly open: Readonly<Partial<Record<Tab, number>>>;
  /** What differs from an open directory; without one there is no such tab. */
  readonly changes: number | undefined;
  readonly onChange: (tab: Tab) => void;
}

function Tabs({ now, open, changes, onChange }: TabsProps) {
  const { messages, words } = useApp();
  const { tabs: text } = messages.decisions;
  const names = { ...text, duplicates: messages.duplicates.tab, changes: messages.changes.tab };
  const tabs = TABS.filter((tab) => tab !== "changes" || changes !== undefined);
  const noteOf = (tab: Tab) => (tab === "changes" ? words.number(changes ?? 0) : text.open(open[tab] ?? 0));
  const list = useRef<HTMLDivElement>(null);
  const turn = ({ key }: KeyboardEvent) => {
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    const onwards = list.current?.matches(":dir(rtl)") ? "ArrowLeft" : "ArrowRight";
    const at = tabs.indexOf(now) + (key === onwards ? 1 : -1);
    const other = tabs[(at + tabs.length) % tabs.length]!;
    onChange(other);
    list.current?.querySelector<HTMLElement>(`#${tabId(other)}`)?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={text.label} onKeyDown={turn}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={now === tab}
          aria-controls={now === tab ? panelId(tab) : undefined}
          tabIndex={now === tab ? 0 : -1}
          onClick={() => onChange(tab)}
        >
          {names[tab]}
          {((tab === "changes" ? changes : open[tab]) ?? 0) > 0 && <span class="tab-note">{noteOf(tab)}</span>}
        </button>
      ))}
    </div>
  );
}
