import type { TerritoryProfile } from "../model/profile.ts";
import { assessedHow } from "./assessed-how.ts";
import { useApp } from "./context.ts";
import { ExplainedFigures } from "./explained.tsx";
import { sayOutcome } from "./indicator-words.ts";
import { OutcomeFact } from "./territory-figures.tsx";
import { UserText } from "./user-text.tsx";

/** What assessments say of the initiatives here; where nothing was assessed there is no such section, which is not a low score. */
export function AssessedMeans({ profile: { assessments } }: { readonly profile: TerritoryProfile }) {
  const app = useApp();
  const { labels, messages } = app;
  const { indicators, assessments: text, page } = messages;
  if (!assessments) return null;
  const { means, records, sources } = assessments;
  return (
    <section class="card-section" aria-labelledby="sheet-assessed">
      <h3 id="sheet-assessed">{indicators.names.assessmentMean}</h3>
      <p class="hint">{text.assessed(records, assessments.assessments)}</p>
      <dl class="facts facts-end">
        {means.map(({ dimension, outcome }) => {
          const said = sayOutcome(outcome, "score", app);
          const value = said.isFigure ? text.meanOf(said.value) : said.value;
          const note = outcome.is === "figure" ? text.restsOn(outcome.n) : "";
          return <OutcomeFact key={dimension} name={labels.dimensions[dimension]!} said={{ ...said, value, note }} />;
        })}
      </dl>
      <p class="hint">
        {assessedHow(assessments, app).join(page.separator)}
        <br />
        {text.source}
        {page.separator}
        <UserText text={sources.join(page.comma)} />
      </p>
      <ExplainedFigures of={["assessmentMean"]} />
    </section>
  );
}
