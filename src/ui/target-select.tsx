import { useEffect, useState } from "preact/hooks";
import type { ColumnGuess } from "../model/import.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { optionOf, type TargetGroup, type TargetOption, targetGroups, targetOf } from "./target-options.ts";

interface TargetSelectProps {
  readonly column: ColumnGuess;
  readonly label: string;
  readonly describedBy: string;
}

/** Where the choice for a column stands in the page. */
export const targetId = (column: number): string => `target-${column}`;

/** By then the table is drawn; the columns follow one another, so that none of their tasks is long. */
const DRAWN_MS = 300;
const EACH_MS = 20;

/** Our word for a column of theirs. All others are a hundred for each column: they come when the table is drawn, or when somebody comes to choose. */
export function TargetSelect({ column, label, describedBy }: TargetSelectProps) {
  const app = useApp();
  const { imports } = app;
  const { target, index, reason } = column;
  const choose = (value: string) => {
    const stage = imports.stage.peek();
    const rows = stage.at === "check" ? stage.checked.preview.rows : [];
    const chosen = targetOf(
      value,
      rows.map(({ cells }) => cells[index] ?? ""),
    );
    if (chosen) imports.choose({ columns: { ...imports.choices.peek().columns, [index]: chosen } });
  };
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fill = () => {
      if (imports.stage.peek().at === "keep") timer = setTimeout(fill, DRAWN_MS);
      else setWhole(true);
    };
    timer = setTimeout(fill, DRAWN_MS + EACH_MS * index);
    return () => clearTimeout(timer);
  }, []);
  const offered = targetGroups(app, column);
  const chosen = chosenOf(offered, optionOf(target));
  const sensitive = target.as === "dropped" && target.sensitivity === "personal-sensitive";
  return (
    <span class={`target${reason === "not-understood" ? " is-open" : ""}`} data-chosen={chosen.options[0]?.label}>
      <select
        id={targetId(index)}
        aria-label={label}
        aria-describedby={describedBy}
        value={optionOf(target)}
        disabled={sensitive} // there is no switch for what is always dropped
        onFocus={() => setWhole(true)}
        onPointerEnter={() => setWhole(true)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {(isWhole ? offered : [chosen]).map(({ of, label, options }) =>
          of === "plain" ? (
            <Options key={of} options={options} />
          ) : (
            <optgroup key={of} label={label}>
              <Options options={options} />
            </optgroup>
          ),
        )}
      </select>
      <Icon name="down" />
    </span>
  );
}

const chosenOf = (groups: readonly TargetGroup[], value: string): TargetGroup => ({
  of: "plain",
  label: "",
  options: groups.flatMap(({ options }) => options).filter((each) => each.value === value),
});

const Options = ({ options }: { readonly options: readonly TargetOption[] }) => (
  <>
    {options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </>
);
