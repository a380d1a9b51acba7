import { type Column, cellAt, cellsAt, type TextColumn } from "../../model/column.ts";
import { plainSpelling } from "../../model/fold.ts";
import { ID_PATTERN } from "../../model/ids.ts";
import { FIELDS, type Field } from "../../model/initiative.ts";
import { MASK } from "../privacy/personal-text.ts";
import { createTextBuilder } from "../store/text-builder.ts";
import { sha256Hex } from "./sha256.ts";

const LONGEST = 128;
const HASH_DIGITS = 16;
const DECIMALS = 4;

/** An identifier of the source as part of ours: in Unicode NFC, white space, ";", "|" and "%" percent-encoded. */
function toRecordId(written: string, sourceId: string): string {
  const identifier = written.normalize("NFC");
  if (identifier.startsWith(`${sourceId}:`) && ID_PATTERN.test(identifier))
    return identifier.slice(sourceId.length + 1);
  return identifier.trim().replace(/[\s;|%]/gu, (letter) => encodeURIComponent(letter));
}

interface Rows {
  readonly size: number;
  readonly fields: ReadonlyMap<Field, Column>;
  readonly extra: ReadonlyMap<string, Column>;
}

/** What is said of the row in its file, not of the initiative. */
const OF_THE_ROW: ReadonlySet<Field> = new Set<Field>(["id", "sourceId", "sourceRecordId", "sourceLine", "issues"]);

export interface RecordIds {
  readonly column: TextColumn;
  /** Some of them are made of points as the file has them, and only when they are asked for. */
  readonly restOnPoints: boolean;
}

/**
 * The column of ids, worked out when first asked for: source id and identifier, or "~" and a hash of folded name and place; where nothing is left of
 * the name, of everything else. What occurs twice gets -2, -3 in the order of the file.
 */
export function recordIds(
  given: Rows,
  sourceId: string,
  identifiers: Column | undefined,
  owners: Column | undefined,
): RecordIds {
  const areKnown = identifiers !== undefined && isFilled(identifiers, given.size);
  const rows = areKnown ? { size: given.size, ...NO_CELLS } : given;
  let column: TextColumn | undefined;
  const made = (): TextColumn => {
    column ??= makeIds(rows, sourceId, identifiers, owners);
    return column;
  };
  const ids: TextColumn = {
    type: "text",
    get bytes() {
      return made().bytes;
    },
    get offsets() {
      return made().offsets;
    },
    // A unique identifier is the id of its row whatever others there are.
    at: (row) => (column ? undefined : idOf(row, sourceId, identifiers, owners)) ?? cellAt(made(), row),
    // Identifiers of many rows are decoded together: of one by one, engines keep far more than their letters until they collect.
    some(asked) {
      if (column || !identifiers) return cellsAt(made(), asked);
      return cellsAt(identifiers, asked).map((identifier, at) =>
        identifier === "" ? cellAt(made(), asked[at]!) : withOwner(identifier, ownerAt(asked[at]!, sourceId, owners)),
      );
    },
  };
  return { column: ids, restOnPoints: !areKnown };
}

/** Where each row has an identifier nothing else is asked: names and points as the file had them need not be held for it. */
const NO_CELLS: Omit<Rows, "size"> = { fields: new Map(), extra: new Map() };

/** Every row has an identifier. */
function isFilled(column: Column, size: number): boolean {
  if (column.type === "number") return false;
  if (column.type === "coded") return !column.codes.includes(0);
  const { offsets } = column;
  for (let row = 0; row < size; row++) if (offsets[row] === offsets[row + 1]) return false;
  return true;
}

/** The id of a row that has an identifier of its own. */
function idOf(
  row: number,
  sourceId: string,
  identifiers: Column | undefined,
  owners: Column | undefined,
): string | undefined {
  const identifier = identifiers ? cellAt(identifiers, row) : "";
  return identifier === "" ? undefined : withOwner(identifier, ownerAt(row, sourceId, owners));
}

const ownerAt = (row: number, sourceId: string, owners: Column | undefined): string =>
  (owners && cellAt(owners, row)) || sourceId;

function makeIds(
  rows: Rows,
  sourceId: string,
  identifiers: Column | undefined,
  owners: Column | undefined,
): TextColumn {
  const builder = createTextBuilder();
  const seen = new Map<string, number>();
  for (let row = 0; row < rows.size; row++) {
    const known = idOf(row, sourceId, identifiers, owners);
    if (known !== undefined) {
      builder.push(known);
      continue;
    }
    const id = `${ownerAt(row, sourceId, owners)}:~${hashOf(rows, row)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    builder.push(count === 1 ? id : `${id}-${count}`);
  }
  return builder.finish();
}

function withOwner(identifier: string, owner: string): string {
  const id = `${owner}:${toRecordId(identifier, owner)}`;
  return id.length <= LONGEST ? id : `${owner}:~${sha256Hex(identifier, HASH_DIGITS)}`;
}

function hashOf({ fields, extra }: Rows, row: number): string {
  const cell = (field: Field) => {
    const column = fields.get(field);
    return column ? cellAt(column, row) : "";
  };
  const [longitude, latitude] = [cell("longitude"), cell("latitude")];
  const place =
    longitude === ""
      ? `${plainSpelling(cell("locality"))} ${cell("countryCode")}`
      : `${Number(longitude).toFixed(DECIMALS)} ${Number(latitude).toFixed(DECIMALS)}`;
  const rest = cell("name") === MASK ? FIELDS.filter((field) => !OF_THE_ROW.has(field)).map(cell) : [];
  if (rest.length > 0)
    for (const name of [...extra.keys()].sort()) rest.push(`${name}\t${cellAt(extra.get(name)!, row)}`);
  return sha256Hex([plainSpelling(cell("name")), place, ...rest].join("\n"), HASH_DIGITS);
}
