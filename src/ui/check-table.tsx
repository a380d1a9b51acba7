import type { ColumnGuess, Preview } from "../model/import.ts";
import { FIELD_TYPES, type Field } from "../model/initiative.ts";
import type { Issue, Severity } from "../model/issue.ts";
import type { Report } from "../model/report.ts";
import { ColumnGrip } from "./column-grip.tsx";
import { useApp } from "./context.ts";
import { TargetSelect } from "./target-select.tsx";
import { useShown } from "./use-shown.ts";
import { UserText } from "./user-text.tsx";

/** More columns than anybody maps by hand; the others are kept. */
export const MOST_COLUMNS = 200;

/** How high it is at most, as a share of the window and in any case, as in its style; its head, and a row at least: all in pixels. */
const [SHARE, LEAST, HEAD, ROW] = [0.54, 240, 96, 29];

/** Its width at most, and that of a column at least, as in its style: in pixels. */
const [WIDEST, COLUMN] = [840, 100];

/** The first rows under their names, with our word under each; findings are marked in the cell. What is seen at first is drawn first. */
export function CheckTable({ preview, report }: { readonly preview: Preview; readonly report: Report }) {
  const { messages, words } = useApp();
  const { check: text } = messages.imports;
  const found = issuesByCell(report);
  const isWhole = useShown(2);
  const seenRows = Math.ceil((Math.max(LEAST, SHARE * innerHeight) - HEAD) / ROW);
  const seenColumns = Math.ceil(Math.min(WIDEST, innerWidth) / COLUMN);
  const columns = preview.columns.slice(0, isWhole ? MOST_COLUMNS : seenColumns);
  const rows = isWhole ? preview.rows : preview.rows.slice(0, seenRows);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section class="check-table" tabIndex={0} aria-label={text.table} aria-busy={!isWhole}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                {preview.structure.format === "csv" || preview.structure.format === "xlsx" ? text.line : text.feature}
              </th>
              {columns.map((column) => (
                <th key={column.index} scope="col" data-column={column.index}>
                  <ColumnHead column={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{words.number(line)}</th>
                {columns.map(({ index, header, target }) => {
                  const cell = cells[index] ?? "";
                  const issue = found.get(`${line}\n${header}\n${cell.trim()}`);
                  return (
                    <td
                      key={index}
                      class={target.as === "dropped" ? "is-dropped" : target.as === "extra" ? "is-extra" : ""}
                    >
                      {issue && cell !== "" ? <MarkedCell cell={cell} issue={issue} /> : <UserText text={cell} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {preview.columns.length > MOST_COLUMNS && (
        <p class="hint">{text.manyColumns(MOST_COLUMNS, preview.columns.length)}</p>
      )}
    </>
  );
}

function ColumnHead({ column }: { readonly column: ColumnGuess }) {
  const { messages, words } = useApp();
  const { check: text } = messages.imports;
  const { header, reason, language, values, target } = column;
  const name = header === "" ? text.unnamed : header;
  const id = `reason-${column.index}`;
  const isUnknown = reason === "not-understood" || target.as === "dropped";
  const note =
    values.known !== undefined && values.distinct > 0
      ? text.known(values.known, values.distinct)
      : values.least !== undefined && values.most !== undefined && target.as === "field" && isNumber(target.field)
        ? text.range(words.number(values.least, 2), words.number(values.most, 2))
        : text.reasons[reason](language === undefined || language === "any" ? "" : words.language(language));
  return (
    <>
      <span class={`column-name${header === "" ? " not-known" : ""}`}>
        <ColumnGrip column={column} />
        <UserText text={name} />
      </span>
      <TargetSelect column={column} label={text.target(name)} describedBy={id} />
      <span id={id} class={`column-reason${isUnknown ? " is-unknown" : ""}`}>
        {note}
      </span>
    </>
  );
}

/** Codes, years and house numbers have no range that says anything. */
const isNumber = (field: Field): boolean => /^(number|integer)$/.test(FIELD_TYPES[field]);

/** The finding stands beside the cell for those who hear the table, and in its colour and title for those who see it. */
function MarkedCell({ cell, issue }: { readonly cell: string; readonly issue: Issue }) {
  const { messages } = useApp();
  const { title } = messages.issues[issue.code];
  return (
    <span class={`cell-${issue.severity}`} title={title}>
      <UserText text={cell} />
      <span class="visually-hidden">, {title}</span>
    </span>
  );
}

const RANK: Readonly<Record<Severity, number>> = { "left-out": 2, repair: 1, remark: 0 };

/** The examples of the report, by line, column and what was found. */
function issuesByCell({ findings }: Report): ReadonlyMap<string, Issue> {
  const found = new Map<string, Issue>();
  for (const { examples } of findings) {
    for (const issue of examples) {
      if (issue.column === undefined) continue;
      const key = `${issue.line}\n${issue.column}\n${issue.found.trim()}`;
      const other = found.get(key);
      if (!other || RANK[issue.severity] > RANK[other.severity]) found.set(key, issue);
    }
  }
  return found;
}
