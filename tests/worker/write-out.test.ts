import { describe, expect, test } from "vitest";
import { writeOut } from "../../src/worker/write-out.ts";

const PIECE = 1000;

/** Pieces that are written one over the other, as those of a file are; `seen` is called before each. */
function* overwritten(count: number, seen: (piece: number) => void = () => {}): Generator<Uint8Array> {
  const bytes = new Uint8Array(PIECE);
  for (let piece = 0; piece < count; piece++) {
    seen(piece);
    yield bytes.fill(piece);
  }
}

const whole = (count: number): Uint8Array =>
  Uint8Array.from({ length: PIECE * count }, (_, at) => Math.floor(at / PIECE));
const busy = (ms: number): void => {
  for (const end = performance.now() + ms; performance.now() < end; );
};

/** A place on a disk of so many bytes; it keeps no piece that it has written. */
function place({ room = Number.POSITIVE_INFINITY, isLocked = false } = {}) {
  const chunks: Uint8Array[] = [];
  const said: string[] = [];
  const refused = () => Promise.reject(new DOMException("No room.", "QuotaExceededError"));
  const handle = {
    name: "chosen.csv",
    createWritable: async () => {
      if (isLocked) throw new DOMException("Locked.", "NoModificationAllowedError");
      return {
        async write(chunk: Uint8Array) {
          if ((chunks.length + 1) * PIECE > room) return refused();
          chunks.push(chunk.slice());
        },
        close: async () => void said.push("closed"),
        abort: async () => void said.push("aborted"),
      };
    },
    remove: async () => void said.push("removed"),
  } as unknown as FileSystemFileHandle;
  return { handle, said, written: () => Buffer.concat(chunks) };
}

const options = (to?: FileSystemFileHandle, signal = new AbortController().signal) => ({
  to,
  signal,
  onBytes: () => {},
});

describe("a download", () => {
  test("becomes a blob of the right type, though each piece is written over the one before", async () => {
    const saved = await writeOut({ name: "rows.csv", pieces: overwritten(5) }, options());
    if (!saved.ok || !saved.value.blob) throw new Error("No blob came.");
    expect(saved.value.name).toBe("rows.csv");
    expect(saved.value.blob.type).toBe("text/csv;charset=utf-8");
    expect(new Uint8Array(await saved.value.blob.arrayBuffer())).toEqual(whole(5));
  });

  test("goes to the place that was chosen, piece by piece, and no piece is made before the last one is written", async () => {
    const { handle, said, written } = place();
    const waiting: number[] = [];
    const pieces = overwritten(5, (piece) => waiting.push(piece - written().length / PIECE));
    const saved = await writeOut({ name: "rows.csv", pieces }, options(handle));
    expect(saved).toEqual({ ok: true, value: { name: "chosen.csv", blob: undefined } });
    expect(new Uint8Array(written())).toEqual(whole(5));
    expect(waiting).toEqual([0, 0, 0, 0, 0]);
    expect(said).toEqual(["closed"]);
  });

  test.each([true, false])(
    "L1 stops when it is cancelled, and leaves nothing behind (to the disk: %s)",
    async (toDisk) => {
      const { handle, said } = place();
      const stopping = new AbortController();
      const told: number[] = [];
      let made = 0;
      const pieces = overwritten(1_000, () => {
        made++;
        busy(20);
      });
      const onBytes = (bytes: number) => {
        told.push(bytes);
        setTimeout(() => stopping.abort()); // as a message from the page, which comes when it is its turn
      };
      const to = toDisk ? handle : undefined;
      const saved = await writeOut({ name: "rows.csv", pieces }, { to, signal: stopping.signal, onBytes });
      expect(saved).toEqual({ ok: false, error: "cancelled" });
      expect(made).toBeLessThan(100);
      expect(told[0]).toBeGreaterThan(0);
      expect(said).toEqual(toDisk ? ["aborted", "removed"] : []);
    },
  );

  test("L2 says that there is no room, and leaves no half file", async () => {
    const { handle, said } = place({ room: 2 * PIECE });
    const saved = await writeOut({ name: "rows.csv", pieces: overwritten(5) }, options(handle));
    expect(saved).toEqual({ ok: false, error: "not-written" });
    expect(said).toEqual(["aborted", "removed"]);
  });

  test("says that the place cannot be written", async () => {
    const { handle } = place({ isLocked: true });
    const saved = await writeOut({ name: "rows.csv", pieces: overwritten(5) }, options(handle));
    expect(saved).toEqual({ ok: false, error: "not-written" });
  });

  test("a fault in making the rows is a fault, not a full disk", async () => {
    const { handle, said } = place();
    const pieces = overwritten(5, (piece) => {
      if (piece === 3) throw new RangeError("Row 7 asked of a directory of 3.");
    });
    await expect(writeOut({ name: "rows.csv", pieces }, options(handle))).rejects.toThrow("Row 7");
    expect(said).toEqual(["aborted", "removed"]);
  });
});
