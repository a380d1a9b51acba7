import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDuplicates } from "../../../src/atlas/duplicates/find-duplicates.ts";
import { nameForm } from "../../../src/atlas/duplicates/name-form.ts";
import { rowsOf as compared, hashBytes } from "../../../src/atlas/duplicates/rows.ts";
import type { Directory } from "../../../src/model/directory.ts";
import type { DuplicatePair } from "../../../src/model/duplicates.ts";
import { fold } from "../../../src/model/fold.ts";
import { finish } from "../../../src/model/steps.ts";
import { buildDirectory, type PlainRow } from "../../support/build-directory.ts";

type Row = Omit<PlainRow, "id"> & { readonly id?: string };

const directoryOf = (rows: readonly Row[], id = "mine"): Directory =>
  buildDirectory(
    id,
    rows.map((row, at) => ({ id: `${id}:${at}`, ...row })),
  );
const find = (rows: readonly Row[], beside: readonly (readonly Row[])[] = [], sheltered = new Set<number>()) =>
  finish(
    findDuplicates(
      directoryOf(rows),
      beside.map((each, at) => directoryOf(each, `other-${at}`)),
      { sheltered },
    ),
  );
const rowsOf = ({ one, other }: DuplicatePair) => [
  [one.directory, one.row],
  [other.directory, other.row],
];
const codes = (pair: DuplicatePair | undefined) => pair?.reasons.map(({ code }) => code);

const BAKERY = { name: "Forno Solidale", latitude: 44.4938, longitude: 11.3387 };
/** A tenth of a kilometre to the north. */
const NORTH = 100 / 111_195;

