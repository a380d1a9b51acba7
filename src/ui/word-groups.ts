import {
  type FieldWords,
  isOpenWord,
  type SourceWord,
  type Suggestion,
  type WordDecision,
  type WordDecisions,
  type WordField,
  wordKey,
} from "../model/source-words.ts";

/** A word with what the reader decided of it, which may be newer than what was read. */
export interface ShownWord extends SourceWord {
  readonly decision: WordDecision | undefined;
  readonly isOpen: boolean;
}

export interface WordGroup {
  readonly field: WordField;
  readonly words: readonly ShownWord[];
  /** Not understood and not decided. */
  readonly open: number;
  readonly beyond: number;
}

/** The words of each field that has some, with the decisions as they are now. */
export function wordGroups(all: readonly FieldWords[], values: WordDecisions | undefined): readonly WordGroup[] {
  return all.flatMap(({ field, words, beyond }) => {
    if (words.length === 0) return [];
    const decisions = new Map(Object.entries(values?.[field] ?? {}));
    const shown = words.map((word): ShownWord => {
      const decision = decisions.size === 0 ? undefined : decisions.get(wordKey(word.word)); // folding a thousand words takes its time
      return { ...word, decision, isOpen: decision === undefined && isOpenWord(word) };
    });
    return [{ field, words: shown, open: shown.filter(({ isOpen }) => isOpen).length, beyond }];
  });
}

export const openIn = (groups: readonly WordGroup[]): number => groups.reduce((sum, { open }) => sum + open, 0);

/** A word stays in sight after it has been decided, so that the decision can be seen and taken back. */
export const needsEyes = ({ isOpen, decision }: ShownWord): boolean => isOpen || decision !== undefined;

export interface Proposal {
  readonly field: WordField;
  readonly word: string;
  readonly suggestion: Suggestion;
}

/** The first suggestion of every open word, where it is good enough. */
export const proposals = (groups: readonly WordGroup[], leastScore: number): readonly Proposal[] =>
  groups.flatMap(({ field, words }) =>
    words.flatMap(({ word, isOpen, suggestions: [first] }) =>
      isOpen && first && first.score >= leastScore ? [{ field, word, suggestion: first }] : [],
    ),
  );
