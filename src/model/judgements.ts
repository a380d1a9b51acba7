import type { IssueCode } from "./issue.ts";

/**
 * Repairs that are a matter of judgement: the reader may ask for one or refuse it, in the whole file or in one cell. What protects persons or
 * machines (masking, dropping, blurring, control characters, marks of formulas) is none of them and has no switch.
 */
interface Judged {
  /** What is said while it is not made; `became` of such an issue is what it would make of the cell. */
  readonly suggested?: IssueCode;
  /** What is said where it was made. */
  readonly made: IssueCode;
  readonly byDefault: boolean;
}

export const JUDGEMENTS = {
  /** "https://" before a bare web address; refused, it is no link. */
  "complete-addresses": { made: "url-completed", byDefault: true },
  /** A web address with a slip of the pen. */
  "mend-addresses": { suggested: "url-doubtful", made: "url-mended", byDefault: false },
  /** "n/a" and the like say nothing; refused, they are values. */
  "skip-missing-words": { made: "placeholder-taken", byDefault: true },
  /** "xxx", "tbd": probably said to fill the cell. */
  "skip-placeholders": { suggested: "placeholder-suspected", made: "placeholder-removed", byDefault: false },
  /** Letters that were decoded wrongly once. */
  "mend-letters": { suggested: "mojibake-suspected", made: "mojibake-repaired", byDefault: false },
  /** Where a format holds markup by its nature it is turned into text unless refused. */
  "strip-markup": { suggested: "markup-in-text", made: "markup-removed", byDefault: false },
  "lower-capitals": { suggested: "name-in-capitals", made: "capitals-lowered", byDefault: false },
} as const satisfies Readonly<Record<string, Judged>>;

export type Judgement = keyof typeof JUDGEMENTS;
export const JUDGEMENT_IDS = Object.keys(JUDGEMENTS) as readonly Judgement[];

/** What the reader decided; where nothing is said it is as by default. */
export type Judgements = Readonly<Partial<Record<Judgement, boolean>>>;

export const isMade = (judgement: Judgement, decided: Judgements): boolean =>
  decided[judgement] ?? JUDGEMENTS[judgement].byDefault;

const BY_CODE: ReadonlyMap<IssueCode, Judgement> = new Map(
  JUDGEMENT_IDS.flatMap((id) => {
    const { made, suggested }: Judged = JUDGEMENTS[id];
    return [made, ...(suggested ? [suggested] : [])].map((code): [IssueCode, Judgement] => [code, id]);
  }),
);

/** The judgement that an issue tells of; undefined where nothing is to be judged. */
export const judgementOf = (code: IssueCode): Judgement | undefined => BY_CODE.get(code);

/** The issue offers a repair that was not made. */
export const isSuggestion = (code: IssueCode): boolean => {
  const id = BY_CODE.get(code);
  const judged: Judged | undefined = id && JUDGEMENTS[id];
  return judged?.suggested === code;
};
