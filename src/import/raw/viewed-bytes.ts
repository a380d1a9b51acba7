/** Bytes, and the same to be read as words. */
export interface ViewedBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export const viewed = (bytes: Uint8Array): ViewedBytes => ({
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});

/** A short text is copied sooner word by word than by the engine. */
export function copyWords(
  { bytes, view }: ViewedBytes,
  start: number,
  end: number,
  into: ViewedBytes,
  to: number,
): void {
  const shift = to - start;
  const copy = into.view;
  let at = start;
  for (const last = end - 4; at <= last; at += 4) copy.setInt32(at + shift, view.getInt32(at, true), true);
  for (; at < end; at++) into.bytes[at + shift] = bytes[at]!;
}
