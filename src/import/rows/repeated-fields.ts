import type { Field } from "../../model/initiative.ts";
import type { WordField } from "../../model/source-words.ts";
import type { AccountBuilder } from "../report/account-builder.ts";
import type { IssueLog } from "../report/issue-log.ts";
import { type FieldTexts, keptTexts } from "./field-texts.ts";
import type { FieldOfWords } from "./plan-terms.ts";
import type { Finished, RowReader } from "./reader.ts";
import type { Slice } from "./slice.ts";

type Counted = Pick<AccountBuilder, "unknown" | "maskedInWords">;
type Unknown = Parameters<AccountBuilder["unknown"]>[0];

/** Reads fields of words under changing decisions: what was read of a field is repeated as long as nothing else is decided about it. */
export interface RepeatedFields {
  /** What readers of a plan report of their cells while they read. */
  readonly reports: {
    readonly onUnknown: (field: Unknown, value: string) => void;
    readonly onMaskedWords: (passages: number) => void;
  };
  /** `decided`: what is decided about a field, as a text that is another one where something else is. */
  start(fields: readonly FieldOfWords[], decided: (field: WordField) => string, counted: Counted): Reading;
}

export interface Reading {
  /** Those of the fields, or what stands for them. */
  readonly fields: readonly FieldOfWords[];
  /** When all was read into this log: it is what is repeated from now on. */
  keep(log: IssueLog): void;
}

/** What a reader did with a slice, besides filling its columns. */
interface Deeds {
  /** Where its issues begin and end in the log. */
  readonly from: number;
  readonly to: number;
  readonly repaired: Uint8Array | undefined;
  /** What it told of each row to those after it. */
  readonly texts: FieldTexts | undefined;
  readonly unknown: ReadonlyMap<string, { readonly field: Unknown; readonly value: string; readonly rows: number }>;
  readonly passages: number;
}

interface Known {
  readonly decided: string;
  readonly field: FieldOfWords;
  readonly deeds: readonly Deeds[];
}

export function createRepeatedFields(): RepeatedFields {
  let last: { readonly log: IssueLog; readonly fields: ReadonlyMap<WordField, Known> } | undefined;
  let unknown = new Map<string, { field: Unknown; value: string; rows: number }>();
  let passages = 0;

  /** Does to a slice what was done, and tells where its issues stand now. */
  function repeat(slice: Slice, name: Field, deeds: Deeds, log: IssueLog): Deeds {
    const from = slice.log.size;
    slice.log.addFrom(log, deeds.from, deeds.to);
    if (deeds.repaired) addTo(slice.repaired, deeds.repaired);
    if (deeds.texts) slice.texts.set(name, deeds.texts);
    return { ...deeds, from, to: slice.log.size };
  }

  function readNow(slice: Slice, name: Field, reader: RowReader): Deeds {
    unknown = new Map();
    passages = 0;
    const from = slice.log.size;
    const repaired = new Uint8Array(slice.size);
    reader.read({ ...slice, repaired });
    const isRepaired = repaired.includes(1);
    if (isRepaired) addTo(slice.repaired, repaired);
    const told = slice.texts.get(name);
    const texts = told && keptTexts(told, slice.size);
    return { from, to: slice.log.size, repaired: isRepaired ? repaired : undefined, texts, unknown, passages };
  }

  return {
    reports: {
      onUnknown(field, value) {
        const key = `${field}\n${value}`;
        const entry = unknown.get(key);
        if (entry) entry.rows++;
        else unknown.set(key, { field, value, rows: 1 });
      },
      onMaskedWords(count) {
        passages += count;
      },
    },
    start(fields, decided, counted) {
      const before = last;
      const next = new Map<WordField, Known & { readonly deeds: Deeds[] }>();
      const stand = fields.map((planned): FieldOfWords => {
        const name = planned.field;
        const what = decided(name);
        const known = before?.fields.get(name);
        const same = known?.decided === what ? known : undefined;
        const field = same?.field ?? finishedOnce(planned);
        const deeds: Deeds[] = [];
        next.set(name, { decided: what, field, deeds });
        return {
          ...field,
          read(slice) {
            const did = same
              ? repeat(slice, name, same.deeds[deeds.length]!, before!.log)
              : readNow(slice, name, field);
            deeds.push(did);
            for (const { field: of, value, rows } of did.unknown.values()) counted.unknown(of, value, rows);
            counted.maskedInWords(did.passages);
          },
        };
      });
      return {
        fields: stand,
        keep(log) {
          last = { log, fields: next };
        },
      };
    },
  };
}

/** A field whose columns are finished when they are first asked for, and are the same afterwards. */
function finishedOnce(field: FieldOfWords): FieldOfWords {
  let made: Finished | undefined;
  return {
    ...field,
    finish(size) {
      made ??= field.finish(size);
      return made;
    },
  };
}

function addTo(all: Uint8Array, some: Uint8Array): void {
  for (let at = 0; at < some.length; at++) if (some[at] === 1) all[at] = 1;
}
