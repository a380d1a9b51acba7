import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Correction, EditableCell, RecordCells } from "../model/correction.ts";
import { placeKey } from "../model/correction.ts";
import type { Issue } from "../model/issue.ts";
import { useApp } from "./context.ts";

interface CellEditorProps {
  readonly check: number;
  readonly issue: Issue;
  /** Where the record stands, in words. */
  readonly place: string;
  readonly onClose: () => void;
}

/** The cells that a finding speaks of, to be written anew: Enter applies, Escape leaves. */
export function CellEditor({ check, issue, place, onClose }: CellEditorProps) {
  const { imports, messages, run } = useApp();
  const { mending: text } = messages;
  const [found, setFound] = useState<RecordCells | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    run("record", { check, issue }).then(
      (record) => isWanted && setFound(record),
      () => isWanted && setFound({ is: "gone" }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (!found) return <p class="hint">{text.opening}</p>;
  if (found.is !== "shown" || found.cells.length === 0)
    return (
      <p class="hint" role="status">
        {found.is === "protected" ? text.protected : found.is === "gone" ? text.gone : text.notHere}
      </p>
    );
  const before = imports.choices.peek().corrections ?? [];
  return (
    <CellFields
      cells={found.cells}
      corrections={before}
      label={place}
      onClose={onClose}
      onApply={(corrections) => {
        onClose();
        if (corrections.length > 0) imports.correct(corrections);
      }}
    />
  );
}

interface CellFieldsProps {
  readonly cells: readonly EditableCell[];
  readonly corrections: readonly Correction[];
  readonly label: string;
  readonly onApply: (corrections: readonly Correction[]) => void;
  readonly onClose: () => void;
}

const LONG = 80;

function CellFields({ cells, corrections, label, onApply, onClose }: CellFieldsProps) {
  const { messages } = useApp();
  const { mending: text } = messages;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const earlier = new Map(corrections.map((each) => [placeKey(each), each]));
  const [written, setWritten] = useState(() => cells.map((cell) => earlier.get(placeKey(cell))?.after ?? cell.text));
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, []);
  const apply = (): void => {
    const changed = cells.flatMap(({ text: before, ...place }, at): readonly Correction[] => {
      const after = written[at]!;
      const known = earlier.get(placeKey(place));
      const isAsKnown = known?.before === before ? known.after === after : after === before && !known;
      return isAsKnown ? [] : [{ ...place, before, after }];
    });
    onApply(changed);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.preventDefault(); // the dialog stays
      event.stopPropagation();
      onClose();
    } else if (event.key === "Enter" && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      apply();
    }
  };
  return (
    <form
      ref={form}
      class="cell-editor"
      aria-label={label}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {cells.map((cell, at) => {
        const field = {
          id: `${id}-${at}`,
          dir: "auto" as const,
          value: written[at]!,
          onInput: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
            setWritten(written.map((each, index) => (index === at ? value : each))),
        };
        const isLong = cell.text.length > LONG || cell.text.includes("\n");
        return (
          <div key={placeKey(cell)}>
            <label for={field.id} class="column-name">
              <bdi>{cell.column === "" ? messages.imports.check.unnamed : cell.column}</bdi>
            </label>
            {isLong ? <textarea rows={3} {...field} /> : <input type="text" {...field} />}
          </div>
        );
      })}
      <p class="cell-actions">
        <button type="submit" class="button">
          {text.save}
        </button>
        <button type="button" class="link" onClick={onClose}>
          {text.cancel}
        </button>
      </p>
    </form>
  );
}
