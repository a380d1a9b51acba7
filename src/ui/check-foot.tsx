import type { ImportStage } from "../state/import-stage.ts";
import { differentIn } from "../state/imports.ts";
import { saveFile } from "../state/save-file.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";

/** What can be done with a check. It says at once that the directory is being kept, whatever the rest of the check still shows. */
export function CheckFoot({ stage }: { readonly stage: Extract<ImportStage, { at: "check" | "keep" }> }) {
  const { imports, updating, messages, notices, run } = useApp();
  const { imports: text } = messages;
  const { preview, report, check } = stage.checked;
  const wish = updating.wish.value;
  const compared = updating.compared.value;
  const isKept = imports.stage.value.at === "keep";
  const isBusy = isKept || stage.at === "keep" || stage.isReadingAgain;
  const kept = report.accepted + report.repaired;
  const saveRecipe = () =>
    run("recipeFile", {
      of: { check, source: imports.source.peek(), ...differentIn(imports.choices.peek()) },
    }).then(saveFile, () => notices.show({ kind: "failed", what: "download" }));
  return (
    <footer class="dialog-foot">
      <p class="hint">{text.gone}</p>
      <button
        type="button"
        class="button save-recipe"
        title={messages.decisions.recipe.saveText}
        disabled={isBusy}
        onClick={() => void saveRecipe()}
      >
        <Icon name="download" />
        <span>{messages.decisions.recipe.save}</span>
      </button>
      <button type="button" class="button" onClick={imports.leave} disabled={isKept}>
        {text.back}
      </button>
      <button
        type="button"
        class="button-filled"
        aria-busy={isKept}
        disabled={isBusy || kept === 0 || updating.isAwaited.value}
        onClick={() => void imports.keep(wish)}
      >
        {isKept
          ? text.keeping
          : kept === 0
            ? text.keepNothing
            : wish && compared
              ? messages.changes.update(quoted(compared.edition.title))
              : preview.isOfAssessments
                ? text.keepAssessments(kept)
                : text.keep(kept)}
      </button>
    </footer>
  );
}
