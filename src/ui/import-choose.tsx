import { useState } from "preact/hooks";
import { saveFile } from "../state/save-file.ts";
import { ChooseFile } from "./choose-file.tsx";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";

/** Files by button, by drop or by paste. */
export function ImportChoose() {
  const { imports, notices, run, messages } = useApp();
  const { choose: text } = messages.imports;
  const { recipe: recipeText } = messages.decisions;
  const recipe = imports.recipe.value;
  const [pasted, setPasted] = useState("");
  const take = (what: "template" | "columns") => () =>
    run("template", { what }).then(saveFile, () => notices.show({ kind: "failed", what: "download" }));
  const readPaste = () => imports.add([new File([pasted], text.pastedName, { type: "text/csv" })]);
  return (
    <div class="dialog-body choose">
      {recipe && (
        <p class="notice notice-success" role="status">
          <Icon name="check" />
          <span>
            {recipeText.ready(quoted(recipe.file.name))}{" "}
            <button type="button" class="link" onClick={imports.dropRecipe}>
              {recipeText.drop}
            </button>
          </span>
        </p>
      )}
      <ChooseFile
        drop={text.drop}
        button={text.button}
        accept=".csv,.tsv,.txt,.json,.geojson,.geojsonl,.ndjson,.jsonld,.topojson,.kml,.gpx,.xlsx,.parquet,.geoparquet,.fgb,.gz,.zip,.kmz,text/csv,application/json,application/geo+json"
        multiple
        onFiles={imports.add}
      >
        <p class="hint">{text.limits}</p>
        <p class="hint">{recipeText.hint}</p>
      </ChooseFile>
      <label class="field">
        <span>{text.paste}</span>
        <textarea
          rows={4}
          dir="auto"
          placeholder={text.pasteHint}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <p class="card-actions">
        <button type="button" class="button" disabled={pasted.trim() === ""} onClick={readPaste}>
          {text.readPaste}
        </button>
      </p>
      <p class="hint">{text.privacy}</p>
      <p class="card-actions">
        <button type="button" class="link" onClick={() => void take("template")()}>
          <Icon name="download" />
          {text.template}
        </button>
        <button type="button" class="link" onClick={() => void take("columns")()}>
          <Icon name="download" />
          {text.columns}
        </button>
      </p>
    </div>
  );
}
