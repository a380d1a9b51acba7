import type { Speech } from "../i18n/load-language.ts";
import type { ColumnGuess, ColumnTarget } from "../model/import.ts";
import { isField } from "../model/initiative.ts";
import { FIELD_GROUPS, type FieldGroup } from "./field-groups.ts";
import { usualSplit } from "./usual-split.ts";

export interface TargetOption {
  /** What `targetOf` reads. */
  readonly value: string;
  readonly label: string;
}

/** What a column can be read as, as it is offered; the plain group has no name. */
export interface TargetGroup {
  readonly of: "plain" | "likely" | "split" | "position" | FieldGroup;
  readonly label: string;
  readonly options: readonly TargetOption[];
}

export function targetGroups({ messages, labels }: Speech, column: ColumnGuess): readonly TargetGroup[] {
  const { check: text } = messages.imports;
  const { target, candidates, isPersonal, mayBeContact } = column;
  const fieldOptions = (fields: ColumnGuess["candidates"]) =>
    fields.map((field) => ({ value: `field:${field}`, label: messages.fields[field] }));
  const plain: TargetOption[] = [];
  if (target.as === "mark") {
    const term = labels[target.field][target.term] ?? target.term;
    plain.push({ value: optionOf(target), label: text.markTarget(messages.fields[target.field], term) });
  }
  if (target.as === "osm-tag") plain.push({ value: optionOf(target), label: text.osmTarget(target.key) });
  if (!isPersonal) {
    const isOpen = column.reason === "not-understood";
    plain.push({ value: "extra", label: isOpen ? text.chooseTarget : text.targets.extra });
  }
  plain.push({ value: "dropped", label: text.targets.dropped });
  if (mayBeContact) plain.push({ value: "contact", label: text.targets.contact });
  const likely = candidates.filter((field) => target.as !== "field" || target.field !== field);
  const first: TargetGroup = { of: "plain", label: "", options: plain };
  if (isPersonal) return [first];
  return [
    first,
    ...(likely.length > 0 ? [{ of: "likely" as const, label: text.groups.likely, options: fieldOptions(likely) }] : []),
    {
      of: "split",
      label: messages.arrange.group,
      options: [
        { value: "split:address", label: messages.arrange.address },
        { value: "split:separator", label: messages.arrange.separator },
      ],
    },
    {
      of: "position",
      label: text.groups.position,
      options: [
        { value: "coordinates:latitude-first", label: text.targets.coordinates },
        { value: "coordinates:longitude-first", label: text.targets["coordinates-reversed"] },
        { value: "geometry", label: text.targets.geometry },
        { value: "address", label: text.targets.address },
      ],
    },
    ...FIELD_GROUPS.map(([of, fields]) => ({ of, label: text.groups[of], options: fieldOptions(fields) })),
  ];
}

export function optionOf(target: ColumnTarget): string {
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

/** `cells`: the first ones of the column, which suggest what parts them. */
export function targetOf(value: string, cells: readonly string[]): ColumnTarget | undefined {
  const [as, name = ""] = value.split(":");
  switch (as) {
    case "field":
      return isField(name) ? { as, field: name } : undefined;
    case "coordinates":
      return { as, order: name === "longitude-first" ? "longitude-first" : "latitude-first" };
    case "split":
      return { as, split: name === "separator" ? usualSplit(cells) : { by: "address" } };
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
