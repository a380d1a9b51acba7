const decoder = new TextDecoder();

/** A table of a FlatBuffer: fields by their number, each absent or at a place; nothing is believed that lies beyond the bytes. */
export interface FlatTable {
  readonly byte: (field: number, otherwise: number) => number;
  readonly short: (field: number, otherwise: number) => number;
  readonly int: (field: number, otherwise: number) => number;
  readonly long: (field: number, otherwise: number) => number;
  readonly text: (field: number) => string | undefined;
  readonly bytes: (field: number) => Uint8Array | undefined;
  readonly ints: (field: number) => readonly number[];
  readonly doubles: (field: number) => readonly number[];
  readonly table: (field: number) => FlatTable | undefined;
  readonly tables: (field: number) => readonly FlatTable[];
}

/** The table that a buffer begins with. @throws RangeError where it lies beyond the bytes */
export function flatTable(bytes: Uint8Array): FlatTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return tableAt(view, view.getUint32(0, true));
}

function tableAt(view: DataView, at: number): FlatTable {
  const fields = at - view.getInt32(at, true);
  const size = view.getUint16(fields, true);
  const placeOf = (field: number): number => {
    const entry = 4 + field * 2;
    const offset = entry + 2 <= size ? view.getUint16(fields + entry, true) : 0;
    return offset === 0 ? 0 : at + offset;
  };
  const target = (place: number): number => place + view.getUint32(place, true);
  const one = (field: number, otherwise: number, read: (place: number) => number): number => {
    const place = placeOf(field);
    return place === 0 ? otherwise : read(place);
  };
  /** Where a list begins, and how many items it has; no more than there is room for. */
  const list = (field: number, width: number): { readonly start: number; readonly length: number } => {
    const place = placeOf(field);
    if (place === 0) return { start: 0, length: 0 };
    const start = target(place) + 4;
    const length = view.getUint32(start - 4, true);
    if (length * width > view.byteLength - start) throw new RangeError(`${length} items do not fit.`);
    return { start, length };
  };
  const many = <T>(field: number, width: number, read: (place: number) => T): T[] => {
    const { start, length } = list(field, width);
    return Array.from({ length }, (_, item) => read(start + item * width));
  };
  const bytesOf = (field: number): Uint8Array | undefined => {
    if (placeOf(field) === 0) return undefined;
    const { start, length } = list(field, 1);
    return new Uint8Array(view.buffer, view.byteOffset + start, length);
  };
  return {
    byte: (field, otherwise) => one(field, otherwise, (place) => view.getUint8(place)),
    short: (field, otherwise) => one(field, otherwise, (place) => view.getUint16(place, true)),
    int: (field, otherwise) => one(field, otherwise, (place) => view.getInt32(place, true)),
    long: (field, otherwise) => one(field, otherwise, (place) => Number(view.getBigUint64(place, true))),
    text(field) {
      const found = bytesOf(field);
      return found && decoder.decode(found);
    },
    bytes: bytesOf,
    ints: (field) => many(field, 4, (place) => view.getUint32(place, true)),
    doubles: (field) => many(field, 8, (place) => view.getFloat64(place, true)),
    table(field) {
      const place = placeOf(field);
      return place === 0 ? undefined : tableAt(view, target(place));
    },
    tables: (field) => many(field, 4, (place) => tableAt(view, target(place))),
  };
}
