import { isJoinable, isList, type Joins, type ListSeparators, USUAL_JOINER } from "../../model/arrangement.ts";
import type { Classification } from "../../model/directory.ts";
import type { LeftOutDuplicate } from "../../model/duplicates.ts";
import { FIELD_TYPES, type Field } from "../../model/initiative.ts";
import { isMade, type Judgements } from "../../model/judgements.ts";
import type { Projection } from "../../model/projection.ts";
import type { PersonalColumn } from "../../model/report.ts";
import { type Constants, WORD_FIELDS, type WordField } from "../../model/source-words.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import { placeColumns } from "../columns/place-columns.ts";
import type { SplitColumn } from "../parts/splitters.ts";
import type { IssueLog } from "../report/issue-log.ts";
import type { ReadSoFar } from "../store/room.ts";
import { choiceReader } from "../values/choices.ts";
import type { Decided } from "../values/decided.ts";
import type { TermFinder } from "../values/term-finder.ts";
import type { Words } from "../words.ts";
import { createBeyondReader } from "./beyond-reader.ts";
import { columnsOf, isVaried } from "./columns-of.ts";
import { columnNames } from "./extra-names.ts";
import { isNumberField, numberOfField, PLAIN, unmarked, valueOfField } from "./field-values.ts";
import { isSaidOfPoints, withGeneralised } from "./generalise.ts";
import { createGuard, createRefugeGuard, kindColumns } from "./guard.ts";
import { joinOrder } from "./join-order.ts";
import { missingIn } from "./missing-in.ts";
import { createNameTest } from "./name-cells.ts";
import { createNumberReader } from "./number-reader.ts";
import { createPersonalReader, type PersonalReader } from "./personal-reader.ts";
import { type FieldOfWords, planTerms } from "./plan-terms.ts";
import { createPositionReader, type PositionReader } from "./position-reader.ts";
import { positionSource } from "./position-source.ts";
import type { PositionSource } from "./raw-position.ts";
import type { RowReader } from "./reader.ts";
import { createRowFilter, type RowFilter } from "./row-filter.ts";
import { createShowing, type Showing } from "./showing.ts";
import type { JudgedCells } from "./slice.ts";
import { createSplitReader } from "./split-reader.ts";
import { createTextColumns, type TextColumns } from "./text-columns.ts";
import { createValueReader, type ReadValue } from "./value-reader.ts";

export interface PlanInput {
  /** Those of the file, then those of parts of them. */
  readonly columns: readonly MatchedColumn[];
  readonly splits: readonly SplitColumn[];
  /** Those of the file, as far as their cells may be shown. */
  readonly shown: readonly MatchedColumn[];
  readonly joins: Joins;
  readonly lists: ListSeparators;
  readonly words: Words;
  readonly kinds: TermFinder;
  readonly hasShapes: boolean;
  /** The file may hold apostrophes that disarm formulas. */
  readonly isMarked: boolean;
  readonly swap: boolean;
  readonly swapChosen: boolean;
  readonly projection: Projection | undefined;
  readonly fileLabel: string;
  readonly readSoFar: ReadSoFar;
  readonly log: IssueLog;
  readonly lineOf: (row: number) => number;
  readonly decided: Readonly<Record<WordField, Decided>>;
  readonly constants: Constants;
  readonly duplicates: readonly LeftOutDuplicate[];
  /** What decisions on words need is kept. */
  readonly keepsWords: boolean;
  readonly judgements: Judgements;
  readonly onUnknown: (field: Classification["field"], value: string) => void;
  readonly onMasked: (passages: number) => void;
  /** The same in cells of words. */
  readonly onMaskedWords: (passages: number) => void;
}

