import { expect, test } from "vitest";
import type { Query } from "../../src/model/query.ts";
import { AT_FIRST } from "../../src/state/facts.ts";
import { chipCount, chipsOf, type Names } from "../../src/ui/chips.tsx";

const name = (kind: string) => (id: string) => `${kind} ${id}`;
const NAMES: Names = {
  text: name("text"),
  sector: name("sector"),
  kind: name("kind"),
  practice: name("practice"),
  country: name("country"),
  directory: name("directory"),
  territory: name("territory"),
  area: ({ shape }) => `area ${shape}`,
  website: (has) => `website ${has}`,
  exactness: name("place"),
};

const EVERY_CLAUSE: Query = {
  text: "bio",
  sectors: { ids: ["food-and-farming", "repair"], match: "all" },
  kinds: { ids: ["association"], match: "any" },
  practices: { ids: ["self-management"], match: "any" },
  countries: ["AT", ""],
  directories: ["susy"],
  exactness: ["town", "none"],
  website: false,
  territory: "AT-7",
  area: { shape: "circle", longitude: 11.4, latitude: 47.27, radiusKm: 25 },
};

test("every choice of a query has a chip", () => {
  expect(chipsOf(EVERY_CLAUSE, NAMES).map(({ label }) => label)).toEqual([
    "text bio",
    "territory AT-7",
    "area circle",
    "sector food-and-farming",
    "sector repair",
    "kind association",
    "practice self-management",
    "country AT",
    "country ",
    "directory susy",
    "place town",
    "place none",
    "website false",
  ]);
  expect(chipCount({ ...AT_FIRST, query: EVERY_CLAUSE })).toBe(13);
  expect(chipCount(AT_FIRST)).toBe(0);
});

test("a chip takes back its own choice and nothing else", () => {
  const [, , , sector, , , , country] = chipsOf(EVERY_CLAUSE, NAMES);
  expect(sector?.without).toEqual({ ...EVERY_CLAUSE, sectors: { ids: ["repair"], match: "all" } });
  expect(country?.without).toEqual({ ...EVERY_CLAUSE, countries: [""] });
});

test("taking back chip after chip ends with everything, and with no empty clause on the way", () => {
  let query = EVERY_CLAUSE;
  for (let left = chipCount({ ...AT_FIRST, query }); left > 0; left--) {
    const chips = chipsOf(query, NAMES);
    expect(chips).toHaveLength(left);
    query = chips[0]!.without;
  }
  expect(query).toEqual({});
});
