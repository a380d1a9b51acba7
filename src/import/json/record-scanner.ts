import { decodeCell } from "../table/cells.ts";
import type { KeyTable } from "./key-table.ts";
import { knownKeys, readKnown } from "./known-keys.ts";
import { createMemberScanner, type RowTarget } from "./member-scanner.ts";
import { afterPhrase, type Phrase, toPhrase } from "./phrase.ts";
import type { RecordKind } from "./records.ts";
import {
  afterSpace,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  ODD,
  OPEN_LIST,
  OPEN_OBJECT,
  type ValueScanner,
} from "./scan-values.ts";

/** Cells that a row target has aside. */
export const ASIDE = 4;

export interface RecordScanner {
  open(bytes: Uint8Array): void;
  /** Fills the row from the usual record at a place; place after it, or ODD where it has to be read with care. */
  read(at: number): number;
}

const [TYPE, GEOMETRY, PROPERTIES] = [0, 1, 2]; // the fourth is the identifier
const COORDINATES = 1;
const [ELEMENT_TYPE, ELEMENT_ID, LATITUDE, LONGITUDE, TAGS] = [0, 1, 2, 3, 4];
const [IDENTIFIER, ALTITUDE, DEGREES, OTHER] = [0, 1, 2, 3]; // cells aside
const [FEATURE, POINT, NULL] = ['"Feature"', '"Point"', "null"].map(toPhrase) as [Phrase, Phrase, Phrase];
const USUAL_POINT = toPhrase('{"type":"Point","coordinates":[');
const SLASH = 47;

/**
 * Reads records that are as most are: of known keys, each once, without anything nested but a point. `keys` are the names of the columns;
 * their table may grow between pieces.
 */
