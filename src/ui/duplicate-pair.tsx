import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { DuplicateSide } from "../model/duplicates.ts";
import { fold } from "../model/fold.ts";
import type { DecidedDuplicate } from "../state/duplicates.ts";
import { useApp } from "./context.ts";
import { DuplicateReasons } from "./duplicate-reasons.tsx";
import { cellText } from "./field-text.ts";
import { Icon } from "./icon.tsx";
import type { Numbering } from "./numbering.ts";
import { quoted } from "./quoted.ts";
import { UserText } from "./user-text.tsx";

interface PairProps {
  readonly pair: DecidedDuplicate;
  readonly numbering: Numbering;
}

/** Two records side by side: how alike they are and why, what agrees, what differs, and what is decided of them. */
export function DuplicatePair({ pair, numbering }: PairProps) {
  const { duplicates, messages } = useApp();
  const { duplicates: text } = messages;
  const { one, other, decision, leftOutLine } = pair;
  const head = useRef<HTMLHeadingElement>(null);
  const names = text.pair(quoted(one.name), quoted(other.name));
  /** The button that was pressed goes. */
  const decide = (act: () => void) => () => {
    act();
    head.current?.focus();
  };
  const isOut = ({ directory, line }: DuplicateSide) => directory === undefined && line === leftOutLine;
  const note = (side: DuplicateSide) =>
    decision === "left-out" && (
      <span class={`pair-note${isOut(side) ? " is-out" : ""}`}>{isOut(side) ? text.leftOut : text.stays}</span>
    );
  const button = (which: "one" | "other") => {
    const side = pair[which];
    if (decision !== "open" || side.directory !== undefined) return null;
    return (
      <button
        type="button"
        class="button"
        aria-label={text.leaveOutOf(quoted(side.name), side.line)}
        onClick={decide(() => duplicates.leaveOut(pair, which))}
      >
        {text.leaveOut}
      </button>
    );
  };
  return (
    <li class="pair">
      <div class="pair-head">
        <h3 ref={head} tabIndex={-1}>
          {text.score(pair.score)}
          <span class="visually-hidden">: {names}</span>
        </h3>
        {decision === "open" ? (
          <button
            type="button"
            class="link"
            aria-label={text.keepBothOf(names)}
            onClick={decide(() => duplicates.keepBoth(pair))}
          >
            {text.keepBoth}
          </button>
        ) : (
          <button
            type="button"
            class="link"
            aria-label={text.undoOf(names)}
            onClick={decide(() => duplicates.takeBack(pair))}
          >
            {text.undo}
          </button>
        )}
      </div>
      <DuplicateReasons reasons={pair.reasons} />
      {decision === "different" && <p class="hint">{text.areDifferent}</p>}
      <table class="pair-table">
        <thead>
          <tr>
            <td />
            <SideHead side={one} numbering={numbering} note={note(one)} />
            <SideHead side={other} numbering={numbering} note={note(other)} />
          </tr>
        </thead>
        <tbody>
          {factsOf(one, other).map(([label, mine, theirs]) => (
            <Fact key={label} label={label} mine={mine} theirs={theirs} />
          ))}
        </tbody>
        {decision === "open" && (
          <tfoot>
            <tr>
              <td />
              <td>{button("one")}</td>
              <td>{button("other")}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </li>
  );
}

interface SideHeadProps {
  readonly side: DuplicateSide;
  readonly numbering: Numbering;
  readonly note: ComponentChildren;
}

function SideHead({ side: { directory, line }, numbering, note }: SideHeadProps) {
  const { messages } = useApp();
  const { findings } = messages.imports;
  return (
    <th scope="col">
      {messages.duplicates.place(
        directory === undefined ? messages.duplicates.thisFile : quoted(directory),
        directory === undefined && numbering === "records" ? findings.record(line) : findings.line(line),
      )}{" "}
      {note}
    </th>
  );
}

type Label = "name" | DuplicateSide["facts"][number][0];

function factsOf(one: DuplicateSide, other: DuplicateSide): readonly (readonly [Label, string, string])[] {
  const [mine, theirs] = [new Map(one.facts), new Map(other.facts)];
  const fields = [...new Set([...mine.keys(), ...theirs.keys()])];
  return [
    ["name", one.name, other.name],
    ...fields.map((field) => [field, mine.get(field) ?? "", theirs.get(field) ?? ""] as const),
  ];
}

/** Letters and numbers; of a web address what leads to the same page. */
const comparable = (text: string): string => fold(text.replace(/^https?:\/\/(?:www\.)?/i, ""));

/** What agrees stands plain; what differs has a sign and is said. */
function Fact({ label, mine, theirs }: { readonly label: Label; readonly mine: string; readonly theirs: string }) {
  const app = useApp();
  const { messages } = app;
  const { duplicates: text } = messages;
  const differs = mine !== "" && theirs !== "" && comparable(mine) !== comparable(theirs);
  const cell = (value: string) =>
    value === "" ? <span class="hint">{text.notSaid}</span> : <UserText text={cellText(app, label, value)} />;
  return (
    <tr class={differs ? "is-other" : undefined}>
      <th scope="row">
        {label === "name" ? text.name : messages.fields[label]}
        {differs && (
          <span class="pair-differs" title={text.differs}>
            <Icon name="differs" />
            <span class="visually-hidden"> ({text.differs})</span>
          </span>
        )}
      </th>
      <td>{cell(mine)}</td>
      <td>{cell(theirs)}</td>
    </tr>
  );
}
