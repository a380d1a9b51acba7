import { useState } from "preact/hooks";
import type { TerritorySheet as Sheet } from "../model/answer.ts";
import { isOwn } from "../model/boundary-set.ts";
import type { Level } from "../model/territory.ts";
import { chooseTerritory } from "./choose-suggestion.ts";
import { useApp } from "./context.ts";
import { UserText } from "./user-text.tsx";

/** "9 regions"; "" for what has no parts. */
export function partsOf(
  { level, children }: Pick<Sheet, "level" | "children">,
  words: Partial<Record<Level, (count: number) => string>>,
): string {
  const [first] = children;
  return first ? (words[levelOfParts(level, first.id)]?.(children.length) ?? "") : "";
}

/** M49 codes are numbers, countries two letters or a name, what lies below has a hyphen or a dot. */
function levelOfParts(level: Level, id: string): Level {
  if (isOwn(id)) return "own";
  if (/^\d+$/.test(id)) return level === "world" ? "region" : "subregion";
  if (/^[A-Z]{2}[-.]/.test(id)) return level === "first" ? "second" : "first";
  return "country";
}

const PARTS_AT_FIRST = 8;

export function TerritoryParts({ sheet }: { readonly sheet: Sheet }) {
  const app = useApp();
  const { messages, words } = app;
  const [isLong, setLong] = useState(false);
  const { territory: text } = messages;
  if (sheet.children.length === 0) return null;
  const sorted = [...sheet.children].sort((a, b) => b.count - a.count || words.compare(a.name, b.name));
  const shown = isLong ? sorted : sorted.slice(0, PARTS_AT_FIRST);
  return (
    <section class="card-section" aria-labelledby="sheet-parts">
      <h3 id="sheet-parts">{text.parts}</h3>
      <ul class="parts">
        {shown.map(({ id, name, count, covered }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => chooseTerritory(app, id)}>
              <UserText text={name} />
            </button>
            <span class={count > 0 ? "" : "not-known"}>
              {count > 0 ? words.number(count) : covered ? text.none : text.notCovered}
            </span>
          </li>
        ))}
      </ul>
      {sorted.length > PARTS_AT_FIRST && (
        <button type="button" class="link" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? messages.page.fewer : messages.page.more(sorted.length - PARTS_AT_FIRST)}
        </button>
      )}
    </section>
  );
}