describe("two records may be one initiative", () => {
  test("within 100 m under a name that is nearly the same", () => {
    const { pairs, counts } = find([
      BAKERY,
      { ...BAKERY, name: "Forno Solidalle", latitude: BAKERY.latitude + 0.8 * NORTH },
    ]);
    expect(pairs.map(rowsOf)).toEqual([
      [
        [-1, 0],
        [-1, 1],
      ],
    ]);
    expect(pairs[0]?.reasons).toMatchObject([{ code: "like-name", how: "spelling" }, { code: "near" }]);
    expect(pairs[0]?.score).toBeGreaterThan(0.8);
    expect(counts).toEqual([{ directory: -1, all: 1, sure: 0 }]);
  });

  test("not farther away, nor under another name at the same point", () => {
    expect(find([BAKERY, { ...BAKERY, latitude: BAKERY.latitude + 1.1 * NORTH }]).pairs).toEqual([]);
    expect(find([BAKERY, { ...BAKERY, name: "Circolo del Vento" }]).pairs).toEqual([]);
  });

  test("not for the same name alone: the shops of a chain, the cooperatives of one name", () => {
    const chain = Array.from({ length: 95 }, (_, at) => ({
      name: "Coopérative Novissi",
      latitude: 6 + at / 100,
      longitude: 1.2,
      website: "https://chain.example/",
    }));
    expect(find(chain).counts).toEqual([]);
  });

  test("not for the same town centre: points that stand for a town are not compared", () => {
    const inTown = { ...BAKERY, locationPrecision: "locality" as const };
    expect(find([inTown, inTown]).pairs).toEqual([]);
  });

  test("for a web host that only these two use, a third takes it away", () => {
    const row = (name: string, website: string) => ({ name, website });
    const [one, two] = [row("Forno Solidale", "https://forno.example/"), row("Forno", "http://www.forno.example/pane")];
    expect(codes(find([one, two]).pairs[0])).toContain("same-host");
    expect(find([one, two, row("Fornaio", "https://forno.example/x")]).pairs).toEqual([]);
  });

  test("for a page on a platform, not for the platform", () => {
    const page = (id: number, name: string) => ({ name, website: `https://www.facebook.com/groups/${id}/` });
    const { pairs } = find([page(1, "Ripon Call to Arms"), page(2, "Acton Aid"), page(1, "Call to Arms Ripon")]);
    expect(pairs.map(rowsOf)).toEqual([
      [
        [-1, 0],
        [-1, 2],
      ],
    ]);
  });

  test("for a public identifier that only these two have, in each of two directories", () => {
    const mine = { name: "Suma", identifiers: ["gb-coh:01234567"] };
    const theirs = { name: "Suma Wholefoods of Elland", identifiers: ["GB-COH:01234567"] };
    const { pairs, counts } = find([mine, { name: "Other", identifiers: ["gb-coh:7"] }], [[theirs], [theirs, theirs]]);
    expect(pairs.map(rowsOf)).toEqual([
      [
        [-1, 0],
        [0, 0],
      ],
    ]);
    expect(pairs[0]?.reasons).toContainEqual({ code: "same-identifier", found: "gb-coh:01234567" });
    expect(counts).toEqual([{ directory: 0, all: 1, sure: 0 }]);
  });

  test("at one address under one name, where neither has a point", () => {
    const at = { street: "2111 West Main St", postcode: "49331" };
    const { pairs } = find([
      { name: "Lowell Market", ...at },
      { name: "lowell market", ...at, street: "2111 West Main St." },
    ]);
    expect(codes(pairs[0])).toEqual(["same-name", "same-address"]);
  });

  test("by another name that one of them has as well", () => {
    const { pairs } = find([BAKERY, { ...BAKERY, name: "Panificio F.S.", altNames: ["Forno Solidale"] }]);
    expect(codes(pairs[0])?.[0]).toBe("same-name");
  });

  test("neighbours with words of their own score low, and never count as sure", () => {
    const market = (day: string) => ({ ...BAKERY, name: `Paso Robles ${day} Farmers Market` });
    for (const { score } of find([market("Saturday"), market("Tuesday")]).pairs) expect(score).toBeLessThan(0.6);
  });

  test("two branches under one name and host score below neighbours of one name", () => {
    const branch = (street: string, postcode: string) => ({
      name: "Palmers Funeral Service",
      website: "https://palmers.example",
      street,
      postcode,
    });
    const { pairs } = find([branch("43 Rolle Street", "EX8 2RS"), branch("45 High Street", "EX9 6LE")]);
    expect(pairs[0]?.score).toBeLessThan(0.7);
  });

  test("P8 the place of a sheltered row is not compared, in its file or in a directory that is open", () => {
    const blurred = { ...BAKERY, locationMethod: "generalised" as const };
    expect(find([BAKERY, BAKERY], [], new Set([1])).pairs).toEqual([]);
    expect(find([BAKERY], [[blurred]]).pairs).toEqual([]);
    const website = "https://forno.example/";
    const { pairs } = find(
      [
        { ...BAKERY, website },
        { ...BAKERY, website },
      ],
      [],
      new Set([0]),
    );
    expect(codes(pairs[0])).toEqual(["same-name", "same-host"]);
  });

  test("rows of other directories are not compared with each other", () => {
    expect(find([], [[BAKERY, BAKERY], [BAKERY]]).pairs).toEqual([]);
    expect(find([BAKERY], [[BAKERY], [BAKERY]]).counts).toEqual([
      { directory: 0, all: 1, sure: 1 },
      { directory: 1, all: 1, sure: 1 },
    ]);
  });

  test("a crowd is compared with its own names, and counted", () => {
    const crowd = Array.from({ length: 400 }, (_, at) => ({ ...BAKERY, name: `Verein ${word(at)}` }));
    const { pairs, crowded } = find([...crowd, { ...BAKERY, name: `Verein ${word(7)}` }]);
    expect(pairs.map(rowsOf)).toContainEqual([
      [-1, 7],
      [-1, 400],
    ]);
    expect(crowded).toBeGreaterThan(100);
  });

  test("only the best of the file and of each directory are told, and all are counted", () => {
    const twice = Array.from({ length: 60 }, (_, at) => ({
      ...BAKERY,
      latitude: Math.floor(at / 2),
      name: word(at >> 1),
    }));
    const beside = directoryOf(
      twice.filter((_, at) => at % 2 === 0),
      "other",
    );
    const { pairs, counts } = finish(findDuplicates(directoryOf(twice), [beside], { most: 7 }));
    const told = [-1, 0].map((index) => pairs.filter(({ other }) => other.directory === index).length);
    expect([told, counts.map(({ all }) => all)]).toEqual([
      [7, 7],
      [30, 60],
    ]);
  });
});

/** Words that differ in most of their letters. */
const word = (at: number): string => {
  let [rest, text] = [at * 7919 + 104_729, ""];
  for (let letter = 0; letter < 9; letter++) {
    text += String.fromCharCode(97 + (rest % 26));
    rest = (Math.imul(rest, 1_103_515_245) + 12_345) >>> 1;
  }
  return text;
};

