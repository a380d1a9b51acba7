import type { Feature } from "geojson";
import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import { shownBeginning } from "../privacy/shown-beginning.ts";
import type { Batch, TableIssue } from "../table/table.ts";
import type { Opening } from "./opening.ts";
import { createParts, MOST_BYTES } from "./parts.ts";
import { type Origin, type PlainFile, withOrigin } from "./plain-file.ts";

/** Takes the place of a record that is damaged, so that it is left out under its own number. */
const NO_RECORD = "[]";
/** The preview looks at no more records. */
const LOOKED_AT = 1000;
const AT_ONCE = 500;

/** Successive features as a text that is read like any sequence of them; the line of a record is its number. */
export interface Sequence {
  /** True when enough has been seen, or more than can be kept. */
  readonly add: (feature: Feature | undefined, found: string) => boolean;
  /** Of the record added last: a text of its feature was turned into another. */
  readonly tell: (issue: Omit<TableIssue, "line">) => void;
  /** Awaited after each record: lets others have their turn. False when nobody waits for the rest. */
  readonly goOn: () => Promise<boolean>;
  /** Refused where there is no record, or more than can be kept. */
  readonly finish: (file: NamedBlob, origin: Omit<Origin, "bytes" | "changed">) => Result<PlainFile, Refusal>;
}

/** Undefined where it is longer than any text can be: several values of a record may repeat a long one. */
function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Features bring their own places; of objects the columns tell them, and their properties alone are kept. */
export function createSequence(
  { choices, extent, signal, breathe }: Opening,
  kind: "feature" | "object" = "feature",
  mostBytes = MOST_BYTES,
): Sequence {
  const parts = createParts(mostBytes);
  const changed: TableIssue[] = [];
  const damaged = new Map<number, string>();
  let size = 0;
  return {
    add(feature, found) {
      size++;
      const record = feature && written(kind === "feature" ? feature : feature.properties);
      const text = record ?? NO_RECORD;
      parts.add(kind === "feature" ? `\x1e${text}\n` : `${size === 1 ? "[" : ","}${text}\n`);
      if (record === undefined) damaged.set(size, shownBeginning(found));
      return (extent === "head" && size === LOOKED_AT) || parts.isTooLarge();
    },
    tell({ found, became, ...issue }) {
      const short = { found: shownBeginning(found), became: shownBeginning(became ?? "") };
      changed.push({ ...issue, ...short, line: size });
    },
    async goOn() {
      if (size % AT_ONCE > 0) return true;
      await breathe?.();
      return !signal?.aborted;
    },
    finish(file, origin) {
      if (size === 0) return err({ code: "no-records" });
      if (parts.isTooLarge()) return err({ code: "too-large-opened", detail: String(mostBytes) });
      const { encoding: _, ...others } = choices; // the text has been decoded
      if (kind === "object") parts.add("]");
      return ok({
        file: new File([...parts.finish()], file.name),
        choices: others,
        dress: (table) =>
          withOrigin(
            { ...table, batches: () => asWritten(table.batches(), damaged) },
            { ...origin, bytes: file.size, changed },
          ),
      });
    },
  };
}

/** What could not be read is shown as it stands in the file. */
async function* asWritten(batches: AsyncGenerator<Batch>, damaged: ReadonlyMap<number, string>): AsyncGenerator<Batch> {
  for await (const batch of batches)
    yield { ...batch, broken: batch.broken.map((each) => ({ ...each, cells: [damaged.get(each.line) ?? ""] })) };
}
