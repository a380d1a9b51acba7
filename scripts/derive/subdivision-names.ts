import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SubdivisionNames {
  /** Every name in every language of the source. */
  all(): Iterable<{ code: string; name: string }>;
  in(language: string): ReadonlyMap<string, string>;
}

/** Codes that ISO changed after the source took them: code there, code today. */
const CHANGED: Readonly<Record<string, string>> = {
  in: "CT:CG OR:OD TG:TS UT:UK",
  ir: "01:03 02:04 03:24 04:10 05:16 06:18 07:23 08:14 10:06 11:19 12:20 13:11 14:07 15:08 16:12 17:05 18:17 19:01 20:15 21:02 22:00 23:22 24:13 25:21 26:25 27:27 28:26 29:29 30:09 31:28 32:30",
  kz: "AKM:11 AKT:15 ALA:75 ALM:19 AST:71 ATY:23 KAR:35 KUS:39 KZY:43 MAN:47 PAV:55 SEV:59 SHY:79 VOS:63 YUZ:61 ZAP:27 ZHA:31",
};

const changedCodes = new Map(
  Object.entries(CHANGED).map(([country, pairs]) => [
    country,
    new Map(pairs.split(" ").map((pair) => pair.split(":") as [string, string])),
  ]),
);

/** Codes whose names in the source belong to another place today. */
const MISTAKEN = new Set(["UG-331"]);

/** Names of ISO 3166-2 subdivisions from a folder of Unicode CLDR, `common/subdivisions/*.xml`; Latin and Arabic script only. */
export function readSubdivisionNames(folder: string): SubdivisionNames {
  const languages = new Map<string, Map<string, string>>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".xml"))) {
    const names = new Map<string, string>();
    for (const [, country, rest, name] of readFileSync(join(folder, file), "utf8").matchAll(SUBDIVISION)) {
      const written = rest!.toUpperCase();
      const code = `${country!.toUpperCase()}-${changedCodes.get(country!)?.get(written) ?? written}`;
      if (MISTAKEN.has(code) || !/[\p{Script=Latin}\p{Script=Arabic}]/u.test(name!)) continue;
      names.set(code, capital(plain(name!)));
    }
    languages.set(file.replace(".xml", ""), names);
  }
  return {
    *all() {
      for (const names of languages.values()) for (const [code, name] of names) yield { code, name };
    },
    in: (language) => languages.get(language) ?? new Map(),
  };
}

const SUBDIVISION = /<subdivision type="([a-z]{2})([a-z0-9]+)"[^>]*>([^<]*)</g;
const plain = (text: string): string =>
  text
    .replace(/[¹²³]/g, "") // the source tells regions of one name apart by these
    .replaceAll("&lt;", "<")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** "province de Milan" begins a line or a label here. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