describe("of any rows", () => {
  const letters = fc.constantFrom(..."abcdefghijklmnoprstuvzäéñшжмو食堂");
  const long = fc.string({ unit: letters, minLength: 7, maxLength: 12 });
  const name = fc.array(long, { minLength: 2, maxLength: 3 }).map((words) => words.join(" "));
  const place = fc.record({
    latitude: fc.double({ min: -70, max: 70, noNaN: true }),
    longitude: fc.double({ min: -179, max: 179, noNaN: true }),
  });
  const row = fc.record({ name, place }).map(({ name: named, place: at }) => ({ name: named, ...at }));
  /** Another edition of a row: a slip of the pen, accents, case or width, and up to 70 m away. */
  const change = fc.record({
    slip: fc.nat(5),
    how: fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.normalize("NFD"),
      (text) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x61 + 0xff41)),
      (text) => text.split(" ").reverse().join(" "),
      (text) => `  ${text.replaceAll(" ", " - ")} e.V.`,
    ),
    north: fc.double({ min: -45, max: 45, noNaN: true }),
    east: fc.double({ min: -45, max: 45, noNaN: true }),
  });
  const edited = (
    { name: named, latitude, longitude }: Row,
    { slip, how, north, east }: typeof change extends fc.Arbitrary<infer T> ? T : never,
  ) => ({
    name: how(named.slice(0, slip) + named.slice(slip + 1)),
    latitude: latitude! + north / 111_195,
    longitude: longitude! + east / (111_195 * Math.cos((latitude! * Math.PI) / 180)),
  });

  test("planted duplicates are found, whatever was done to them", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), change, fc.nat(), (rows, how, pick) => {
        const at = pick % rows.length;
        const { pairs } = find([...rows, edited(rows[at]!, how)]);
        expect(pairs.map(rowsOf)).toContainEqual([
          [-1, at],
          [-1, rows.length],
        ]);
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  test("rows whose names and places differ are never a pair", () => {
    const parted = fc.uniqueArray(row, { maxLength: 30, selector: ({ latitude }) => Math.round(latitude * 50) });
    fc.assert(
      fc.property(parted, (rows) => {
        expect(find(rows).counts).toEqual([]);
      }),
      { numRuns: 100, seed: 17 },
    );
  });

  test("the order of the rows and of the directories changes nothing", () => {
    const told = (rows: readonly Row[], beside: readonly Row[]) =>
      find(rows, [beside])
        .pairs.map(({ one, other, score }) => {
          const nameOf = (side: typeof one) => (side.directory < 0 ? rows : beside)[side.row]!.id!;
          return `${[nameOf(one), nameOf(other)].sort().join(" ")} ${score}`;
        })
        .sort();
    const few = fc.constantFrom("Alba Verde", "Alba Verda", "Alba Rosa", "Verde Alba", "Bora");
    const spot = fc.constantFrom(0, 0.0004, 0.0008, 0.0012, 1);
    const site = fc.constantFrom(undefined, "https://a.example/", "https://b.example/");
    const made = fc.record({ name: few, latitude: spot, longitude: spot, site }).map(({ site: website, ...rest }) => ({
      ...rest,
      ...(website !== undefined && { website }),
    }));
    fc.assert(
      fc.property(fc.array(made, { maxLength: 14 }), fc.array(made, { maxLength: 8 }), (mine, theirs) => {
        const rows = mine.map((each, at) => ({ ...each, id: `mine:${at}` }));
        const others = theirs.map((each, at) => ({ ...each, id: `theirs:${at}` }));
        const found = told(rows, others);
        expect(told(rows.toReversed(), others.toReversed())).toEqual(found);
        const between = (pairs: readonly string[]) => pairs.filter((pair) => /mine.*theirs/.test(pair));
        expect(between(told(others, rows))).toEqual(between(found));
      }),
      { numRuns: 200, seed: 19 },
    );
  });

  test("no two names of one folded form are told as different", () => {
    fc.assert(
      fc.property(row, (each) => {
        const [pair] = find([each, { ...each, name: fold(each.name) }]).pairs;
        expect(codes(pair)?.[0]).toBe("same-name");
      }),
      { numRuns: 50, seed: 23 },
    );
  });
});

test("names are compared as they are folded, through all directories, and nothing is held once they were", () => {
  const names = [
    "Caf\u00e9 Solidaire",
    "",
    "\u03a3\u03cd\u03bb\u03bb\u03bf\u03b3\u03bf\u03c2 & Co",
    "SAINT-\u00c9TIENNE \u{1f600} 2",
  ];
  const directories = [
    directoryOf(names.map((name) => ({ name }))),
    directoryOf([BAKERY, ...names.map((name) => ({ name }))], "other"),
  ];
  const rows = finish(compared(directories, new Set()));
  const all = [...names, BAKERY.name, ...names];
  expect(all.map((_, at) => rows.names(at))).toEqual(all.map((name) => [nameForm(fold(name))]));
  for (const [at, name] of names.entries()) {
    const bytes = new TextEncoder().encode(fold(name));
    expect(rows.nameHash[at]).toBe(hashBytes(bytes, 0, bytes.length));
  }
  expect(rows.nameHash[0]).toBe(rows.nameHash[names.length + 1]);
  rows.letGo();
  expect([rows.nameHash, rows.latitude, rows.longitude].map(({ length }) => length)).toEqual([0, 0, 0]);
});
