import type { DuplicateDecisions } from "./duplicates.ts";
import type { ColumnTarget, ImportChoices, NamedColumn } from "./import.ts";
import type { Recipe } from "./recipe.ts";
import { WORD_FIELDS, type WordDecision, type WordDecisions, type WordField } from "./source-words.ts";
import { KINDS, PRACTICES, SECTORS } from "./taxonomy.ts";

/** The recipe as choices for another file. Terms that we do not have (any more) are left out. */
export function choicesOf({
  reading,
  columns,
  joins,
  lists,
  values,
  constants,
  different,
  places,
  source,
}: Recipe): ImportChoices {
  const { encoding, delimiter, headerLine, sheet, member, swapCoordinates, projection, keepContacts, judgements } =
    reading;
  return {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(headerLine !== undefined && { headerLine }),
    ...(sheet !== undefined && { sheet }),
    ...(member !== undefined && { member }),
    ...(swapCoordinates !== undefined && { swapCoordinates }),
    ...(projection !== undefined && { projection }),
    ...(keepContacts !== undefined && { keepContacts }),
    ...(judgements && { judgements: withoutGaps(judgements) }),
    named: columns.map(
      ({ header, occurrence = 1, target: to, decided = false }): NamedColumn => ({
        header,
        occurrence,
        target: to as ColumnTarget,
        decided,
      }),
    ),
    ...(joins && { joins }),
    ...(lists && { lists }),
    values: knownDecisions(values),
    constants: Object.fromEntries(
      WORD_FIELDS.flatMap((each) => {
        const term = constants[each];
        return term?.split(";").every((id) => isTerm(each, id)) ? [[each, term]] : [];
      }),
    ),
    ...(different && { duplicates: { leaveOut: [], different } }),
    ...(places && { places }),
    source: withoutGaps(source),
  };
}

/** What a recipe says, below what the reader chooses, word by word. */
export function withOwn(recipe: ImportChoices, own: ImportChoices): ImportChoices {
  const fields = WORD_FIELDS.filter((field) => recipe.values?.[field] || own.values?.[field]);
  const values = Object.fromEntries(
    fields.map((field) => [field, { ...recipe.values?.[field], ...own.values?.[field] }]),
  );
  const places = { ...recipe.places, ...own.places };
  const constants = { ...recipe.constants, ...own.constants };
  const joins = { ...recipe.joins, ...own.joins };
  const lists = { ...recipe.lists, ...own.lists };
  const judgements = { ...recipe.judgements, ...own.judgements };
  return {
    ...recipe,
    ...own,
    values,
    constants,
    ...(recipe.duplicates && own.duplicates && { duplicates: bothDecided(recipe.duplicates, own.duplicates) }),
    ...(Object.keys(joins).length > 0 && { joins }),
    ...(Object.keys(lists).length > 0 && { lists }),
    ...(Object.keys(places).length > 0 && { places }),
    ...(Object.keys(judgements).length > 0 && { judgements }),
  };
}

const bothDecided = (one: DuplicateDecisions, other: DuplicateDecisions): DuplicateDecisions => ({
  leaveOut: other.leaveOut,
  different: [...new Set([...one.different, ...other.different])],
});

const LISTS = { kinds: KINDS, sectors: SECTORS, practices: PRACTICES } as const;

const isTerm = (of: WordField, id: string): boolean =>
  of === "countryCode" ? /^[A-Z]{2}$/.test(id) : LISTS[of].indexOf(id) !== undefined;

function knownDecisions(values: Recipe["values"]): WordDecisions {
  const known: { -readonly [Field in keyof WordDecisions]: WordDecisions[Field] } = {};
  for (const each of WORD_FIELDS) {
    const entries = Object.entries(values[each] ?? {}).filter(([, decided]) => isKnown(each, decided));
    if (entries.length > 0) known[each] = Object.fromEntries(entries);
  }
  return known;
}

export const isKnown = (of: WordField, decided: WordDecision): boolean =>
  decided === "theirs" || (decided.length > 0 && decided.every((id) => isTerm(of, id)));

/** Without members that are there and undefined. */
const withoutGaps = <T extends object>(object: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
