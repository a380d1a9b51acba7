import { isFitting, type RecipeFit, recipeFit } from "../model/recipe-fit.ts";
import type { Checked } from "../state/app.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";
import { ShortList } from "./short-list.tsx";
import { UserText } from "./user-text.tsx";

const FIRST_NAMES = 6;

/** Which recipe the file was read by, and what of it no longer fits. */
export function RecipeLine({ checked }: { readonly checked: Checked }) {
  const { imports, messages } = useApp();
  const { recipe: text } = messages.decisions;
  const fault = imports.recipeFault.value;
  const recipe = imports.recipe.value;
  const fit = recipe && recipeFit(recipe, checked.preview.columns, checked.words);
  const fits = !fit || isFitting(fit);
  return (
    <>
      {fault && (
        <p class="notice notice-error" role="alert">
          <Icon name="alert" />
          {messages.errors.refusals[fault.code](fault.detail ?? "")}
        </p>
      )}
      {recipe && fit && (
        <section class={`notice ${fits ? "notice-success" : "notice-warn"}`} aria-label={text.used(recipe.file.name)}>
          <Icon name={fits ? "check" : "alert"} />
          <div>
            <p>
              <b>{text.used(quoted(recipe.file.name))}</b> {fits ? text.fits : text.fitsNot}{" "}
              <button type="button" class="link" onClick={imports.dropRecipe}>
                {text.drop}
              </button>
            </p>
            {!fits && <Unfit fit={fit} />}
          </div>
        </section>
      )}
    </>
  );
}

function Unfit({ fit }: { readonly fit: RecipeFit }) {
  const { messages } = useApp();
  const { recipe: text } = messages.decisions;
  return (
    <ul class="unfit">
      {(Object.keys(fit) as (keyof RecipeFit)[]).map((what) => {
        const names = fit[what].map((each) => ("word" in each ? each.word : each.header));
        if (names.length === 0) return null;
        return (
          <li key={what}>
            {text.unfit[what](names.length)}
            <ShortList class="column-names" entries={names} first={FIRST_NAMES}>
              {(name) => <UserText text={name === "" ? messages.imports.check.unnamed : name} />}
            </ShortList>
          </li>
        );
      })}
    </ul>
  );
}
