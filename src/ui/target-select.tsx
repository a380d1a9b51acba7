import type { ColumnGuess } from "../model/import.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { optionOf, type TargetOption, targetGroups, targetOf } from "./target-options.ts";

interface TargetSelectProps {
  readonly column: ColumnGuess;
  readonly label: string;
  readonly describedBy: string;
}

/** Where the choice for a column stands in the page. */
export const targetId = (column: number): string => `target-${column}`;

/** Our word for a column of theirs. */
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
  const sensitive = target.as === "dropped" && target.sensitivity === "personal-sensitive";
  return (
    <span class={`target${reason === "not-understood" ? " is-open" : ""}`}>
      <select
        id={targetId(index)}
        aria-label={label}
        aria-describedby={describedBy}
        value={optionOf(target)}
        disabled={sensitive} // there is no switch for what is always dropped
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {targetGroups(app, column).map(({ of, label, options }) =>
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

const Options = ({ options }: { readonly options: readonly TargetOption[] }) => (
  <>
    {options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </>
);
