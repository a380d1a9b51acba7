import { decodeCell } from "../table/cells.ts";
import type { KeyTable } from "./key-table.ts";
import { afterPhrase, type Phrase, toPhrase } from "./phrase.ts";
import type { RecordKind } from "./records.ts";
import {
  afterPlain,
  afterSpace,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  ODD,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  type ValueScanner,
} from "./scan-values.ts";

/** Where the cells of one record go, by column from `first` on. */
export interface RowTarget {
  starts: Int32Array;
  ends: Int32Array;
  first: number;
  /** The first of some cells that are of no row. */
  aside: number;
  /** Degrees of its point, NaN where it has none. */
  longitude: number;
  latitude: number;
}

/** Cells that a row target has aside. */
export const ASIDE = 4;

export interface RecordScanner {
  open(bytes: Uint8Array): void;
  /** Fills the row from the usual record at a place; place after it, or ODD where it has to be read with care. */
  read(at: number): number;
}

/** Keys of an object each of which may be there once. */
interface KnownKeys {
  readonly phrases: readonly Phrase[];
  /** By key + 1, the one that came after it last time. */
  readonly follows: Int32Array;
}

const knownKeys = (...keys: readonly string[]): KnownKeys => ({
  phrases: keys.map((key) => toPhrase(`"${key}"`)),
  follows: new Int32Array(keys.length + 1),
});

