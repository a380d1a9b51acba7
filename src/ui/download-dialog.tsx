import { useEffect, useState } from "preact/hooks";
import { areaInWords } from "../i18n/area-words.ts";
import type { Messages } from "../i18n/en.ts";
import { type DownloadFormat, type DownloadPlan, MOST_ROWS, type Scope } from "../model/download.ts";
import { isRightToLeft } from "../model/language.ts";
import { clusterName } from "./cluster-name.ts";
import { useApp } from "./context.ts";
import { copyAddress } from "./copy-address.ts";
import { DialogHead } from "./dialog-head.tsx";
import { filtersInWords } from "./filters-in-words.ts";
import { type AreaForm, FormatChoice } from "./format-choice.tsx";
import { Icon } from "./icon.tsx";
import { MixtureLicence, withheldRows } from "./mixture-licence.tsx";
import { Modal } from "./modal.tsx";
import { quoted } from "./quoted.ts";
import { setShown } from "./set-shown.ts";

/** Takes away what is shown: the form, and beside it the licence and the sources. */
export function DownloadDialog() {
  const app = useApp();
  const { store, page, notices, downloads, run, messages } = app;
  const { download: text, areas } = messages;
  const scopes = useScopes();
  const [chosen, setChosen] = useState(scopes.at(-1)!);
  const [wanted, setWanted] = useState<DownloadFormat>("pack");
  const [plan, setPlan] = useState<DownloadPlan | undefined>(undefined);
  const whyOut = (format: DownloadFormat): string | undefined => plan && reasonAgainst(format, plan, text);
  const format = whyOut(wanted) === undefined ? wanted : "csv-spreadsheet";
  const writing = downloads.writing.value;
  const question = store.question.value;
  const close = () => (page.dialog.value = "none");
  const fail = () => notices.show({ kind: "failed", what: "download" });

  useEffect(() => {
    let isWanted = true;
    setPlan(undefined);
    run("plan", { scope: chosen.scope, question }).then((next) => isWanted && setPlan(next), fail);
    return () => {
      isWanted = false;
    };
  }, [chosen.scope.what, question]);

  useEffect(() => downloads.cancel, []);

  const set = setShown(store);
  const pictureWords = () => ({
    title: `${chosen.name === "" ? messages.page.name : chosen.name}${messages.page.separator}${messages.page.list.count(plan!.rows)}`,
    rightToLeft: isRightToLeft(app.language),
    credits: [
      ...plan!.sources.map(({ title }) => title),
      messages.page.map.attribution.boundaries,
      ...(set ? [quoted(set.credit ?? set.title)] : []),
      messages.page.map.attribution.places,
    ].join(messages.page.separator),
  });
  const save = async (format: DownloadFormat | "notes") => {
    const filters = filtersInWords(app);
    const picture = format === "pack" ? await page.drawPicture.peek()?.(pictureWords()) : undefined;
    const wish = { scope: chosen.scope, question, format, words: text.notes, filters, ...(picture && { picture }) };
    const hasRows = format !== "notes" && format !== "area";
    const name = format === "notes" ? "" : plan!.fileNames[format];
    const isSaved = await downloads.save(wish, { name, rows: hasRows ? plan!.rows : 0 });
    if (isSaved && format !== "notes") close();
  };
  return (
    <Modal class="dialog dialog-medium download" labelledBy="download-title" onClose={close} closesBeside>
      <DialogHead
        id="download-title"
        title={chosen.name === "" ? text.title : text.titleOf(quoted(chosen.name))}
        note={plan && text.exactly(plan.rows)}
        onClose={close}
      />
      <div class="dialog-columns">
        <div class="dialog-body">
          {scopes.length > 1 && (
            <fieldset class="scopes">
              <legend>{text.scope}</legend>
              {scopes.map((each) => (
                <label key={each.scope.what}>
                  <input
                    type="radio"
                    name="scope"
                    checked={each.scope.what === chosen.scope.what}
                    onChange={() => setChosen(each)}
                  />
                  {each.name === "" ? text.scopes.shown(store.answer.peek()?.total ?? 0) : quoted(each.name)}
                </label>
              ))}
            </fieldset>
          )}
          <FormatChoice
            chosen={format}
            area={areaOf(chosen.scope, text, areas)}
            whyOut={whyOut}
            note={
              format === "murmurations" && plan && plan.profiles < plan.rows
                ? text.withWebPage(plan.profiles, plan.rows)
                : undefined
            }
            onChoose={setWanted}
          />
        </div>
        <aside class="dialog-side">
          {plan && <MixtureLicence plan={plan} isPack={format === "pack"} onNotes={() => void save("notes")} />}
        </aside>
      </div>
      <footer class="dialog-foot">
        <p class="file-name" role="status">
          {writing
            ? writing.bytes === 0
              ? text.working
              : text.progress(writing.share, writing.bytes)
            : plan && (rowsIn(plan, format) === 0 ? text.nothing : plan.fileNames[format])}
        </p>
        {writing && writing.bytes > 0 && (
          <button type="button" class="button" onClick={downloads.cancel}>
            {messages.imports.cancel}
          </button>
        )}
        <button type="button" class="button" onClick={() => void copyAddress(app)}>
          {text.copyLink}
        </button>
        <button
          type="button"
          class="button-filled"
          disabled={!plan || rowsIn(plan, format) === 0 || writing !== undefined}
          onClick={() => void save(format)}
        >
          <Icon name="download" />
          {text.save}
        </button>
      </footer>
    </Modal>
  );
}

