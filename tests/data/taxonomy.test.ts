import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deriveLabels } from "../../scripts/derive/labels.ts";
import { fold } from "../../src/model/fold.ts";
import { FIELDS } from "../../src/model/initiative.ts";
import { LANGUAGES } from "../../src/model/language.ts";

const folder = join(import.meta.dirname, "../../data/taxonomy");
const readText = (name: string): string => readFileSync(join(folder, name), "utf8");
const read = (name: string) => JSON.parse(readText(`${name}.json`));

interface Term {
  readonly id: string;
  readonly parent?: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly inverseLabels?: Readonly<Record<string, string>>;
  readonly synonyms?: readonly string[];
}
type Index = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const termsOf = (name: string): readonly Term[] => read(name).terms ?? read(name).dimensions;
const CLOSED_LISTS = ["kinds", "sectors", "practices", "principles", "focus-groups", "relations"];

describe.each([...CLOSED_LISTS, "assessment"])("taxonomy %s", (name) => {
  const terms = termsOf(name);
  const ids = new Set(terms.map((term) => term.id));

  test("gives each id once, in kebab case", () => {
    expect(ids.size).toBe(terms.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test("names only parents that exist and are top terms", () => {
    const top = new Set(terms.filter((term) => !term.parent).map((term) => term.id));
    expect(terms.filter((term) => term.parent && !top.has(term.parent)).map((term) => term.id)).toEqual([]);
  });

  test("has a label in each of the eight languages", () => {
    expect([...read(name).languages].sort()).toEqual([...LANGUAGES].sort());
    const gaps = terms.flatMap(({ id, labels, inverseLabels }) =>
      LANGUAGES.filter(
        (language) => !labels[language]?.trim() || (inverseLabels && !inverseLabels[language]?.trim()),
      ).map((language) => `${id} ${language}`),
    );
    expect(gaps).toEqual([]);
    if (name === "relations") expect(terms.filter((term) => !term.inverseLabels)).toEqual([]);
  });

  test("gives no folded word to two terms", () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, labels, synonyms = [] } of terms) {
      for (const word of [...Object.values(labels), ...synonyms].map(fold)) {
        if (owner.has(word) && owner.get(word) !== id) shared.push(`${word}: ${owner.get(word)}, ${id}`);
        owner.set(word, id);
      }
    }
    expect(shared).toEqual([]);
  });

  test("carries no working notes", () => {
    expect(terms.filter((term) => "pattern" in term)).toEqual([]);
  });
});

describe("import indexes", () => {
  test("lead from every code to terms that exist", () => {
    const dangling: string[] = [];
    for (const name of ["kinds", "sectors", "practices"]) {
      const ids = new Set(termsOf(name).map((term) => term.id));
      for (const [scheme, codes] of Object.entries(read(name).importIndex as Index)) {
        for (const [code, targets] of Object.entries(codes)) {
          if (targets.length === 0 || targets.some((id) => !ids.has(id))) dangling.push(`${name} ${scheme} ${code}`);
        }
      }
    }
    expect(dangling).toEqual([]);
  });

  test("send the codes of other targets to terms of the named file", () => {
    const targets = Object.values(
      read("practices").otherTargets["essglobal:qualifiers"] as Record<string, { scheme: string; id: string }>,
    );
    expect(targets.length).toBe(2);
    for (const { scheme, id } of targets) expect(termsOf(scheme).map((term) => term.id)).toContain(id);
  });

  test("cover ESSglobal's 25 structures and 21, 16 and 29 activities", () => {
    const sizes = (name: string, schemes: string[]) =>
      schemes.map((scheme) => Object.keys(read(name).importIndex[scheme]).length);
    expect(sizes("kinds", ["essglobal:organisational-structure"])).toEqual([25]);
    expect(
      sizes("sectors", ["essglobal:activities", "essglobal:activities-modified", "essglobal:activities-ica"]),
    ).toEqual([21, 16, 29]);
  });

  test("cover the 88 divisions of ISIC Rev.4", () => {
    const divisions = Object.keys((read("sectors").importIndex as Index)["isic-rev4-division"]!);
    expect(divisions.length).toBe(88);
    for (const division of divisions) expect(division).toMatch(/^\d\d$/);
  });
});

describe("headers and schemas", () => {
  const fields = read("headers").fields as {
    field: string;
    target?: string | string[];
    synonyms: Record<string, string[]>;
  }[];

  test("send every header to a field of the record, or say that there is none", () => {
    const outside = new Set(["relations", "operator", "email", "phone", "contactPerson", "personalOther"]);
    const known = new Set<string>(FIELDS);
    const targets = fields.flatMap(({ field, target }) => (target === undefined ? [field] : target));
    expect(targets.filter((target) => !known.has(target) && !outside.has(target))).toEqual([]);
  });

  test("list the fields of the record in the order in which files are written", () => {
    expect(read("tableschema-initiatives").fields.map((field: { name: string }) => field.name)).toEqual(FIELDS);
  });

  test("know each licence once, by alias as well", () => {
    const terms = read("licences").terms as { id: string; aliases: string[] }[];
    const words = terms.flatMap(({ id, aliases }) => [...new Set([id, ...aliases].map((word) => word.toLowerCase()))]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test("give each country code once, below an area that exists", () => {
    const { countries, regions } = read("territories") as {
      countries: { code: string; parent: string }[];
      regions: { code: string; parent: string | null }[];
    };
    const areas = new Set(regions.map((region) => region.code));
    expect(new Set(countries.map((country) => country.code)).size).toBe(250);
    expect([...countries, ...regions].filter(({ parent }) => parent !== null && !areas.has(parent))).toEqual([]);
  });
});

describe("what the page reads first", () => {
  const derived = deriveLabels((name) => read(name));

  test.each([...derived.keys()])("%s is what the taxonomies give", (name) => {
    expect(readText(name)).toBe(derived.get(name));
  });

  test("labels hold every term of every closed list", () => {
    for (const language of LANGUAGES) {
      const labels = read(`labels/${language}`) as Record<string, Record<string, string>>;
      for (const name of CLOSED_LISTS) {
        const key = name === "focus-groups" ? "focusGroups" : name;
        expect(Object.keys(labels[key]!)).toEqual(termsOf(name).map((term) => term.id));
      }
    }
  });
});