const [TYPE, GEOMETRY, PROPERTIES] = [0, 1, 2]; // the fourth is the identifier
const COORDINATES = 1;
const [ELEMENT_TYPE, ELEMENT_ID, LATITUDE, LONGITUDE, TAGS] = [0, 1, 2, 3, 4];
const [IDENTIFIER, ALTITUDE, DEGREES, OTHER] = [0, 1, 2, 3]; // cells aside
const [FEATURE, POINT, NULL] = ['"Feature"', '"Point"', "null"].map(toPhrase) as [Phrase, Phrase, Phrase];
const USUAL_POINT = toPhrase('{"type":"Point","coordinates":[');
const SLASH = 47;
const MOST_TRIES = 4;

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
  const { phrases } = keys;
  let bytes: Uint8Array = new Uint8Array();
  let view = new DataView(bytes.buffer);
  let record = 0;
  let written = new Int32Array(0); // by column, the last record that had it
  let follows = new Int32Array(1); // by column + 1, the column that came after it last time
  let place = 0; // behind the key that was found
  let has = 0; // members that the last known object had, a bit for each

  /** Column of the key at a place that is not the one expected, ODD for one that is not known; its value is at `place`. */
  function otherColumn(at: number, before: number): number {
    let column = follows[before + 1]!;
    // Those that a record does not have are passed over.
    for (let tries = 0; tries < MOST_TRIES && column < phrases.length; tries++) {
      column = follows[column + 1]!;
      place = afterPhrase(view, at, phrases[column]!);
      if (place >= 0) return column;
    }
    column = lookUp(at);
    if (column >= 0) follows[before + 1] = column;
    return column;
  }

  function lookUp(at: number): number {
    const end = bytes[at] === QUOTE ? afterPlain(view, at + 1) : at;
    if (end <= at || bytes[end] !== QUOTE) return ODD;
    const colon = afterSpace(bytes, end + 1);
    place = colon + 1;
    return bytes[colon] === COLON ? keys.find(bytes, at + 1, end) : ODD;
  }

  /** An object of values that are not nested, as the cells of the row. */
  function members(from: number): number {
    const { starts, ends, first } = row;
    // At hand, as this is where most of the time goes.
    const piece = bytes;
    const over = view;
    const all = phrases;
    const nexts = follows;
    const had = written;
    if (piece[from] !== OPEN_OBJECT) return ODD;
    let at = afterSpace(piece, from + 1);
    if (piece[at] === CLOSE_OBJECT) return at + 1;
    for (let column = -1; ; ) {
      const before = column;
      column = nexts[before + 1]!;
      let value = column < all.length ? afterPhrase(over, at, all[column]!) : ODD;
      if (value < 0) {
        column = otherColumn(at, before);
        if (column < 0) return ODD;
        value = place;
      }
      if (piece[value]! <= 32) value = afterSpace(piece, value);
      if (had[column] === record) return ODD;
      had[column] = record;
      const start = value + 1;
      const end = piece[value] === QUOTE ? afterPlain(over, start) : value;
      if (end > value && piece[end] === QUOTE) {
        starts[first + column] = start;
        ends[first + column] = end;
        at = end + 1;
      } else at = values.scalar(value, first + column);
      if (at < 0) return ODD;
      if (piece[at]! <= 32) at = afterSpace(piece, at);
      const sign = piece[at++];
      if (sign === CLOSE_OBJECT) return at;
      if (sign !== COMMA) return ODD;
      if (piece[at]! <= 32) at = afterSpace(piece, at);
    }
  }

  /** An object of known members. */
  function known(
    from: number,
    { phrases, follows }: KnownKeys,
    readMember: (at: number, member: number) => number,
  ): number {
    if (bytes[from] !== OPEN_OBJECT) return ODD;
    let seen = 0;
    let at = afterSpace(bytes, from + 1);
    for (let before = 0; ; ) {
      let member = follows[before]!;
      let end = afterPhrase(view, at, phrases[member]!);
      if (end < 0) {
        member = phrases.findIndex((phrase) => afterPhrase(view, at, phrase) >= 0);
        if (member < 0) return ODD;
        follows[before] = member;
        end = at + phrases[member]!.length;
      }
      before = member + 1;
      if ((seen & (1 << member)) !== 0) return ODD;
      seen |= 1 << member;
      if (bytes[end] !== COLON) end = afterSpace(bytes, end);
      if (bytes[end++] !== COLON) return ODD;
      at = readMember(bytes[end]! <= 32 ? afterSpace(bytes, end) : end, member);
      if (at < 0) return ODD;
      if (bytes[at]! <= 32) at = afterSpace(bytes, at);
      const sign = bytes[at++];
      if (sign === CLOSE_OBJECT) {
        has = seen;
        return at;
      }
      if (sign !== COMMA) return ODD;
      if (bytes[at]! <= 32) at = afterSpace(bytes, at);
    }
  }

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
    const end = known(at, geometryKeys, geometryMember);
    return has === 3 ? end : ODD;
  }

  function featureMember(at: number, member: number): number {
    if (member === TYPE) return afterPhrase(view, at, FEATURE);
    if (member === GEOMETRY) return geometry(at);
    if (member === PROPERTIES) return members(at);
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
    if (own >= 0 && written[own] === record && isSameText(row.first + own, row.aside + IDENTIFIER)) return true;
    return move(IDENTIFIER, keys.columnOf("@id"));
  }

  function moveAltitude(): boolean {
    if (isAsideEmpty(ALTITUDE)) return true;
    const column = keys.columnOf("altitude");
    return written[column] === record || move(ALTITUDE, column);
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
    const end = known(at, featureKeys, featureMember);
    return end >= 0 && (has & 7) === 7 && moveIdentifier() && moveAltitude() ? end : ODD;
  }

  function elementMember(at: number, member: number): number {
    if (member === TAGS) return members(at);
    if (member > TAGS) return values.scalar(at, row.aside + OTHER);
    if (member === ELEMENT_TYPE) return values.string(at, row.aside + ALTITUDE);
    const end = values.number(at, row.aside + (member === ELEMENT_ID ? IDENTIFIER : DEGREES));
    if (member === LONGITUDE) row.longitude = values.value;
    else if (member === LATITUDE) row.latitude = values.value;
    return end;
  }

  function element(at: number): number {
    const end = known(at, elementKeys, elementMember);
    const column = keys.columnOf("@id");
    if (end < 0 || (has & 15) !== 15 || written[column] === record) return ODD;
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
  const readers = { feature, element, members };
  return {
    open(source) {
      if (source !== bytes) {
        bytes = source;
        view = new DataView(source.buffer, source.byteOffset, source.byteLength);
      }
      if (written.length < keys.size) {
        written = new Int32Array(keys.size);
        follows = new Int32Array(keys.size + 1);
      }
      values.open(view, source, row.starts, row.ends);
    },
    read(at) {
      record++;
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
