import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import type { Question } from "../../src/model/question.ts";
import { err, ok } from "../../src/model/result.ts";
import { createDownloads, LARGE_ROWS } from "../../src/state/downloads.ts";
import { createNotices } from "../../src/state/notices.ts";
import type { choosePlace } from "../../src/state/save-file.ts";
import type { FileOut, Jobs } from "../../src/worker/jobs.ts";
import { fakeClient, settle } from "./fake-client.ts";

type Output = Jobs["download"]["output"];

const HANDLE = { name: "chosen.csv" } as FileSystemFileHandle;
const wish = {
  scope: { what: "shown" },
  question: {} as Question,
  format: "csv",
  words: en.download.notes,
  filters: [],
} as const;

function setUp({
  answer,
  place = ok(HANDLE),
}: {
  readonly answer: (input: Jobs["download"]["input"], signal: AbortSignal) => Promise<Output>;
  readonly place?: Awaited<ReturnType<typeof choosePlace>>;
}) {
  const asked: string[] = [];
  const saved: FileOut[] = [];
  const client = fakeClient({ download: (input, signal) => answer(input, signal!) });
  const notices = createNotices();
  const downloads = createDownloads(client, notices, {
    choosePlace: async (name) => {
      asked.push(name);
      return place;
    },
    saveFile: (file) => void saved.push(file),
  });
  return { client, notices, downloads, asked, saved };
}

const toBlob = async (): Promise<Output> => ok({ name: "rows.csv", blob: new Blob(["id\r\n"]) });
const toPlace = async ({ to }: Jobs["download"]["input"]): Promise<Output> => ok({ name: to!.name, blob: undefined });

describe("downloads", () => {
  test("few rows are handed to the downloads of the browser, without a question", async () => {
    const { downloads, notices, asked, saved } = setUp({ answer: toBlob });
    expect(await downloads.save(wish, { name: "rows.csv", rows: LARGE_ROWS - 1 })).toBe(true);
    expect(asked).toEqual([]);
    expect(saved.map(({ name }) => name)).toEqual(["rows.csv"]);
    expect(notices.shown.value).toEqual({ kind: "downloaded", name: "rows.csv" });
    expect(downloads.writing.value).toBeUndefined();
  });

  test("many rows are written where the reader says, and are never handed over as a blob", async () => {
    const { downloads, notices, asked, saved, client } = setUp({ answer: toPlace });
    expect(await downloads.save(wish, { name: "rows.csv", rows: LARGE_ROWS })).toBe(true);
    expect(asked).toEqual(["rows.csv"]);
    expect(client.calls[0]?.input).toMatchObject({ to: HANDLE });
    expect(saved).toEqual([]);
    expect(notices.shown.value).toEqual({ kind: "downloaded", name: "chosen.csv" });
  });

  test("many rows become a blob where the browser cannot ask for a place", async () => {
    const { downloads, saved, client } = setUp({ place: ok(undefined), answer: toBlob });
    expect(await downloads.save(wish, { name: "rows.csv", rows: LARGE_ROWS })).toBe(true);
    expect(client.calls[0]?.input).not.toHaveProperty("to");
    expect(saved).toHaveLength(1);
  });

  test("nothing is written, and nothing said, when the reader names no place", async () => {
    const { downloads, client, notices } = setUp({ place: err("cancelled"), answer: toPlace });
    expect(await downloads.save(wish, { name: "rows.csv", rows: LARGE_ROWS })).toBe(false);
    expect(client.calls).toEqual([]);
    expect(notices.shown.value).toBeUndefined();
    expect(downloads.writing.value).toBeUndefined();
  });

  test("L1 cancelling stops the writing, quietly", async () => {
    const answer = (_: unknown, signal: AbortSignal) =>
      new Promise<Output>((done) => signal.addEventListener("abort", () => done(err("cancelled"))));
    const { downloads, notices, saved } = setUp({ answer });
    const saving = downloads.save(wish, { name: "rows.csv", rows: 1 });
    await settle();
    expect(downloads.writing.value).toEqual({ share: 0, bytes: 0 });
    expect(await downloads.save(wish, { name: "again.csv", rows: 1 })).toBe(false); // one at a time
    downloads.cancel();
    expect(await saving).toBe(false);
    expect(saved).toEqual([]);
    expect(notices.shown.value).toBeUndefined();
    expect(downloads.writing.value).toBeUndefined();
  });

  test("L2 a full disk and a fault of ours are told apart", async () => {
    const full = setUp({ answer: async () => err("not-written") });
    expect(await full.downloads.save(wish, { name: "rows.csv", rows: LARGE_ROWS })).toBe(false);
    expect(full.notices.shown.value).toEqual({ kind: "failed", what: "place" });
    const faulty = setUp({ answer: () => Promise.reject(new Error("a bug")) });
    expect(await faulty.downloads.save(wish, { name: "rows.csv", rows: 1 })).toBe(false);
    expect(faulty.notices.shown.value).toEqual({ kind: "failed", what: "download" });
  });
});
