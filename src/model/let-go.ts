interface Movable {
  /** Of engines since 2023; others keep the memory until they collect. */
  transfer?(byteLength: number): ArrayBuffer;
}

/** Bytes of the smallest buffer that is worth the call. Tests let go of smaller ones as well, so that they notice who still looks at one. */
export const worthLettingGo = { leastBytes: 2 ** 14 };

/**
 * Gives the memory of columns back at once: that nothing holds them any more, engines notice when they collect, and by then the next ones lie
 * beside them. They are empty afterwards, and so is every other view of their buffers.
 */
export function letGo(...columns: readonly ArrayBufferView[]): void {
  for (const { buffer } of columns)
    if (buffer.byteLength >= worthLettingGo.leastBytes) (buffer as Movable).transfer?.(0);
}
