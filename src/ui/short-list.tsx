import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "./context.ts";

interface ShortListProps<Entry> {
  readonly class: string;
  readonly entries: readonly Entry[];
  /** How many stand there before a click opens the others. */
  readonly first: number;
  readonly children: (entry: Entry) => ComponentChildren;
}

/** The first few of many, and a button that opens the others. */
export function ShortList<Entry>({ class: name, entries, first, children }: ShortListProps<Entry>) {
  const { messages } = useApp();
  const [isLong, setLong] = useState(false);
  const more = entries.length - first;
  return (
    <ul class={name}>
      {(isLong ? entries : entries.slice(0, first)).map((entry, at) => (
        <li key={at}>{children(entry)}</li>
      ))}
      {more > 0 && (
        <li>
          <button type="button" class="link" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
            {isLong ? messages.page.fewer : messages.page.more(more)}
          </button>
        </li>
      )}
    </ul>
  );
}
