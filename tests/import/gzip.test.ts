import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gunzip } from "../../src/import/formats/gunzip.ts";
import { importFile, inspectFile } from "../../src/import/import-file.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { cells, imported, inspected, issuesOf, refusal } from "./support/read.ts";

const TABLE = "name,lat,lon,note\nÀ la carte,45.2,5.7,\nMolino,41.9,12.5,x\nWeit,95,200,\n";
const FEATURES = JSON.stringify({
  type: "FeatureCollection",
  features: [
    { type: "Feature", properties: { name: "A" }, geometry: { type: "Point", coordinates: [5.7, 45.2] } },
    { type: "Feature", properties: {}, geometry: null },
  ],
});
const context = { taxonomy, brought: true };
const LIMITS = { enough: Number.POSITIVE_INFINITY, most: 1e9 };

test("I10 what is packed with gzip reads like what is in it, whatever its name", async () => {
  const cases: readonly (readonly [packed: string, plain: string, text: string])[] = [
    ["coops.csv.gz", "coops.csv", TABLE],
    ["coops.csv", "coops.csv", TABLE],
    ["coops.geojson.GZ", "coops.geojson", FEATURES],
    ["coops.gz", "coops", FEATURES],
  ];
  for (const [name, plain, text] of cases) {
    const [packed, unpacked] = [await imported(name, gzipSync(text)), await imported(plain, text)];
    expect(packed.account.report, name).toEqual(unpacked.account.report);
    expect(issuesOf(packed)).toEqual(issuesOf(unpacked));
    expect(packed.preview).toEqual(unpacked.preview);
    expect(packed.directory.source).toEqual(unpacked.directory.source);
    expect(cells(packed.directory, "name")).toEqual(cells(unpacked.directory, "name"));
    expect(await inspected(name, gzipSync(text))).toEqual(await inspected(plain, text));
  }
});

test("I10 the encoding is found in what was unpacked", async () => {
  const packed = gzipSync(Buffer.from(TABLE, "latin1"));
  const { preview, directory } = await imported("coops.csv.gz", packed);
  expect(preview.structure.encoding).toBe("windows-1252");
  expect(cells(directory, "name")[0]).toBe("À la carte");
});

test("I10 gzip that is cut off or damaged is refused by name, at every place", async () => {
  const packed = gzipSync(TABLE.repeat(50));
  for (let length = 2; length < packed.length; length += 7)
    expect((await refusal("coops.csv.gz", packed.subarray(0, length))).code, `cut at ${length}`).toBe("gzip");
  for (const at of [packed.length - 3, packed.length - 7]) {
    const damaged = Uint8Array.from(packed);
    damaged[at]! ^= 1;
    expect((await refusal("coops.csv.gz", damaged)).code, `damaged at ${at}`).toBe("gzip");
  }
});

test("I10 what is none of ours is named inside gzip as well", async () => {
  expect((await refusal("a.gz", gzipSync("%PDF-1.7"))).code).toBe("pdf");
  expect((await refusal("a.gz", gzipSync(""))).code).toBe("empty");
  expect((await refusal("a.gz", gzipSync(gzipSync(TABLE)))).code).toBe("gzip");
  const tar = new Uint8Array(1024);
  tar.set(new TextEncoder().encode("coops.csv"));
  tar.set(new TextEncoder().encode("ustar"), 257);
  expect((await refusal("a.tgz", gzipSync(tar))).code).toBe("archive");
});

test("I10 what a few bytes blow up to is stopped while it is unpacked", async () => {
  const bomb = new File([gzipSync(new Uint8Array(64e6))], "bomb.csv.gz");
  expect(bomb.size).toBeLessThan(100e3);
  let taken = 0;
  const breathe = async () => void taken++;
  const stopped = await gunzip(bomb, { ...LIMITS, most: 20e6 }, { breathe });
  expect(stopped).toEqual({ ok: false, error: { code: "too-large-opened", detail: "20000000" } });
  expect(taken).toBeLessThan(4);
});

test("only as much is unpacked as is looked at", async () => {
  const long = new File([gzipSync(new Uint8Array(64e6))], "long.csv.gz");
  const head = await gunzip(long, { ...LIMITS, enough: 1e6 }, {});
  expect(head.ok && head.value.size).toBeLessThan(2e6);
  const whole = await gunzip(long, LIMITS, {});
  expect(whole.ok && whole.value.size).toBe(64e6);
  expect(whole.ok && whole.value.name).toBe("long.csv");
});

test("unpacking can be cancelled, and a file that fails under way is unreadable", async () => {
  const long = new File([gzipSync(new Uint8Array(64e6))], "long.csv.gz");
  expect(await importFile(long, {}, { ...context, signal: AbortSignal.abort() })).toEqual({
    ok: false,
    error: { code: "cancelled" },
  });
  const failing = Object.assign(new File([gzipSync(TABLE)], "a.csv.gz"), {
    stream: () =>
      new ReadableStream({ pull: (controller) => controller.error(new DOMException("gone", "NotReadableError")) }),
  });
  for (const read of [importFile, inspectFile])
    expect(await read(failing as never, {}, context)).toEqual({ ok: false, error: { code: "unreadable" } });
});
