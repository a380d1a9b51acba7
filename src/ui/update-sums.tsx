import type { UpdateAccount } from "../model/changes.ts";
import { countsOf, sumsOf } from "./change-sums.ts";
import { useApp } from "./context.ts";
import { quoted } from "./quoted.ts";

/** What became of both editions when a directory was updated. */
export function UpdateSums({ update }: { readonly update: UpdateAccount }) {
  const { messages } = useApp();
  const { changes: text } = messages;
  const { title, rowsBefore, accepted, refused } = update;
  return (
    <section class="update-sums">
      <h3>{text.report.heading}</h3>
      <p>{text.report.from(quoted(title), rowsBefore)}</p>
      <dl class="facts">
        <div class="fact">
          <dt>{text.report.taken}</dt>
          <dd>{sumsOf(text, accepted)}</dd>
        </div>
        {countsOf(refused) > 0 && (
          <div class="fact">
            <dt>{text.report.refused}</dt>
            <dd>{sumsOf(text, refused)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