export function createRecordScanner(
  kind: RecordKind,
  keys: KeyTable,
  values: ValueScanner,
  row: RowTarget,
): RecordScanner | undefined {
  const featureKeys = knownKeys("type", "geometry", "properties", "id");
  const geometryKeys = knownKeys("type", "coordinates");
  const elementKeys = knownKeys("type", "id", "lat", "lon", "tags", "timestamp", "version", "changeset", "user", "uid");
  const members = createMemberScanner(keys, values, row);
  let bytes: Uint8Array = new Uint8Array();
  let view = new DataView(bytes.buffer);

  /** The numbers of a position, from behind its bracket on. */
  function position(from: number): number {
    let at = from;
    for (let axis = 0; axis < 3; axis++) {
      if (bytes[at]! <= 32) at = afterSpace(bytes, at);
      at = values.number(at, row.aside + (axis === 2 ? ALTITUDE : DEGREES));
      if (at < 0 || !Number.isFinite(values.value)) return ODD;
      if (axis === 0) row.longitude = values.value;
      else if (axis === 1) row.latitude = values.value;
      if (bytes[at]! <= 32) at = afterSpace(bytes, at);
      const sign = bytes[at++];
      if (sign === CLOSE_LIST) return axis > 0 ? at : ODD;
      if (sign !== COMMA) return ODD;
    }
    return ODD;
  }

  function geometryMember(at: number, member: number): number {
    if (member !== COORDINATES) return afterPhrase(view, at, POINT);
    return bytes[at] === OPEN_LIST ? position(at + 1) : ODD;
  }

  function geometry(at: number): number {
    const coordinates = afterPhrase(view, at, USUAL_POINT);
    if (coordinates >= 0) {
      const end = position(coordinates);
      return end >= 0 && bytes[end] === CLOSE_OBJECT ? end + 1 : ODD;
    }
    if (bytes[at] !== OPEN_OBJECT) return afterPhrase(view, at, NULL);
    const end = readKnown(bytes, view, at, geometryKeys, geometryMember);
    return geometryKeys.has === 3 ? end : ODD;
  }

  function featureMember(at: number, member: number): number {
    if (member === TYPE) return afterPhrase(view, at, FEATURE);
    if (member === GEOMETRY) return geometry(at);
    if (member === PROPERTIES) return members.read(at);
    return isLetter(bytes[at]!) ? afterPhrase(view, at, NULL) : values.scalar(at, row.aside + IDENTIFIER);
  }

  const isAsideEmpty = (cell: number): boolean => row.starts[row.aside + cell] === row.ends[row.aside + cell];

  /** Makes what stands beside the properties a cell of a column of its own; false where there is no such column. */
  function move(cell: number, column: number): boolean {
    if (column < 0) return false;
    row.starts[row.first + column] = row.starts[row.aside + cell]!;
    row.ends[row.first + column] = row.ends[row.aside + cell]!;
    return true;
  }

  /** The identifier of a feature is a cell where its properties do not have it as their own. */
  function moveIdentifier(): boolean {
    if (isAsideEmpty(IDENTIFIER)) return true;
    const own = keys.columnOf("id");
    if (own >= 0 && members.had(own) && isSameText(row.first + own, row.aside + IDENTIFIER)) return true;
    return move(IDENTIFIER, keys.columnOf("@id"));
  }

  function moveAltitude(): boolean {
    if (isAsideEmpty(ALTITUDE)) return true;
    const column = keys.columnOf("altitude");
    return members.had(column) || move(ALTITUDE, column);
  }

  /** Different bytes may be the same text where they are no UTF-8. */
  function isSameText(cell: number, other: number): boolean {
    const { starts, ends } = row;
    const [start, end] = [starts[cell]!, ends[cell]!];
    const shift = starts[other]! - start;
    let at = start;
    while (at < end && bytes[at] === bytes[at + shift]) at++;
    if (at === end && ends[other]! - shift === end) return true;
    return decodeCell(bytes, start, end) === decodeCell(bytes, starts[other]!, ends[other]!);
  }

  function feature(at: number): number {
    const end = readKnown(bytes, view, at, featureKeys, featureMember);
    return end >= 0 && (featureKeys.has & 7) === 7 && moveIdentifier() && moveAltitude() ? end : ODD;
  }

  function elementMember(at: number, member: number): number {
    if (member === TAGS) return members.read(at);
    if (member > TAGS) return values.scalar(at, row.aside + OTHER);
    if (member === ELEMENT_TYPE) return values.string(at, row.aside + ALTITUDE);
    const end = values.number(at, row.aside + (member === ELEMENT_ID ? IDENTIFIER : DEGREES));
    if (member === LONGITUDE) row.longitude = values.value;
    else if (member === LATITUDE) row.latitude = values.value;
    return end;
  }

  function element(at: number): number {
    const end = readKnown(bytes, view, at, elementKeys, elementMember);
    const column = keys.columnOf("@id");
    if (end < 0 || (elementKeys.has & 15) !== 15 || members.had(column)) return ODD;
    return joinIdentifier() && move(IDENTIFIER, column) ? end : ODD;
  }

  /** "node/1" */
  function joinIdentifier(): boolean {
    const { starts, ends, aside } = row;
    const [type, id] = [aside + ALTITUDE, aside + IDENTIFIER];
    const start = values.spare;
    const slash = start + ends[type]! - starts[type]!;
    const end = slash + 1 + ends[id]! - starts[id]!;
    if (end > bytes.length) return false;
    bytes.copyWithin(start, starts[type]!, ends[type]!);
    bytes[slash] = SLASH;
    bytes.copyWithin(slash + 1, starts[id]!, ends[id]!);
    starts[id] = start;
    ends[id] = end;
    values.spare = end;
    return true;
  }

  const read = READS_PARTS[kind];
  if (!read) return undefined;
  const readers = { feature, element, members: members.read };
  return {
    open(source) {
      if (source !== bytes) {
        bytes = source;
        view = new DataView(source.buffer, source.byteOffset, source.byteLength);
      }
      members.open(bytes, view);
      values.open(view, source, row.starts, row.ends);
    },
    read(at) {
      members.begin();
      for (let cell = 0; cell < ASIDE; cell++) row.ends[row.aside + cell] = row.starts[row.aside + cell]!;
      return readers[read](at);
    },
  };
}

const READS_PARTS: Readonly<Record<RecordKind, "feature" | "element" | "members" | undefined>> = {
  feature: "feature",
  overpass: "element",
  object: "members",
  geometry: undefined,
};

const isLetter = (byte: number): boolean => (byte | 0x20) >= 97 && (byte | 0x20) <= 122;