/** How the columns of a file become the columns of a directory. */
export interface Plan {
  readonly filter: RowFilter;
  /** In this order: those before the words, those of words, and all others, some of which depend on them. */
  readonly before: readonly RowReader[];
  readonly terms: readonly FieldOfWords[];
  readonly after: readonly RowReader[];
  /** One of the last ones. */
  readonly positions: PositionReader | undefined;
  /** Columns whose cells may be shown or written out again, by index. */
  readonly shown: readonly boolean[];
  /** Whether letters or markup are mended in the file, or in these cells. */
  readonly isMended: (judged: JudgedCells) => boolean;
  readonly hasNames: boolean;
  readonly hasPositions: boolean;
  readonly personal: () => readonly PersonalColumn[];
  /** Columns that turned out to be personal only when all of them had been read; their cells may be shown nowhere. */
  readonly droppedLate: () => readonly number[];
  readonly showing: Showing;
}

/** Fields that decide what of a record may be kept. */
const SEEN_FIRST = new Set<Field>(["legalForm", "focusGroups"]);

export function planRows(input: PlanInput): Plan {
  const { columns } = input;
  const names = nameColumns(columns, input.joins);
  const consent = columnsOf(columns, "consent")[0];
  const readWithdrawn = choiceReader("consent")!;
  const texts = createTextColumns(input);
  const places = placeColumns(columns, input.words);
  const early: RowReader[] = [texts.name(names)];
  const late: RowReader[] = [];
  const last: RowReader[] = [];
  const fields = new Set(columns.flatMap(({ target }) => (target.as === "field" ? [target.field] : [])));
  for (const field of fields) {
    if (field === "name" || field === "latitude" || field === "longitude" || isWordField(field)) continue;
    const readers = fieldReaders(input, field, texts);
    if (isSaidOfPoints(field)) last.push(...readers.map((reader) => withGeneralised(reader, field)));
    else (SEEN_FIRST.has(field) ? early : late).push(...readers);
  }
  const address = columns.filter(({ target }) => target.as === "address").map(({ index }) => index);
  const isShown = ({ target }: MatchedColumn) => target.as !== "dropped";
  const shown = input.shown.map(isShown);
  const { isMissing } = input.words;
  late.push(
    ...input.splits.map((split) => createSplitReader(split, shown[split.source] === true, isMissing, input.onMasked)),
  );
  if (address.length && !fields.has("street")) late.push(texts.ofField("street", address, ", "));
  // Positions come late: whether a point lies in its country depends on the country read before.
  const source = positionSource(columns, input.hasShapes);
  const positions = source && positionReader(input, source, fields);
  if (positions) late.push(positions);
  const headers = columns.filter(({ partOf }) => partOf === undefined).map(({ header }) => header);
  const extras = [
    ...extraColumns(columns, names, fields).map(texts.extra),
    createBeyondReader(headers, input.onMasked),
  ];
  const personal = personalReaders(columns);
  return {
    filter: createRowFilter({
      name: { columns: names, separator: names.length > 1 ? input.joins.name?.separator : undefined },
      kinds: kindColumns(columns),
      consent: consent && { column: consent.index, isWithdrawn: (cell) => readWithdrawn(cell) === "withdrawn" },
      duplicates: input.duplicates,
      isNamed: createNameTest(input.isMarked, input.judgements),
    }),
    before: [createRefugeGuard(columns, places), ...early],
    terms: planTerms(input),
    after: [createGuard(columns, places), ...late, ...last, ...extras, ...personal],
    positions,
    shown,
    isMended: (judged) =>
      mendsText(input.judgements) || [...judged.values()].some((cells) => [...cells.values()].some(mendsText)),
    hasNames: names.length > 0,
    hasPositions: source !== undefined,
    personal: () => [...personal.map((each) => each.count()).filter(({ values }) => values > 0), ...texts.personal()],
    droppedLate: texts.dropped,
    showing: createShowing(columns, places, source),
  };
}

const isWordField = (field: Field): boolean => (WORD_FIELDS as readonly Field[]).includes(field);

/** Columns that give a name: those named for it, then the operator. */
const nameColumns = (columns: readonly MatchedColumn[], joins: Joins): number[] =>
  inOrder(columns, "name", joins).map(({ index }) => index);

/** Those that count only where others have nothing come last. */
function inOrder(columns: readonly MatchedColumn[], field: Field, joins: Joins): readonly MatchedColumn[] {
  const all = joinOrder(columnsOf(columns, field), field, joins[field]);
  return [...all.filter(({ isFallback }) => !isFallback), ...all.filter(({ isFallback }) => isFallback)];
}

