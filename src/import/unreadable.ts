/** A file that was moved, changed or locked while another thread read it. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** Whether what went wrong is the file's fault: browsers and Node have their own errors for it. */
export const isOfFile = (error: unknown): boolean =>
  error instanceof UnreadableFile ||
  error instanceof DOMException ||
  (error as { code?: string } | undefined)?.code !== undefined;
