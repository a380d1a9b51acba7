import { isSuggestion, JUDGEMENTS, judgementOf } from "../model/judgements.ts";
import { saveFile } from "../state/save-file.ts";
import { useApp } from "./context.ts";
import type { FindingGroup } from "./group-findings.ts";
import { Icon } from "./icon.tsx";

interface JudgeGroupProps {
  readonly group: FindingGroup;
  readonly check: number;
  readonly onDone: () => void;
}

/** What can be decided of all findings of a kind at once. */
export function JudgeGroup({ group: { code, count, findings }, check, onDone }: JudgeGroupProps) {
  const { imports, messages, notices, run } = useApp();
  const { mending: text } = messages;
  if (code === "corrected") {
    const save = () =>
      run("correctedFile", { check }).then(saveFile, () => notices.show({ kind: "failed", what: "download" }));
    return (
      <button type="button" class="link" onClick={() => void save()}>
        <Icon name="download" />
        {text.download(count)}
      </button>
    );
  }
  const id = judgementOf(code);
  if (id === undefined) return null;
  const isOffered = isSuggestion(code);
  // Of some a repair may be doubtful enough not to be offered.
  const isMendable = !isOffered || findings.some(({ examples }) => examples.some(({ became }) => became !== undefined));
  if (!isMendable) return null;
  const { byDefault } = JUDGEMENTS[id];
  const decide = (isMade: boolean) => {
    onDone();
    imports.judge(
      id,
      isMade === byDefault && imports.choices.peek().judgements?.[id] !== undefined ? undefined : isMade,
    );
  };
  return (
    <button type="button" class="button button-small" onClick={() => decide(isOffered)}>
      {isOffered ? text.takeAll(count) : text.leaveAll}
    </button>
  );
}

/** Repairs that were refused: nothing else would tell of them. */
export function RefusedRepairs() {
  const { imports, messages } = useApp();
  const { mending: text, issues } = messages;
  const { judgements = {} } = imports.choices.value;
  const refused = (Object.keys(judgements) as (keyof typeof judgements)[]).filter((id) => judgements[id] === false);
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby="refused-repairs">
      <h3 id="refused-repairs">{text.refusedHeading}</h3>
      <ul>
        {refused.map((id) => {
          const { title } = issues[JUDGEMENTS[id].made];
          return (
            <li key={id} class="refused-repair">
              <span>{title}</span>
              <button
                type="button"
                class="link"
                aria-label={`${text.again}: ${title}`}
                onClick={() => imports.judge(id, undefined)}
              >
                {text.again}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
