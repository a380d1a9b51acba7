import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFile } from "../../src/import/import-file.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { makeWorkbook } from "./support/make-workbook.ts";
import { accountFaults, cells, imported, inspected, issuesOf, readBytes, refusal } from "./support/read.ts";

const TABLE = "name,lat,lon,note\nÀ la carte,45.2,5.7,\nMolino,41.9,12.5,x\nWeit,95,200,\n";
const OTHER = "name;city\nBrot;Köln\n";
const KML =
  '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>A</name><Point><coordinates>5,45</coordinates></Point></Placemark></Document></kml>';
const FEATURES = JSON.stringify({
  type: "FeatureCollection",
  features: [{ type: "Feature", properties: { name: "G" }, geometry: { type: "Point", coordinates: [5.7, 45.2] } }],
});

const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ) as Zippable,
  );
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await readBytes("a.zip", bytes);
  return result.ok ? "read" : result.error.code;
};
/** Place of the last table of contents entry, or of its end. */
const lastOf = (bytes: Uint8Array, signature: string): number =>
  Buffer.from(bytes).lastIndexOf(signature, undefined, "latin1");

describe("a zip archive", () => {
  test("I10 with one file that can be read is that file, whatever its name and whatever stands beside it", async () => {
    const cases: readonly (readonly [name: string, text: string | Uint8Array])[] = [
      ["coops.csv", TABLE],
      ["in/a folder/coops.csv", TABLE],
      ["coops.geojson", FEATURES],
      [
        "coops.xlsx",
        makeWorkbook({
          S: [
            ["name", "lat"],
            ["A", 1],
          ],
        }),
      ],
      ["coops.csv.gz", gzipSync(TABLE)],
      ["places.kml", KML],
    ];
    for (const [name, text] of cases) {
      const beside = {
        "README.txt": "Read me.\nThis is a list, of all.\n",
        "logo.png": "\x89PNG\r\n",
        "__MACOSX/._x": TABLE,
      };
      const [packed, plain] = [await imported("any.bin", zip({ ...beside, [name]: text })), await imported(name, text)];
      expect(packed.preview, name).toEqual(plain.preview);
      expect(issuesOf(packed)).toEqual(issuesOf(plain));
      expect(packed.directory.source.title).toBe(plain.directory.source.title);
      expect(accountFaults(packed)).toEqual([]);
      expect(await inspected("any.bin", zip({ ...beside, [name]: text }))).toEqual(plain.preview);
    }
  });

  test("KMZ is KML that has the name of its archive", async () => {
    const { preview, directory } = await imported(
      "Our places.kmz",
      zip({ "files/icon.png": "\x89PNG", "doc.kml": KML }),
    );
    expect(preview.structure.format).toBe("kml");
    expect(directory.source).toMatchObject({ id: "our-places", title: "Our places" });
  });

  test("of several the largest with records is read; the others are named, and one of them can be chosen", async () => {
    const archive = zip({ "sources.csv": TABLE.repeat(9), "b.csv": OTHER, "a.csv": TABLE, "notes.txt": "a" });
    const first = await imported("a.zip", archive);
    expect(first.preview.structure).toMatchObject({ member: "a.csv", members: ["sources.csv", "b.csv", "a.csv"] });
    expect(issuesOf(first).filter(({ code }) => code === "other-members")).toMatchObject([
      { line: 0, found: "sources.csv, b.csv" },
    ]);
    expect(accountFaults(first)).toEqual([]);
    const second = await imported("a.zip", archive, { member: "b.csv" });
    expect(cells(second.directory, "name")).toEqual(["Brot"]);
    expect(second.preview.structure).toMatchObject({ member: "b.csv", delimiter: ";" });
  });

  test("I2 the file that was asked for is looked at wherever it stands; where it is lacking, that is told", async () => {
    const missing = async (content: Parameters<typeof imported>[1], member: string) =>
      issuesOf(await imported("a.zip", content, { member })).flatMap(({ code, severity, line, found }) =>
        code === "member-missing" ? [[severity, line, found]] : [],
      );
    const two = zip({ "b.csv": OTHER, "a.csv": TABLE });
    expect(await missing(two, "b.csv")).toEqual([]);
    for (const content of [two, zip({ "a.csv": TABLE }), zip({ "a.csv": TABLE, "gone.pdf": "%PDF-1.7" })]) {
      expect(await missing(content, "gone.pdf")).toEqual([["remark", 0, "gone.pdf"]]);
      const result = await imported("a.zip", content, { member: "gone.pdf" });
      expect(cells(result.directory, "name")).toHaveLength(3);
      expect(accountFaults(result)).toEqual([]);
    }
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`${at}.csv`, TABLE.repeat(2)]));
    const crowded = zip({ ...many, "small.csv": OTHER });
    expect(await missing(crowded, "small.csv")).toEqual([]);
    expect(cells((await imported("a.zip", crowded, { member: "small.csv" })).directory, "name")).toEqual(["Brot"]);
  });

  test("names in other letters, with backslashes or that lead outside are labels", async () => {
    for (const name of [
      "..\\..\\windows\\coops.csv",
      "../../etc/coops.csv",
      "/coops.csv",
      "Épicerie.csv",
      "合作社.csv",
    ]) {
      const { preview, directory } = await imported("a.zip", zip({ [name]: TABLE, "b.csv": OTHER }));
      expect(preview.structure.member).toBe(name.replaceAll("\\", "/"));
      expect(directory.source.file).not.toContain("/");
    }
    const dos = zip({ "Kolner.csv": TABLE, "b.csv": OTHER });
    for (const at of [dos.indexOf(0x6f), lastOf(dos, "Kolner") + 1]) dos[at] = 0x94;
    expect((await imported("a.zip", dos)).preview.structure.member).toBe("Kölner.csv");
  });

  test("I10 what cannot be read in it is named", async () => {
    expect(await codeOf(zip({}))).toBe("archive-nothing");
    expect(await codeOf(zip({ "a.pdf": "%PDF-1.7" }))).toBe("pdf");
    expect(await codeOf(zip({ "a.csv": "" }))).toBe("empty");
    expect(await codeOf(zip({ "a.zip": zip({ "a.csv": TABLE }) }))).toBe("archive");
    const shapefile = { "a.prj": "GEOGCS[]", "a.shp": Uint8Array.of(0, 0, 0x27, 0x0a, 0, 0, 0, 0) };
    expect(await codeOf(zip(shapefile))).toBe("shapefile");
    expect(await refusal("a.zip", zip({ "a.pdf": "%PDF-1.7", "b.png": "\x89PNG\r\n" }))).toEqual({
      code: "archive-nothing",
      detail: "a.pdf, b.png",
    });
    expect(
      await codeOf(zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }, { level: 0 })),
    ).toBe("workbook");
    expect(await codeOf(zip({ "[Content_Types].xml": "<a/>", "word/document.xml": "<a/>" }))).toBe("document");
  });

  test("I10 locked, and packed in a way that is not read", async () => {
    const locked = zip({ "a.csv": TABLE });
    locked[lastOf(locked, "PK\x01\x02") + 8]! |= 1;
    expect(await codeOf(locked)).toBe("archive-locked");
    const odd = zip({ "a.csv": TABLE });
    odd[lastOf(odd, "PK\x01\x02") + 10] = 9;
    expect(await codeOf(odd)).toBe("archive");
  });

  test("I10 too many files are refused, thousands are looked through", async () => {
    const many = (count: number) =>
      zip(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, "x"]).concat([["a.csv", TABLE]])));
    expect(await codeOf(many(2000))).toBe("read");
    expect(await refusal("a.zip", many(10_000))).toEqual({ code: "archive-crowded", detail: "10001" });
  });

  test("I10 cut off or damaged anywhere it is read rightly, or refused", async () => {
    const whole = zip({ "a.csv": TABLE.repeat(5), "b.txt": "x" });
    for (let length = 4; length < whole.length; length += 5)
      expect(await codeOf(whole.subarray(0, length)), `cut at ${length}`).toBe("archive");
    for (let at = 4; at < whole.length; at += 2) {
      const damaged = Uint8Array.from(whole);
      damaged[at]! ^= 0x41;
      const result = await readBytes("a.zip", damaged);
      if (result.ok) expect(cells(result.value.directory, "name"), `damaged at ${at}`).toHaveLength(19);
    }
  });

  test("I10 sizes that lie are found while unpacking", async () => {
    const bomb = zip({ "a.csv": new Uint8Array(64e6).fill(97) });
    expect(bomb.length).toBeLessThan(100e3);
    const entry = new DataView(bomb.buffer, bomb.byteOffset + lastOf(bomb, "PK\x01\x02"));
    entry.setUint32(24, 100_000, true);
    let taken = 0;
    const context = { taxonomy, brought: true, breathe: async () => void taken++ };
    const result = await importFile(new File([bomb as BlobPart], "a.zip"), {}, context);
    expect(result).toEqual({ ok: false, error: { code: "archive" } });
    expect(taken).toBeLessThan(4);
  });

  test("archives of more than 32 bits say their sizes elsewhere", async () => {
    const small = zip({ "a.csv": TABLE });
    const [entryAt, endAt] = [lastOf(small, "PK\x01\x02"), lastOf(small, "PK\x05\x06")];
    const view = new DataView(small.buffer, small.byteOffset);
    const sizes = [24, 20].map((at) => view.getUint32(entryAt + at, true));
    const entry = Uint8Array.from(small.subarray(entryAt, endAt));
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    for (const [at, size] of [...sizes, 0].entries()) extra.setBigUint64(4 + at * 8, BigInt(size), true);
    const fields = new DataView(entry.buffer);
    for (const at of [20, 24, 42]) fields.setUint32(at, 0xffffffff, true);
    fields.setUint16(30, 28, true);
    const end64 = new DataView(new ArrayBuffer(56));
    end64.setUint32(0, 0x06064b50, true);
    end64.setBigUint64(32, 1n, true);
    end64.setBigUint64(40, BigInt(entry.length + 28), true);
    end64.setBigUint64(48, BigInt(entryAt), true);
    const locator = new DataView(new ArrayBuffer(20));
    locator.setUint32(0, 0x07064b50, true);
    locator.setBigUint64(8, BigInt(entryAt + entry.length + 28), true);
    const end = Uint8Array.from(small.subarray(endAt));
    end.fill(0xff, 10, 20);
    const whole = Buffer.concat([
      small.subarray(0, entryAt),
      entry,
      ...[extra, end64, locator].map(({ buffer }) => Buffer.from(buffer)),
      end,
    ]);
    expect(await codeOf(whole)).toBe("read");
    for (let at = entryAt; at < whole.length; at += 3) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = 0xff;
      await readBytes("a.zip", damaged);
    }
  });

  test("I9 any table comes out as it went in, however it was packed and called", async () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/["\r\n]/g, " "));
    const level = fc.constantFrom(0, 1, 6, 9) as fc.Arbitrary<0 | 1 | 6 | 9>;
    const called = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      .map((name) => `${name.replace(/[./\\]/g, "_")}.csv`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }),
        level,
        called,
        async (rows, level, name) => {
          const text = ["name,lat,note", ...rows.map(([one, two], at) => `"Coop ${at} ${one}",${at},"${two}"`)].join(
            "\n",
          );
          const packed = zipSync({ [name]: strToU8(text) }, { level });
          const [read, plain] = [await imported("a.zip", packed), await imported(name, text)];
          expect(read.preview).toEqual(plain.preview);
          expect(read.account.report).toEqual(plain.account.report);
          expect(cells(read.directory, "name")).toEqual(cells(plain.directory, "name"));
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  test("reading it can be cancelled", async () => {
    const context = { taxonomy, brought: true, signal: AbortSignal.abort() };
    const result = await importFile(new File([zip({ "a.csv": TABLE }) as BlobPart], "a.zip"), {}, context);
    expect(result).toEqual({ ok: false, error: { code: "cancelled" } });
  });
});
