import { useApp } from "./context.ts";

/** Characters that turn the direction of the text, and those that nobody sees; joiners belong to many scripts and stay. */
const HIDDEN = /([\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cc})/u;

/** What somebody wrote: as text, isolated for direction, with hidden characters shown by a mark. */
export function UserText({ text, language }: { readonly text: string; readonly language?: string | undefined }) {
  const { messages } = useApp();
  const parts = HIDDEN.test(text) ? text.split(HIDDEN) : undefined;
  return (
    <bdi {...(language !== undefined && { lang: language })}>
      {parts
        ? parts.map((part, at) =>
            at % 2 === 0 ? (
              part
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name
              <HiddenCharacter key={at} character={part} label={messages.page.hiddenCharacter} />
            ),
          )
        : text}
    </bdi>
  );
}

function HiddenCharacter({ character, label }: { readonly character: string; readonly label: string }) {
  if (character === "\n" || character === "\t") return <>{character}</>;
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  return (
    <span class="hidden-character" title={label}>
      {code}
    </span>
  );
}
