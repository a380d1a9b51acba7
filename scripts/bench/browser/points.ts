/** Points as columns in one buffer: all longitudes, all latitudes, then for each whether it has a website. */
export interface Points {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly website: Uint8Array;
}

export const POINT_BYTES = 2 * Float64Array.BYTES_PER_ELEMENT + 1;

export function readPoints(buffer: ArrayBuffer): Points {
  const size = buffer.byteLength / POINT_BYTES;
  return {
    longitude: new Float64Array(buffer, 0, size),
    latitude: new Float64Array(buffer, 8 * size, size),
    website: new Uint8Array(buffer, 16 * size, size),
  };
}
