import type { Query } from "../../src/model/query.ts";
import { SECTORS } from "../../src/model/taxonomy.ts";
import type { PlainRow } from "./synthetic.ts";

type Test = (row: PlainRow) => boolean;
type Facet = "sectors" | "kinds" | "practices" | "countries" | "directories" | "website";

/** Choices of a row in each facet, as an application over objects would keep or derive them. */
const CHOICES: Record<Facet, (row: PlainRow) => readonly string[]> = {
  sectors: ({ sectors }) => [...new Set(sectors.flatMap((id) => [id, topOf.get(id)!]))],
  kinds: ({ kinds }) => kinds,
  practices: ({ practices }) => practices,
  countries: ({ country }) => [country],
  directories: ({ directory }) => [directory],
  website: ({ website }) => (website ? ["yes"] : []),
};

const topOf = new Map(SECTORS.ids.map((id, at) => [id, SECTORS.ids[SECTORS.top[at]!]!]));

/** `array.filter`, and for each facet a count over the rows for which all other clauses hold. */
export function plainFacets(rows: readonly PlainRow[], query: Query) {
  const tests = testsOf(query);
  const selected = rows.filter((row) => tests.every(([, test]) => test(row)));
  const facets = (Object.keys(CHOICES) as Facet[]).map((facet) => {
    const others = tests.filter(([clause]) => clause !== facet).map(([, test]) => test);
    const choicesOf = CHOICES[facet];
    const counts = new Map<string, number>();
    for (const row of rows) {
      if (!others.every((test) => test(row))) continue;
      for (const choice of choicesOf(row)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
    return [facet, counts] as const;
  });
  return { selected, facets: new Map(facets) };
}

function testsOf({ sectors, kinds, countries, website }: Query): (readonly [clause: Facet, test: Test])[] {
  const tests: (readonly [Facet, Test])[] = [];
  if (sectors) {
    const wanted = new Set(sectors.ids);
    tests.push(["sectors", (row) => row.sectors.some((id) => wanted.has(id) || wanted.has(topOf.get(id)!))]);
  }
  if (kinds) {
    const wanted = new Set(kinds.ids);
    tests.push(["kinds", (row) => row.kinds.some((id) => wanted.has(id))]);
  }
  if (countries) {
    const wanted = new Set(countries);
    tests.push(["countries", (row) => wanted.has(row.country)]);
  }
  if (website !== undefined) tests.push(["website", (row) => row.website === website]);
  return tests;
}
