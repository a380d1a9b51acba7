import { useState } from "preact/hooks";
import type { Checked } from "../state/app.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { Licence } from "./licence.tsx";
import { LicenceOptions } from "./licence-options.tsx";
import { ReportFindings } from "./report-findings.tsx";
import { ReportSums } from "./report-sums.tsx";
import { SeveralPlaces } from "./several-places.tsx";
import { useShown } from "./use-shown.ts";
import { UserText } from "./user-text.tsx";

/** Sums, findings, and what the directory says of itself. */
export function CheckSide({ checked, file }: { readonly checked: Checked; readonly file: string }) {
  const { messages } = useApp();
  const areSumsShown = useShown(1);
  return (
    <aside class="dialog-side check-side" aria-label={messages.imports.report.heading}>
      <ReportSums report={checked.report} />
      {areSumsShown && (
        <>
          <ReportFindings
            report={checked.report}
            format={checked.preview.structure.format}
            of={{ check: checked.check }}
          />
          {checked.several.length > 0 && <SeveralPlaces several={checked.several} />}
          <AboutDirectory checked={checked} file={file} />
        </>
      )}
    </aside>
  );
}

function AboutDirectory({ checked, file }: { readonly checked: Checked; readonly file: string }) {
  const { imports, messages } = useApp();
  const { source: text } = messages.imports;
  const [changing, setChanging] = useState<"title" | "licence" | undefined>(undefined);
  const source = { ...checked.source, ...imports.source.value };
  const isWanted = source.licence === "unknown";
  const fromFile =
    imports.source.value.title === undefined && file.toLowerCase().startsWith(source.title.toLowerCase());
  return (
    <section class="about-directory">
      <h3>{text.heading}</h3>
      <dl class="facts">
        <div class="fact">
          <dt>{text.title}</dt>
          <dd>
            {changing === "title" ? (
              <input
                type="text"
                aria-label={text.title}
                maxLength={200}
                value={source.title}
                ref={(input) => input?.focus()}
                onChange={({ currentTarget: { value } }) =>
                  value.trim() !== "" && imports.describe({ title: value.trim() })
                }
                onBlur={() => setChanging(undefined)}
              />
            ) : (
              <>
                <UserText text={source.title} />
                {fromFile && <span class="hint"> ({text.fromFileName})</span>}{" "}
                <button
                  type="button"
                  class="link"
                  aria-label={`${text.change}: ${text.title}`}
                  onClick={() => setChanging("title")}
                >
                  {text.change}
                </button>
              </>
            )}
          </dd>
        </div>
        <div class="fact">
          <dt>{text.licence}</dt>
          <dd>
            {changing === "licence" || isWanted ? (
              <select
                aria-label={text.licence}
                aria-describedby={isWanted ? "licence-wanted" : undefined}
                value={source.licence}
                ref={(select) => {
                  if (changing === "licence") select?.focus();
                }}
                onChange={({ currentTarget: { value } }) => imports.describe({ licence: value })}
                onFocus={() => setChanging("licence")}
                onBlur={() => setChanging(undefined)}
              >
                <LicenceOptions own={source.licence} />
              </select>
            ) : (
              <>
                <Licence id={source.licence} />{" "}
                <button
                  type="button"
                  class="link"
                  aria-label={`${text.change}: ${text.licence}`}
                  onClick={() => setChanging("licence")}
                >
                  {text.change}
                </button>
              </>
            )}
          </dd>
        </div>
      </dl>
      {isWanted && (
        <p id="licence-wanted" class="notice notice-warn">
          <Icon name="alert" />
          {text.licenceWanted}
        </p>
      )}
    </section>
  );
}
