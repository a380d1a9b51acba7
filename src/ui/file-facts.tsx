import type { Preview } from "../model/import.ts";
import { useApp } from "./context.ts";
import { CoordinatesFact } from "./coordinates-fact.tsx";
import { encodingName } from "./encoding-name.ts";
import { FileFact } from "./file-fact.tsx";
import { SeparatorFact } from "./separator-fact.tsx";

/** Encodings that are met in such files; the one that was found is added when it is another. */
export const ENCODINGS = [
  "utf-8",
  "windows-1252",
  "iso-8859-15",
  "macintosh",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1256",
  "iso-8859-2",
  "iso-8859-7",
  "koi8-r",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "gbk",
  "big5",
  "cp850",
  "cp852",
  "utf-32le",
  "utf-32be",
];
const MOST_HEADER_LINES = 30;

/** What was found about the file itself, each as a fact that can be changed. */
export function FileFacts({ preview: { structure, metres, isOfAssessments } }: { readonly preview: Preview }) {
  const app = useApp();
  const { imports, messages, words } = app;
  const { check: text } = messages.imports;
  const {
    encoding,
    encodingGuessed,
    delimiter,
    headerLine,
    format,
    sheet,
    sheets = [],
    member,
    members = [],
  } = structure;
  const isTable = format === "csv" || format === "xlsx";
  return (
    <fieldset class="file-facts">
      <legend class="visually-hidden">{text.structure}</legend>
      {member !== undefined && (
        <PartFact name={text.member} value={member} all={members} onChange={imports.chooseMember} />
      )}
      {sheet !== undefined && (
        <PartFact name={text.sheet} value={sheet} all={sheets} onChange={(value) => imports.choose({ sheet: value })} />
      )}
      {sheet === undefined && format !== "parquet" && format !== "flatgeobuf" && (
        <FileFact name={text.encoding} value={encoding} onChange={(value) => imports.choose({ encoding: value })}>
          {[...new Set([encoding, ...ENCODINGS])].map((each) => (
            <option key={each} value={each}>
              {encodingName(each, app, each === encoding && encodingGuessed ? text.encodingGuessed : undefined)}
            </option>
          ))}
        </FileFact>
      )}
      {isTable ? (
        <>
          {sheet === undefined && <SeparatorFact delimiter={delimiter} />}
          <FileFact
            name={text.columnNames}
            value={String(headerLine)}
            onChange={(value) => imports.choose({ headerLine: Number(value) })}
          >
            {Array.from({ length: Math.max(MOST_HEADER_LINES, headerLine) + 1 }, (_, line) => (
              <option key={words.number(line)} value={String(line)}>
                {text.headerLine(line)}
              </option>
            ))}
          </FileFact>
        </>
      ) : (
        <p class="file-fact">
          <span>{text.format}</span> {text.formats[format]}
        </p>
      )}
      {!isOfAssessments && <CoordinatesFact metres={metres} said={structure.projection} />}
    </fieldset>
  );
}

interface PartFactProps {
  readonly name: string;
  readonly value: string;
  readonly all: readonly string[];
  readonly onChange: (value: string) => void;
}

/** The part of a file that is read, of several. */
function PartFact({ name, value, all, onChange }: PartFactProps) {
  return (
    <FileFact name={name} value={value} onChange={onChange}>
      {all.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </FileFact>
  );
}
