import type { ColumnGuess } from "../model/import.ts";
import { useApp } from "./context.ts";
import { type DropPlace, dropOf, holdersOf, maySeveral } from "./drop-column.ts";
import { Icon } from "./icon.tsx";
import { optionOf, type TargetGroup, type TargetOption, targetGroups, targetOf } from "./target-options.ts";
import { UserText } from "./user-text.tsx";

interface FieldTrayProps {
  readonly columns: readonly ColumnGuess[];
  readonly dragged: ColumnGuess;
  /** Its first cells. */
  readonly cells: readonly string[];
  /** What is under the pointer. */
  readonly over: DropPlace | undefined;
}

/** All that the dragged column can be read as, with the columns that are read so already. */
export function FieldTray({ columns, dragged, cells, over }: FieldTrayProps) {
  const app = useApp();
  const { messages } = app;
  const isOver = (value: string, way?: "with") =>
    over?.on === "target" && optionOf(over.target) === value && over.way === way;
  const chip = ({ value, label }: TargetOption) => {
    const target = targetOf(value, cells);
    const drop = target && dropOf(columns, dragged.index, { on: "target", target });
    if (!target || (!drop && value !== optionOf(dragged.target))) return null;
    const holders = holdersOf(columns, target).filter(({ index }) => index !== dragged.index);
    const mayJoin = drop?.outcome.is === "instead" && target.as === "field" && maySeveral(target.field);
    const state = `${holders.length > 0 ? " is-held" : ""}${drop ? "" : " is-own"}${isOver(value) ? " is-over" : ""}`;
    return (
      <li key={value} class="tray-place">
        <span class={`tray-field${state}`} data-target={drop && value}>
          <span>{label}</span>
          {!drop && <Icon name="check" />}
          {holders.length > 0 && (
            <span class="tray-holder">
              <UserText
                text={holders.map(({ header }) => header || messages.imports.check.unnamed).join(messages.page.comma)}
              />
            </span>
          )}
        </span>
        {mayJoin && (
          <span
            class={`tray-field tray-with${isOver(value, "with") ? " is-over" : ""}`}
            data-target={value}
            data-way="with"
          >
            <Icon name="add" />
          </span>
        )}
      </li>
    );
  };
  return (
    <div class="tray-groups">
      {inTray(targetGroups(app, dragged)).map(({ of, label, options }) => (
        <section key={of}>
          {of !== "plain" && <h4>{label}</h4>}
          <ul>{(of === "plain" ? plainNames(options, messages.imports.check.targets.extra) : options).map(chip)}</ul>
        </section>
      ))}
    </div>
  );
}

/** What most columns are stands first, so that a finger need not go far. */
const inTray = (groups: readonly TargetGroup[]): readonly TargetGroup[] => {
  const isRare = ({ of }: TargetGroup) => of === "split" || of === "position";
  return [...groups.filter((group) => !isRare(group)), ...groups.filter(isRare)];
};

/** What a select asks to be chosen is a place like others here. */
const plainNames = (options: readonly TargetOption[], extra: string): readonly TargetOption[] =>
  options.map((option) => (option.value === "extra" ? { ...option, label: extra } : option));

/** Where the element under the pointer lets a column be dropped. */
export function placeOf(element: Element | null, cells: readonly string[]): DropPlace | undefined {
  const found = element?.closest<HTMLElement>("[data-target], [data-column]");
  const { target: value, way, column } = found?.dataset ?? {};
  if (column !== undefined) return { on: "column", column: Number(column) };
  const target = value === undefined ? undefined : targetOf(value, cells);
  return target && { on: "target", target, ...(way === "with" && { way }) };
}
