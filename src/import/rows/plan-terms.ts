import type { Classification } from "../../model/directory.ts";
import type { FieldWords, WordField } from "../../model/source-words.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import { toMatch, withDecisions } from "../values/decided.ts";
import { createTermReader } from "../values/read-terms.ts";
import { createWordTally } from "../values/word-tally.ts";
import { columnsOf } from "./columns-of.ts";
import { countryReader } from "./country-reader.ts";
import type { PlanInput } from "./plan.ts";
import type { RowReader } from "./reader.ts";
import { createTermsReader } from "./terms-reader.ts";

export const TERM_FIELDS = ["kinds", "sectors", "practices"] as const;

/** What reading words needs to know. */
export type TermsInput = Pick<
  PlanInput,
  "columns" | "words" | "kinds" | "decided" | "constants" | "lists" | "isMarked" | "readSoFar" | "onUnknown"
> & {
  readonly onMaskedWords: (passages: number) => void;
};

/** A field of words: its reader, which can be planned again with other decisions. */
export interface FieldOfWords extends RowReader {
  readonly field: WordField;
  readonly classifications: () => readonly Classification[];
  /** Known when all is read. */
  readonly words: () => FieldWords;
}

/** In the order in which they are read. */
export function planTerms(input: TermsInput): readonly FieldOfWords[] {
  const countries = countryReader(input);
  const terms = TERM_FIELDS.flatMap((field) => termReader(input, field) ?? []);
  return countries ? [{ ...countries, field: "countryCode", classifications: () => [] }, ...terms] : terms;
}

/** Columns that any of the readers of words looks at. */
export const isOfTerms = ({ target }: MatchedColumn): boolean =>
  target.as === "mark" ||
  target.as === "osm-tag" ||
  (target.as === "field" && /^(kinds|sectors|practices|activityCodes|countryCode)$/.test(target.field));

function termReader(input: TermsInput, field: (typeof TERM_FIELDS)[number]): FieldOfWords | undefined {
  const { columns, words } = input;
  const constant = input.constants[field] ?? "";
  const decided = input.decided[field];
  const own = columnsOf(columns, field);
  const marks = columns.flatMap(({ target, index, header }) =>
    target.as === "mark" && target.field === field ? [{ column: index, header, term: target.term }] : [],
  );
  const codes = field === "sectors" && own.length === 0 ? columnsOf(columns, "activityCodes") : [];
  const tags =
    field === "practices"
      ? []
      : columns.flatMap(({ target, index }) => (target.as === "osm-tag" ? [{ index, key: target.key }] : []));
  const isSilent = own.length === 0 && marks.length === 0 && tags.length === 0 && codes.length === 0;
  if (isSilent && constant === "") return undefined;
  const finder = withDecisions(field === "kinds" ? input.kinds : words[field], decided);
  const reader = createTermReader(field, finder, words.isMissing, input.lists[field]);
  const added = new Map<string, Classification>();
  const others = [
    ...tags.map(({ index, key }) => (cellAt: CellAt) => {
      const cell = cellAt(index);
      const found = cell === "" ? undefined : words.osm.find(`${key}=${cell}`)[field as "kinds" | "sectors"];
      return found?.length ? { raw: `${key}=${cell}`, terms: found } : undefined;
    }),
    ...codes.map(
      ({ index }) =>
        (cellAt: CellAt) =>
          words.activity(cellAt(index)),
    ),
  ];
  const column = createTermsReader({
    field,
    columns: own.map(({ index, header }) => ({ index, header })),
    ours: own.length > 0 && own.every(({ reason }) => reason === "our-name") && hasRawColumn(columns, field),
    marks,
    others: others.map((other) => (cellAt) => {
      const found = other(cellAt);
      const decision = found && decided(found.raw);
      if (decision !== undefined) return { raw: found!.raw, ...toMatch(decision) };
      return found && { ...found, rule: "code" };
    }),
    reader,
    constant,
    tally: createWordTally(field),
    isMissing: words.isMissing,
    readSoFar: input.readSoFar,
    onUnknown: input.onUnknown,
    onMasked: input.onMaskedWords,
    onClassified: (classification) => added.set(classification.raw, classification),
  });
  return {
    field,
    classifications: () => [...reader.classifications(), ...added.values()],
    read: (slice) => column.read(slice),
    finish: (size) => column.finish(size),
    words: () => column.words(),
  };
}

type CellAt = (column: number) => string;

/** A file of our own brings the words of the source beside the terms. */
const hasRawColumn = (columns: readonly MatchedColumn[], field: (typeof TERM_FIELDS)[number]): boolean =>
  field === "practices" || columnsOf(columns, field === "kinds" ? "kindRaw" : "sectorRaw").length > 0;
