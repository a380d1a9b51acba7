import type { ColumnGuess, ColumnTarget } from "../model/import.ts";
import { FIELDS, type Field, isField } from "../model/initiative.ts";
import type { ImportStage } from "../state/import-stage.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { usualSplit } from "./usual-split.ts";

/** Worked out by ourselves from the file; no column of theirs is read as these. */
const OURS: readonly Field[] = ["sourceId", "sourceLine", "issues"];
export const CHOOSABLE = FIELDS.filter((field) => !OURS.includes(field));

interface TargetSelectProps {
  readonly column: ColumnGuess;
  readonly label: string;
  readonly describedBy: string;
}

/** Where the choice for a column stands in the page. */
export const targetId = (column: number): string => `target-${column}`;

/** Our word for a column of theirs. */
export function TargetSelect({ column, label, describedBy }: TargetSelectProps) {
  const { imports, labels, messages } = useApp();
  const { check: text } = messages.imports;
  const { stage } = imports;
  const { target, index, reason } = column;
  const value = optionOf(target);
  const isOpen = reason === "not-understood";
  const choose = (next: string) => {
    const chosen = next === "split:separator" ? bySign(stage.peek(), index) : targetOf(next);
    if (chosen) imports.choose({ columns: { ...imports.choices.peek().columns, [index]: chosen } });
  };
  const sensitive = target.as === "dropped" && target.sensitivity === "personal-sensitive";
  return (
    <span class={`target${isOpen ? " is-open" : ""}`}>
      <select
        id={targetId(index)}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        disabled={sensitive} // there is no switch for what is always dropped
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {target.as === "mark" && (
          <option value={value}>
            {text.markTarget(messages.fields[target.field], labels[target.field][target.term] ?? target.term)}
          </option>
        )}
        {target.as === "osm-tag" && <option value={value}>{text.osmTarget(target.key)}</option>}
        {!column.isPersonal && <option value="extra">{isOpen ? text.chooseTarget : text.targets.extra}</option>}
        <option value="dropped">{text.targets.dropped}</option>
        {column.mayBeContact && <option value="contact">{text.targets.contact}</option>}
        {!column.isPersonal && (
          <optgroup label={messages.arrange.group}>
            <option value="split:address">{messages.arrange.address}</option>
            <option value="split:separator">{messages.arrange.separator}</option>
          </optgroup>
        )}
        {!column.isPersonal && <FieldOptions column={column} />}
      </select>
      <Icon name="down" />
    </span>
  );
}

/** Parted as the first cells suggest. */
function bySign(stage: ImportStage, index: number): ColumnTarget | undefined {
  if (stage.at !== "check") return undefined;
  return { as: "split", split: usualSplit(stage.checked.preview.rows.map(({ cells }) => cells[index] ?? "")) };
}

function FieldOptions({ column }: { readonly column: ColumnGuess }) {
  const { messages } = useApp();
  const { check: text } = messages.imports;
  return (
    <>
      <optgroup label={text.groups.position}>
        <option value="coordinates:latitude-first">{text.targets.coordinates}</option>
        <option value="coordinates:longitude-first">{text.targets["coordinates-reversed"]}</option>
        <option value="geometry">{text.targets.geometry}</option>
        <option value="address">{text.targets.address}</option>
      </optgroup>
      {column.candidates.length > 1 && (
        <optgroup label={text.groups.likely}>
          {column.candidates.map((field) => (
            <option key={field} value={`field:${field}`}>
              {messages.fields[field]}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={text.groups.fields}>
        {CHOOSABLE.map((field) => (
          <option key={field} value={`field:${field}`}>
            {messages.fields[field]}
          </option>
        ))}
      </optgroup>
    </>
  );
}

function optionOf(target: ColumnTarget): string {
  switch (target.as) {
    case "field":
      return `field:${target.field}`;
    case "coordinates":
      return `coordinates:${target.order}`;
    case "split":
      return `split:${target.split.by}`;
    case "mark":
      return `mark:${target.term}`;
    case "osm-tag":
      return `osm-tag:${target.key}`;
    default:
      return target.as;
  }
}

function targetOf(value: string): ColumnTarget | undefined {
  const [as, name = ""] = value.split(":");
  switch (as) {
    case "field":
      return isField(name) ? { as, field: name } : undefined;
    case "coordinates":
      return { as, order: name === "longitude-first" ? "longitude-first" : "latitude-first" };
    case "split":
      return { as, split: { by: "address" } };
    case "dropped":
      return { as, sensitivity: "personal" };
    case "extra":
    case "geometry":
    case "address":
    case "contact":
      return { as };
    default:
      return undefined; // as guessed
  }
}
