import type { Speech } from "../i18n/load-language.ts";

/** What an encoding was made for: a part of the world that we name ourselves, or a language by its tag. */
type Made = keyof Speech["messages"]["imports"]["check"]["encodingFor"] | `language:${string}`;

/** Names that people know, by the label that the file structure holds. */
const NAMES: Readonly<Record<string, readonly [name: string, made?: Made]>> = {
  "utf-8": ["UTF-8"],
  "utf-16le": ["UTF-16 LE"],
  "utf-16be": ["UTF-16 BE"],
  "utf-32le": ["UTF-32 LE"],
  "utf-32be": ["UTF-32 BE"],
  "windows-1252": ["Windows-1252", "western"],
  "iso-8859-15": ["ISO 8859-15", "western"],
  macintosh: ["Mac Roman", "western"],
  cp850: ["DOS 850", "western"],
  "windows-1250": ["Windows-1250", "central"],
  "iso-8859-2": ["ISO 8859-2", "central"],
  cp852: ["DOS 852", "central"],
  "windows-1257": ["Windows-1257", "baltic"],
  "iso-8859-4": ["ISO 8859-4", "baltic"],
  "iso-8859-13": ["ISO 8859-13", "baltic"],
  "windows-1251": ["Windows-1251", "cyrillic"],
  "iso-8859-5": ["ISO 8859-5", "cyrillic"],
  "koi8-r": ["KOI8-R", "cyrillic"],
  "koi8-u": ["KOI8-U", "cyrillic"],
  ibm866: ["DOS 866", "cyrillic"],
  "x-mac-cyrillic": ["Mac Cyrillic", "cyrillic"],
  "windows-1253": ["Windows-1253", "language:el"],
  "iso-8859-7": ["ISO 8859-7", "language:el"],
  "windows-1254": ["Windows-1254", "language:tr"],
  "windows-1255": ["Windows-1255", "language:he"],
  "iso-8859-8": ["ISO 8859-8", "language:he"],
  "windows-1256": ["Windows-1256", "language:ar"],
  "iso-8859-6": ["ISO 8859-6", "language:ar"],
  "windows-1258": ["Windows-1258", "language:vi"],
  "windows-874": ["Windows-874", "language:th"],
  shift_jis: ["Shift JIS", "language:ja"],
  "euc-jp": ["EUC-JP", "language:ja"],
  "iso-2022-jp": ["ISO-2022-JP", "language:ja"],
  "euc-kr": ["EUC-KR", "language:ko"],
  gbk: ["GBK", "language:zh-Hans"],
  gb18030: ["GB 18030", "language:zh-Hans"],
  big5: ["Big5", "language:zh-Hant"],
};

/** "Mac Roman (Western Europe)"; a label that nobody knows a name for stays as it is. `note` stands in the same brackets. */
export function encodingName(label: string, { messages, words }: Speech, note?: string): string {
  const [name, made] = NAMES[label] ?? [label];
  const notes = [made && madeFor(made, messages.imports.check.encodingFor, words), note].filter(Boolean);
  return notes.length === 0 ? name : `${name} (${notes.join(messages.page.comma)})`;
}

function madeFor(
  made: Made,
  parts: Speech["messages"]["imports"]["check"]["encodingFor"],
  words: Speech["words"],
): string {
  return made.startsWith("language:")
    ? words.language(made.slice("language:".length))
    : parts[made as keyof typeof parts];
}
