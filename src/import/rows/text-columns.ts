import type { Field } from "../../model/initiative.ts";
import type { PersonalColumn } from "../../model/report.ts";
import { mayHoldPersonalValues, saysCodes } from "../columns/personal-columns.ts";
import { isVaried } from "./columns-of.ts";
import { columnNames } from "./extra-names.ts";
import { LONGEST } from "./longest-texts.ts";
import { missingIn } from "./missing-in.ts";
import { nameIn } from "./name-cells.ts";
import type { PlanInput } from "./plan.ts";
import type { RowReader } from "./reader.ts";
import type { Slice } from "./slice.ts";
import type { JudgedBy, Masking } from "./text-options.ts";
import { createTextReader, type TextReader } from "./text-reader.ts";

/** Names and codes, in which no passages are looked for that name persons: names of organisations stay (P4). */
const MASKING: Partial<Record<Field, Masking>> = {
  name: "addresses",
  legalName: "addresses",
  locality: "contacts",
  district: "contacts",
  region: "contacts",
  postcode: "emails",
  sourceRecordId: "addresses",
  sizeBand: "addresses",
};

/** Makes the readers of texts, and knows afterwards which of their columns turned out to be personal ones (P3). */
export interface TextColumns {
  name(columns: readonly number[]): RowReader;
  ofField(field: Field, columns: readonly number[], joiner: string): RowReader;
  /** A column that is kept under its own name. */
  extra(column: number): RowReader;
  readonly personal: () => readonly PersonalColumn[];
  /** Their indexes; of a part that of the column which it was cut out of. */
  readonly dropped: () => readonly number[];
}

export function createTextColumns(input: PlanInput): TextColumns {
  const { columns, words, isMarked, onMasked, judgements, readSoFar } = input;
  const labels = columnNames(columns);
  const made: { readonly columns: readonly number[]; readonly reader: TextReader }[] = [];

  /** What was cut out of other text may be anything. */
  const isPart = (index: number): boolean => columns[index]!.partOf !== undefined;

  function judgedBy(indexes: readonly number[]): { readonly judged?: JudgedBy } {
    const headers = indexes.map((index) => columns[index]!.header);
    const isChosen = indexes.some((index) => columns[index]!.reason === "chosen");
    if (isChosen || !headers.every((header) => mayHoldPersonalValues(header, words))) return {};
    const isPersonalKey = (key: string) => words.headers.personal(key) !== undefined;
    return { judged: { isPersonalKey, maybeNumbers: !headers.some(saysCodes) } };
  }

  function add(indexes: readonly number[], reader: TextReader): TextReader {
    made.push({ columns: indexes, reader });
    return reader;
  }

  const sourceOf = (index: number): number => columns[index]!.partOf ?? index;
  const dropped = () => made.filter(({ reader }) => reader.dropped() !== undefined);

  return {
    name(names) {
      const separator = names.length > 1 ? input.joins.name?.separator : undefined;
      const source = (slice: Slice): string[] =>
        Array.from({ length: slice.size }, (_, at) => {
          if (names.length === 0) return `${input.fileLabel} ${slice.lines[at]}`;
          return nameIn(slice.cells, at, { columns: names, separator });
        });
      return createTextReader({
        name: { field: "name", column: columns[names[0] ?? -1]?.header ?? "name" },
        columns: names,
        longest: LONGEST.name!,
        masking: separator !== undefined || names.some(isPart) ? "personal" : MASKING.name!,
        isMarked,
        readSoFar,
        isName: true,
        judgements,
        onMasked,
        ...(names.length !== 1 && { source }),
        varied: names.length === 1 && isVaried(columns[names[0]!]!),
      });
    },
    ofField(field, indexes, joiner) {
      const longest = LONGEST[field];
      const masking = indexes.some(isPart) ? "personal" : (MASKING[field] ?? "personal");
      const reader = createTextReader({
        name: { field, column: columns[indexes[0]!]!.header },
        columns: indexes,
        joiner,
        ...(longest !== undefined && { longest }),
        masking,
        isMarked,
        readSoFar,
        judgements,
        ...(masking === "personal" && judgedBy(indexes)),
        isMissing: missingIn(field, columns[indexes[0]!]!, words.isMissing),
        varied: isVaried(columns[indexes[0]!]!),
        onMasked,
      });
      return add(indexes, reader);
    },
    extra(index) {
      const reader = createTextReader({
        name: { column: labels[index]! },
        columns: [index],
        masking: "personal",
        isMarked,
        readSoFar,
        judgements,
        ...judgedBy([index]),
        varied: isVaried(columns[index]!),
        onMasked,
      });
      return add([index], reader);
    },
    personal: () =>
      dropped().map(({ columns: indexes, reader }) => ({
        column: indexes.map((index) => labels[index]!).join(", "),
        reason: "values",
        sensitivity: "personal",
        values: reader.dropped()!,
        kept: 0,
      })),
    dropped: () => [...new Set(dropped().flatMap((each) => each.columns.map(sourceOf)))],
  };
}
