import type { TerritorySheet } from "../model/answer.ts";
import { useApp } from "./context.ts";
import { Fact } from "./fact.tsx";
import { UserText } from "./user-text.tsx";

interface HowSureProps {
  readonly sheet: Pick<TerritorySheet, "count" | "exact" | "checked" | "sources">;
  /** Rows with a position, where some have none. */
  readonly placed?: number;
  /** Rows by how exact their place is. */
  readonly exactness?: TerritorySheet["exactness"];
}

/** Never behind a click: how much of a sheet can be relied on. */
export function HowSure({ sheet, placed, exactness = [] }: HowSureProps) {
  const { messages, words } = useApp();
  const { territory: text } = messages;
  const { checked, count, exact, sources } = sheet;
  return (
    <section class="card-section" aria-labelledby="sheet-sure">
      <h3 id="sheet-sure">{text.howSure}</h3>
      <dl class="facts facts-end">
        {placed !== undefined && <Fact name={text.placed}>{text.of(placed, count)}</Fact>}
        {exactness.length === 0 && <Fact name={text.exact}>{text.of(exact, count)}</Fact>}
        <Fact name={text.checked}>{checked && text.checkedSpan(String(checked.from), String(checked.to))}</Fact>
        {exactness.some((each) => each.count > 0) && (
          <Fact name={messages.indicators.exactness}>
            <ul class="exactness">
              {exactness
                .filter((each) => each.count > 0)
                .map((each) => (
                  <li key={each.id}>
                    {messages.facets.exactnesses[each.id]}
                    {messages.page.separator}
                    {words.number(each.count)}
                  </li>
                ))}
            </ul>
          </Fact>
        )}
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