function fieldReaders(input: PlanInput, field: Field, texts: TextColumns): RowReader[] {
  const of = inOrder(input.columns, field, input.joins);
  const indexes = of.map(({ index }) => index);
  const name = { field, column: of[0]!.header };
  if (field === "id") return [];
  if (isNumberField(field))
    return [
      createNumberReader({
        name,
        column: indexes[0]!,
        read: numberOfField(field),
        isMissing: input.words.isMissing,
        judgements: input.judgements,
        readSoFar: input.readSoFar,
      }),
    ];
  const read = valueOfField(field, input.words);
  if (!read) return [texts.ofField(field, indexes, input.joins[field]?.separator ?? USUAL_JOINER)];
  const separator = isList(field) ? input.lists[field] : undefined;
  return [
    createValueReader({
      name,
      columns: indexes,
      ...(!isList(field) && { headers: of.map(({ header }) => header) }),
      joiner: isList(field) ? ";" : undefined,
      read: withSeparator(separator, input.isMarked ? unmarked(read) : read),
      judgements: input.judgements,
      readSoFar: input.readSoFar,
      isMissing: missingIn(field, of[0]!, input.words.isMissing),
      varied: FIELD_TYPES[field] !== "date" && isVaried(of[0]!), // there are not so many days
      plain: PLAIN[FIELD_TYPES[field]],
    }),
  ];
}

/** Items that something else parts are items as any other. */
const withSeparator = (separator: string | undefined, read: ReadValue): ReadValue =>
  separator === undefined ? read : (cell, decided) => read(cell.replaceAll(separator, ";"), decided);

function positionReader(input: PlanInput, source: PositionSource, fields: ReadonlySet<Field>): PositionReader {
  const header = (index: number) => input.columns[index]?.header ?? "";
  const column =
    source.from === "columns"
      ? `${header(source.latitude)}, ${header(source.longitude)}`
      : source.from === "shapes"
        ? "geometry"
        : header(source.column);
  return createPositionReader({
    source,
    swap: input.swap,
    swapChosen: input.swapChosen,
    projection: input.projection,
    column,
    hasPrecision: fields.has("locationPrecision"),
    hasMethod: fields.has("locationMethod"),
    hasUncertainty: fields.has("locationUncertaintyM"),
    hasIssues: fields.has("issues"),
    keepsPlaces: input.keepsWords,
    readSoFar: input.readSoFar,
    log: input.log,
    lineOf: input.lineOf,
  });
}

function extraColumns(
  columns: readonly MatchedColumn[],
  names: readonly number[],
  fields: ReadonlySet<Field>,
): readonly number[] {
  const isExtra = (column: MatchedColumn) =>
    column.target.as === "extra" ||
    column.target.as === "osm-tag" ||
    (column.target.as === "address" && fields.has("street")) ||
    ((column.isFallback || isBehindAnother(column, columns)) && names[0] !== column.index && !isPoint(column.target));
  return columns.filter(isExtra).map(({ index }) => index);
}

/** Where one column of a field counts, what the others hold is not lost. */
const isBehindAnother = ({ index, target }: MatchedColumn, columns: readonly MatchedColumn[]): boolean =>
  target.as === "field" &&
  !isList(target.field) &&
  !isJoinable(target.field) &&
  inOrder(columns, target.field, {})[0]!.index !== index;

const isPoint = (target: MatchedColumn["target"]): boolean =>
  target.as === "field" && (target.field === "latitude" || target.field === "longitude");

function personalReaders(columns: readonly MatchedColumn[]): PersonalReader[] {
  const labels = columnNames(columns);
  return columns.flatMap(({ index, target, reason }) =>
    target.as === "dropped" || target.as === "contact"
      ? [
          createPersonalReader({
            name: labels[index]!,
            index,
            target,
            reason: reason === "personal-values" ? "values" : "header",
          }),
        ]
      : [],
  );
}

const mendsText = (decided: Judgements): boolean => isMade("mend-letters", decided) || isMade("strip-markup", decided);
