import type { CellChange, ChangeEntry, ChangeSection } from "../model/changes.ts";
import { isRefused } from "../state/updating.ts";
import { useApp } from "./context.ts";
import { excerpts } from "./excerpt.ts";
import { cellText } from "./field-text.ts";
import { Icon } from "./icon.tsx";
import { UserText } from "./user-text.tsx";

/** One entry that differs: who it is, how far it moved, and each of its cells before and after. */
export function ChangeRow({ section, entry }: { readonly section: ChangeSection; readonly entry: ChangeEntry }) {
  const { updating, messages, words } = useApp();
  const { changes: text, card } = messages;
  const { key, name, locality, line, km, cells, isFirm } = entry;
  const notes = [km !== undefined && words.kilometres(km), line > 0 && card.line(line)].filter(
    (note) => note !== false,
  );
  const label = (
    <span class="change-label">
      <b>
        <UserText text={name} />
      </b>
      <span class="hint">
        {locality !== "" && (
          <>
            <UserText text={locality} />
            {messages.page.comma}
          </>
        )}
        {notes.join(messages.page.comma)}
      </span>
    </span>
  );
  return (
    <li class="change">
      {updating.isWanted.value ? (
        <label class="check-line">
          <input
            type="checkbox"
            checked={isFirm === true || !isRefused(updating.refused.value, section, key)}
            disabled={isFirm === true}
            onChange={({ currentTarget }) => updating.refuse(section, entry, !currentTarget.checked)}
          />
          {label}
        </label>
      ) : (
        <p class="check-line">{label}</p>
      )}
      {isFirm && updating.isWanted.value && <p class="hint change-firm">{text.firm}</p>}
      {cells.length > 0 && <Cells cells={cells} />}
    </li>
  );
}

function Cells({ cells }: { readonly cells: readonly CellChange[] }) {
  const { messages } = useApp();
  const { changes: text } = messages;
  return (
    <table class="change-cells">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{text.field}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.field ?? `=${cell.name}`}>
            <th scope="row">{cell.field ? messages.fields[cell.field] : <UserText text={cell.name} />}</th>
            {cell.withheld ? <td colSpan={2}>{text.withheld}</td> : <BeforeAfter cell={cell} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BeforeAfter({ cell }: { readonly cell: CellChange }) {
  const app = useApp();
  const { messages } = app;
  const inWords = (text: string) => (cell.field ? cellText(app, cell.field, text) : text);
  const [before, after] = excerpts(inWords(cell.before), inWords(cell.after));
  const said = (text: string) =>
    text === "" ? <span class="not-known">{messages.page.notKnown}</span> : <UserText text={text} />;
  return (
    <>
      <td>
        <del>{said(before)}</del>
      </td>
      <td>
        <Icon name="forward" />
        <ins>{said(after)}</ins>
      </td>
    </>
  );
}
