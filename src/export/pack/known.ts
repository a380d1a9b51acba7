import type { Language } from "../../model/language.ts";

/** Fields whose cells are ids of terms. */
export type TermField = "kinds" | "sectors" | "practices" | "principles" | "focusGroups";
export const TERM_FIELDS: readonly TermField[] = ["kinds", "sectors", "practices", "principles", "focusGroups"];

/** What the table schema says of a field; English. */
export interface FieldDescription {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly separator?: string;
  readonly unit?: string;
  readonly constraints?: {
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly required?: boolean;
  };
}

/** What is known of fields and terms beside the rows. */
export interface Known {
  readonly language: Language;
  readonly fields: readonly FieldDescription[];
  /** Those of assessments. */
  readonly assessmentFields: readonly FieldDescription[];
  /** Field -> id of a term -> its names. */
  readonly terms: Readonly<Record<TermField, ReadonlyMap<string, Readonly<Record<Language, string>>>>>;
}

const NONE: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map();

/** Nothing beside the rows: fields go by their names, terms by their ids. */
export const NOTHING_KNOWN: Known = {
  language: "en",
  fields: [],
  assessmentFields: [],
  terms: { kinds: NONE, sectors: NONE, practices: NONE, principles: NONE, focusGroups: NONE },
};
