import { useRef, useState } from "preact/hooks";
import { useApp } from "./context.ts";
import { FindingList, type ReportOf } from "./finding-list.tsx";
import { FoundChange } from "./found-change.tsx";
import type { FindingGroup } from "./group-findings.ts";
import { Icon } from "./icon.tsx";
import { JudgeGroup } from "./judge-group.tsx";
import { lineName, type Numbering } from "./numbering.ts";
import { quoted } from "./quoted.ts";

interface FindingEntryProps {
  readonly group: FindingGroup;
  readonly numbering: Numbering;
  readonly of: ReportOf;
}

/** One kind of finding: how often, one example, and on a click one after the other, with what to do. */
export function FindingEntry({ group, numbering, of }: FindingEntryProps) {
  const { messages, words } = useApp();
  const { findings: text } = messages.imports;
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const { code, count, findings } = group;
  const { title, hint } = messages.issues[code];
  const [first] = findings;
  const example = first?.examples[0];
  // Of what is found once in each column the count says it all.
  const where =
    findings.length > 1
      ? count > findings.length && text.inColumns(findings.length)
      : first?.column !== undefined && text.inColumn(quoted(first.column));
  const isOfFile = findings.every(({ examples }) => examples.every(({ line }) => line === 0));
  const keepFocus = () => toggle.current?.focus({ preventScroll: true });
  return (
    <li class="finding">
      <span class="finding-count">{isOfFile ? <Icon name="file" /> : words.number(count)}</span>
      <div>
        <p class="finding-title">
          {title} <span class="hint">{where}</span>
        </p>
        {!isOpen && example && (
          <div class="finding-example">
            <p>{lineName(messages, example.line, numbering)}</p>
            <FoundChange issue={example} isShort />
          </div>
        )}
        {isOpen && (
          <p class="finding-hint">
            {text.whatToDo} {hint}
          </p>
        )}
      </div>
      <button
        ref={toggle}
        type="button"
        class="link"
        aria-expanded={isOpen}
        aria-label={`${isOpen ? text.hide : text.show}: ${title}`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? text.hide : text.show}
      </button>
      {isOpen && (
        <div class="finding-body">
          {"check" in of && <JudgeGroup group={group} check={of.check} onDone={keepFocus} />}
          <FindingList group={group} numbering={numbering} of={of} onDone={keepFocus} />
        </div>
      )}
    </li>
  );
}
