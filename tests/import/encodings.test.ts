import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createDecoder, decodeBeginning } from "../../src/import/text/decode-stream.ts";
import { sniffEncoding } from "../../src/import/text/sniff-encoding.ts";
import { testFiles } from "../support/test-files.ts";

const folder = testFiles("corpora/encodings");

interface Sources {
  readonly languages: readonly {
    readonly code: string;
    readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  }[];
}

const files = folder
  ? (readdirSync(folder, { recursive: true }) as string[]).filter((path) => path.endsWith(".bin")).toSorted()
  : [];

/** Found as another encoding, in which the very same bytes are likely as well. */
const UNSURE: Readonly<Record<string, string>> = {
  "CP850/de/river-trip.bin": "two umlauts in all, which Mac Roman reads as letters too",
  "ISO-8859-1/en/iso88591-en.bin": "the few signs beyond ASCII happen to be right UTF-8",
  "windows-1252/en/windows-1252.bin": "English with a handful of signs",
};

const sameAs = (encoding: string): string[] =>
  encoding === "ISO-8859-15" || encoding === "ISO-8859-1" ? ["windows-1252", "iso-8859-15"] : [encoding.toLowerCase()];

describe.skipIf(!folder)("I5 encodings", () => {
  const sources: Sources = folder ? JSON.parse(readFileSync(join(folder, "sources.json"), "utf8")) : { languages: [] };
  for (const path of files)
    test(`${path}`, () => {
      const bytes = new Uint8Array(readFileSync(join(folder!, path)));
      const { encoding, skip } = sniffEncoding(bytes, true);
      const text = createDecoder(encoding)(bytes.subarray(skip), true);
      if (UNSURE[path]) return;
      const [named, language, name] = path.split("/") as [string, string, string];
      expect(sameAs(named)).toContain(encoding);
      const original = sources.languages
        .find(({ code }) => code === language)
        ?.documents.find(({ id }) => id === name.replace(".bin", ""));
      if (original) expect(text).toBe(`${original.title}\n\n${original.text}\n`);
    });
});

test("I5 bytes 0x80 to 0x9f of Windows-1252 are the signs that browsers show", () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at);
  expect(createDecoder("windows-1252")(bytes, true).slice(0, 3)).toBe("€\u0081‚");
  expect(createDecoder("cp850")(Uint8Array.of(0x82, 0x8a), true)).toBe("éè");
  expect(createDecoder("utf-32le")(Uint8Array.of(0x41, 0, 0, 0, 0x3d, 0xd8), true)).toBe("A\ufffd");
});

test("a beginning that is cut in a character is the text before it, as piece by piece", () => {
  const text = "\ufeffa,é協𐐷\r\nz€";
  for (const bytes of [new TextEncoder().encode(text), Uint8Array.of(0x61, 0xff, 0x62, 0xe2, 0x82, 0x63)])
    for (let to = 0; to <= bytes.length; to++)
      for (const whole of [false, true]) {
        const cut = bytes.subarray(0, to);
        expect(decodeBeginning("utf-8", cut, whole)).toBe(createDecoder("utf-8")(cut, whole));
      }
  expect(decodeBeginning("windows-1252", Uint8Array.of(0x80), false)).toBe("€");
});