/** Rows that a form has room for. */
const rowsIn = ({ rows, profiles }: DownloadPlan, format: DownloadFormat): number =>
  format === "murmurations" ? profiles : rows;

/** Why a download cannot have this form, in a sentence; undefined where it can. */
function reasonAgainst(format: DownloadFormat, plan: DownloadPlan, text: Messages["download"]): string | undefined {
  if (format === "pack" && plan.rows > 0 && withheldRows(plan) === plan.rows) return text.leftBehind(plan.rows);
  const most = MOST_ROWS[format];
  return most !== undefined && plan.rows > most ? text.tooManyRows(most) : undefined;
}

/** What the outline is called that can be had of a scope, if it has one. */
function areaOf({ what }: Scope, text: Messages["download"], areas: Messages["areas"]): AreaForm | undefined {
  if (what === "cluster") return { ...text.formats.area };
  if (what === "clusters") return { ...text.formats.area, name: areas.outlines, text: areas.outlinesText };
  return what === "area" ? { ...text.formats.area, name: areas.outline, text: areas.outlineText } : undefined;
}

interface NamedScope {
  readonly scope: Scope;
  /** "" for all that is shown. */
  readonly name: string;
}

/** What can be taken away at the moment; the last one is what the reader looks at. */
function useScopes(): readonly NamedScope[] {
  const app = useApp();
  const { facts, answer } = app.store;
  const { query, panel, cluster } = facts.value;
  const territory = answer.value?.territory;
  const opened = answer.value?.clusters?.found.find(({ id }) => id === cluster);
  const scopes: NamedScope[] = [{ scope: { what: "shown" }, name: "" }];
  if (territory && territory.id === query.territory && panel === "sheet") {
    return [{ scope: { what: "territory", id: territory.id }, name: territory.name }];
  }
  if (query.area && panel === "area") {
    return [{ scope: { what: "area" }, name: areaInWords(app, query.area, answer.value?.area?.place) }];
  }
  const found = answer.value?.clusters;
  if (found && found.count > 0 && panel === "clusters") {
    scopes.push({ scope: { what: "clusters" }, name: app.messages.areas.allClusters(found.count) });
  }
  if (opened) {
    scopes.push({ scope: { what: "cluster", id: opened.id }, name: clusterName(app, opened) });
  }
  return scopes;
}
