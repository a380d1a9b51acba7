import fc from "fast-check";
import { searchTextOf } from "../../scripts/bench/column-builders.ts";
import { type Column, codedColumn, numberColumn, textColumn } from "../../src/model/column.ts";
import type { Directory } from "../../src/model/directory.ts";
import { FIELD_TYPES, FIELDS, type Field, isField } from "../../src/model/initiative.ts";
import { toListCell } from "../../src/model/list-cell.ts";
import type { Source } from "../../src/model/source.ts";
import { lateOf } from "../support/late-of.ts";

/** Cells of one row by field, and those that fit no field by their own name. */
export interface Row {
  readonly cells: Readonly<Partial<Record<Field, string>>>;
  readonly extra?: Readonly<Record<string, string>>;
}

const SOURCE: Source = {
  id: "example",
  title: "Example",
  publisher: "Example Register",
  licence: "CC-BY-4.0",
  issued: "2025-03",
};

/** A directory with these rows, its columns as reading a file would make them. */
export function directoryOf(
  rows: readonly Row[],
  { source = {}, brought = true, coded = false }: { source?: Partial<Source>; brought?: boolean; coded?: boolean } = {},
): Directory {
  const toText = (cells: readonly string[], name: string) =>
    !coded ? textColumn(cells) : name.length % 2 === 0 ? codedColumn(cells) : lateOf(codedColumn(cells));
  const fields = new Map<Field, Column>();
  for (const field of FIELDS) {
    const cells = rows.map((row) => row.cells[field] ?? "");
    if (cells.some((cell) => cell !== ""))
      fields.set(field, isNumber(field) ? numberColumn(cells) : toText(cells, field));
  }
  const names = new Set(rows.flatMap((row) => Object.keys(row.extra ?? {})));
  const extra = new Map(
    [...names].map(
      (name) =>
        [
          name,
          toText(
            rows.map((row) => row.extra?.[name] ?? ""),
            name,
          ),
        ] as const,
    ),
  );
  return {
    source: { ...SOURCE, ...source },
    size: rows.length,
    brought,
    line: Uint32Array.from(rows, (_, at) => at + 2),
    fields,
    extra,
    searchText: searchTextOf(textColumn([])),
    classifications: [],
    links: [],
  };
}

export const isNumber = (field: Field): boolean => ["number", "integer", "year"].includes(FIELD_TYPES[field]);

/** How often a property is tried; ATLAS_RUNS asks for more. */
export const runs = (usual: number) => ({ numRuns: Number(process.env.ATLAS_RUNS ?? usual) });

/** Bytes of pieces as text; bytes that are no UTF-8 fail. */
export function textOf(pieces: Iterable<Uint8Array>): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytesOf(pieces));
}

/** Each piece may be written over the one before. */
export const bytesOf = (pieces: Iterable<Uint8Array>): Uint8Array =>
  Buffer.concat(Array.from(pieces, (piece) => piece.slice()));

/** Text with everything that has ever broken a CSV reader, a spreadsheet or a JSON parser. */
export const troublesomeText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        ..."\"',;|=+-@\t\r\n\\ ＝＋－＠é語ع\u00a0\u3000\ufeff\u2028\u0000\u0007",
        "''",
        '""',
        "\r\n",
        "1",
        "a",
      ),
      { maxLength: 8 },
    )
    .map((letters) => letters.join("")),
  fc.constantFrom(
    "=1+1",
    "'=1+1",
    "''=1+1",
    "' OR 1=1",
    " -3.70 m",
    "00100",
    "1E5",
    "__proto__",
    "constructor",
    "👩‍👩‍👧",
  ),
);

const listCell = (text: fc.Arbitrary<string>) =>
  fc
    .array(
      text.filter((item) => item.trim() !== ""),
      { minLength: 1, maxLength: 3 },
    )
    .map(toListCell);

const numberCell = fc
  .oneof(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }).map((scaled) => scaled / 1e7),
  )
  .map((value) => String(value === 0 ? 0 : value));

const POSITION_FIELDS: ReadonlySet<Field> = new Set<Field>(["latitude", "longitude"]);
const FREE_FIELDS = FIELDS.filter(
  (field) => !POSITION_FIELDS.has(field) && !["id", "sourceId", "sourceLine", "licence"].includes(field),
);

const cellOf = (field: Field, text: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  if (isNumber(field)) return numberCell;
  return FIELD_TYPES[field] === "list" ? listCell(text) : text;
};

const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e7, max: limit * 1e7 }).map((scaled) => String(scaled / 1e7));
const position = fc.option(fc.record({ longitude: degrees(180), latitude: degrees(90) }), { nil: undefined });

interface Shape {
  readonly fields: readonly Field[];
  readonly extraNames: readonly string[];
}

const rowOf = ({ fields, extraNames }: Shape, text: fc.Arbitrary<string>): fc.Arbitrary<Row> =>
  fc
    .record({
      name: text.filter((name) => name !== ""),
      free: fc.tuple(...fields.map((field) => fc.option(cellOf(field, text), { nil: "" }))),
      extra: fc.tuple(...extraNames.map(() => fc.option(text, { nil: "" }))),
      position,
    })
    .map(({ name, free, extra, position }) => ({
      cells: {
        ...Object.fromEntries(fields.map((field, at) => [field, free[at]!])),
        name,
        ...position,
        licence: "CC-BY-4.0",
      },
      extra: Object.fromEntries(extraNames.map((each, at) => [each, extra[at]!])),
    }));

/** Rows with a few fields and a few columns of theirs, each with an id of its own. */
export const rowsOf = (text: fc.Arbitrary<string>, columnName: fc.Arbitrary<string>): fc.Arbitrary<readonly Row[]> =>
  fc
    .record({
      fields: fc.subarray([...FREE_FIELDS], { maxLength: 6 }),
      extraNames: fc.uniqueArray(
        columnName.filter((name) => name.trim() !== "" && name !== "__proto__" && !isField(name)),
        { maxLength: 3 },
      ),
    })
    .chain((shape) => fc.array(rowOf(shape, text), { minLength: 1, maxLength: 6 }))
    .map((rows) => rows.map((row, at) => ({ ...row, cells: { ...row.cells, id: `example:${at + 1}` } })));

export const anyRows = rowsOf(troublesomeText, troublesomeText);
