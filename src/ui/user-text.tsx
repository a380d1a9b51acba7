import { useApp } from "./context.ts";
import { hiddenCode, splitAtHidden } from "./hidden-characters.ts";

/** What somebody wrote: as text, isolated for direction, with hidden characters shown by a mark. */
export function UserText({ text, language }: { readonly text: string; readonly language?: string | undefined }) {
  const { messages } = useApp();
  const parts = splitAtHidden(text);
  return (
    <bdi {...(language !== undefined && { lang: language })}>
      {parts.length === 1
        ? text
        : parts.map((part, at) => {
            const code = at % 2 === 0 ? undefined : hiddenCode(part);
            if (code === undefined) return part;
            return (
              <span key={at} class="hidden-character" title={messages.page.hiddenCharacter}>
                {code}
              </span>
            );
          })}
    </bdi>
  );
}
