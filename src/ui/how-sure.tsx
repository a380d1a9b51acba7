import type { TerritorySheet } from "../model/answer.ts";
import { useApp } from "./context.ts";
import { Fact } from "./fact.tsx";
import { UserText } from "./user-text.tsx";

interface HowSureProps {
  readonly sheet: Pick<TerritorySheet, "count" | "exact" | "checked" | "sources">;
  /** Rows with a position, where some have none. */
  readonly placed?: number;
}

/** Never behind a click: how much of a sheet can be relied on. */
export function HowSure({ sheet, placed }: HowSureProps) {
  const { messages, words } = useApp();
  const { territory: text } = messages;
  const { checked, count, exact, sources } = sheet;
  return (
    <section class="card-section" aria-labelledby="sheet-sure">
      <h3 id="sheet-sure">{text.howSure}</h3>
      <dl class="facts facts-end">
        {placed !== undefined && <Fact name={text.placed}>{text.of(placed, count)}</Fact>}
        <Fact name={text.exact}>{text.of(exact, count)}</Fact>
        <Fact name={text.checked}>{checked && text.checkedSpan(String(checked.from), String(checked.to))}</Fact>
        <Fact name={text.restsOn}>{words.number(sources.length)}</Fact>
      </dl>
      <ul class="parts">
        {sources.map(({ id, title, rows }) => (
          <li key={id}>
            <UserText text={title} />
            <span>{words.number(rows)}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{text.caveat}</p>
    </section>
  );
}
