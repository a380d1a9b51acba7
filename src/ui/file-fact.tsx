import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface FileFactProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The options. */
  readonly children: ComponentChildren;
}

/** One thing found about the file, with what it could be instead. */
export function FileFact({ name, value, onChange, children }: FileFactProps) {
  return (
    <label class="file-fact">
      <span>{name}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
      <Icon name="down" />
    </label>
  );
}
