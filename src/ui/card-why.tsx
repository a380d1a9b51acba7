import type { Card } from "../model/answer.ts";
import { useApp } from "./context.ts";
import { quoted } from "./quoted.ts";

/** Which word of the directory became which term, and by what rule. */
export function CardWhy({ card }: { readonly card: Card }) {
  const { labels, messages } = useApp();
  const { card: text, fields } = messages;
  if (card.classifications.length === 0) return null;
  const label = (id: string) => labels.sectors[id] ?? labels.kinds[id] ?? labels.practices[id] ?? id;
  return (
    <details class="card-section">
      <summary>{text.why}</summary>
      <ul class="why">
        {card.classifications.map(({ field, raw, rule, terms }) => (
          <li key={`${field} ${raw}`}>
            <span class="why-field">{fields[field]}</span>
            <span>{text.became(quoted(raw), terms.map(label))}</span>
            <span class="why-rule">{text.rules[rule]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
