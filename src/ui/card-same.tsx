import type { Card } from "../model/answer.ts";
import { useApp } from "./context.ts";
import { openInitiative } from "./open-initiative.ts";
import { quoted } from "./quoted.ts";
import { SectorGlyph } from "./sector-glyph.tsx";
import { UserText } from "./user-text.tsx";

/** Other records that may be the same initiative: each stays what its directory says. */
export function CardSame({ card: { mayBeSame } }: { readonly card: Card }) {
  const app = useApp();
  const { messages } = app;
  if (mayBeSame.length === 0) return null;
  const { duplicates: text } = messages;
  return (
    <section class="card-section" aria-labelledby="card-same">
      <h3 id="card-same">{text.mayBe}</h3>
      <ul class="ties">
        {mayBeSame.map(({ id, name, sector, directory, score }) => (
          <li key={id} class="tie">
            <SectorGlyph sector={sector} />
            <span class="tie-name">
              <button type="button" class="tie-name" onClick={() => openInitiative(app, { id })}>
                <UserText text={name} />
              </button>
              <span class="tie-note">
                {messages.page.comma}
                {quoted(directory)}
              </span>
            </span>
            <span class="tie-note">{text.score(score)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
