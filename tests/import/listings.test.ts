import { describe, expect, test } from "vitest";
import { importFile, inspectFile } from "../../src/import/import-file.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { madeFile } from "./support/made-file.ts";
import { accountFaults, cells, extraCells, imported, inspected, issuesOf, readBytes } from "./support/read.ts";

const json = (value: unknown): string => JSON.stringify(value);
const SECRET = /anna|rossi|@example|\+?39 06/i;
/** Nothing of a person is in what was kept, shown or told. */
const leaks = ({ preview, account, directory }: Awaited<ReturnType<typeof imported>>): boolean =>
  SECRET.test(
    json([preview, account.report, [...account.issues()], account.leftOutRows.rows]) +
      [...directory.fields.keys()].flatMap((field) => cells(directory, field)).join("\n") +
      [...directory.extra.keys()].flatMap((name) => extraCells(directory, name)).join("\n"),
  );

const COOP = {
  "@context": "https://schema.org",
  "@type": ["Cooperative", "LocalBusiness"],
  "@id": "https://forno.example/#it",
  name: "Forno Solidale",
  legalName: "Forno Solidale s.c.",
  alternateName: ["FoSo"],
  description: "Bread for the quarter.",
  url: "https://forno.example/",
  sameAs: ["https://a.example/forno", "https://b.example/forno"],
  logo: { "@type": "ImageObject", url: "https://forno.example/logo.png" },
  foundingDate: "2011-03-01",
  numberOfEmployees: { "@type": "QuantitativeValue", value: 7 },
  areaServed: [{ "@type": "City", name: "Bologna" }, "Imola"],
  identifier: [{ "@type": "PropertyValue", propertyID: "it-rea", value: "BO-1" }],
  memberOf: { "@type": "Organization", name: "Rete" },
  keywords: "bread, solidarity",
  address: {
    "@type": "PostalAddress",
    streetAddress: "Via Esempio 3",
    addressLocality: "Bologna",
    addressRegion: "Emilia-Romagna",
    postalCode: "40122",
    addressCountry: { "@type": "Country", name: "IT" },
  },
  geo: { "@type": "GeoCoordinates", latitude: 44.49, longitude: "11.34" },
  telephone: "+39 06 1234567",
  email: "anna@example.org",
  founder: { "@type": "Person", name: "Anna Rossi" },
  employee: [{ "@type": "Person", name: "Anna Rossi", email: "anna.rossi@example.org" }],
  contactPoint: [{ "@type": "ContactPoint", contactType: "info", telephone: "+39 06 1234567", name: "Anna Rossi" }],
};

describe("JSON-LD with schema.org", () => {
  test("an organisation becomes a row by the words of schema.org, and its people are dropped and counted", async () => {
    const result = await imported("forno.jsonld", json(COOP));
    const { directory, preview, account } = result;
    expect(preview.structure.format).toBe("jsonld");
    expect(directory.source.format).toBe("jsonld");
    const row = (field: Parameters<typeof cells>[1]) => cells(directory, field)[0];
    expect({
      name: row("name"),
      legalName: row("legalName"),
      altNames: row("altNames"),
      description: row("description"),
      website: row("website"),
      sameAs: row("sameAs"),
      founded: row("founded"),
      jobs: row("jobs"),
      street: row("street"),
      locality: row("locality"),
      region: row("region"),
      postcode: row("postcode"),
      countryCode: row("countryCode"),
      areaServed: row("areaServed"),
      memberOf: row("memberOf"),
      identifiers: row("identifiers"),
      image: row("image"),
      latitude: row("latitude"),
      longitude: row("longitude"),
      id: row("id"),
    }).toEqual({
      name: "Forno Solidale",
      legalName: "Forno Solidale s.c.",
      altNames: "FoSo",
      description: "Bread for the quarter.",
      website: "https://forno.example/",
      sameAs: "https://a.example/forno;https://b.example/forno",
      founded: "2011-03-01",
      jobs: "7",
      street: "Via Esempio 3",
      locality: "Bologna",
      region: "Emilia-Romagna",
      postcode: "40122",
      countryCode: "IT",
      areaServed: "Bologna;Imola",
      memberOf: "Rete",
      identifiers: "it-rea:BO-1",
      image: "https://forno.example/logo.png",
      latitude: "44.49",
      longitude: "11.34",
      id: "forno:https://forno.example/#it",
    });
    expect(leaks(result)).toBe(false);
    expect(account.report.personalColumns.reduce((sum, { values }) => sum + values, 0)).toBe(5);
    expect(accountFaults(result)).toEqual([]);
    expect(await inspected("forno.jsonld", json(COOP))).toEqual(preview);
  });

  test("it is known in every spelling of its context, alone, in lists, graphs and feeds", async () => {
    const thing = (name: string) => ({ "@type": "Organization", name });
    const cases: readonly unknown[] = [
      { "@context": "http://schema.org/", ...thing("A") },
      { "@context": ["https://schema.org", { x: "https://x.example/" }], ...thing("A") },
      { "@context": { "@vocab": "https://www.schema.org/" }, ...thing("A") },
      { "@context": { schema: "http://schema.org/" }, "@type": "schema:NGO", "schema:name": "A" },
      [{ "@type": ["http://schema.org/Organization"], "http://schema.org/name": [{ "@value": "A" }] }],
      [{ "@context": "https://schema.org", ...thing("A") }],
      { "@context": "https://schema.org", "@graph": [{ "@type": "WebSite", name: "Site" }, thing("A")] },
      {
        "@context": "https://schema.org",
        "@type": "ItemList",
        itemListElement: [{ "@type": "ListItem", position: 1, item: thing("A") }],
      },
      {
        "@context": "https://schema.org",
        "@type": "Dataset",
        hasPart: { "@type": "DataFeed", dataFeedElement: [{ "@type": "DataFeedItem", item: thing("A") }] },
      },
    ];
    for (const [at, each] of cases.entries()) {
      const result = await imported("a.json", json(each));
      expect(cells(result.directory, "name"), `case ${at}`).toEqual(["A"]);
      expect(result.preview.structure.format).toBe("jsonld");
    }
    expect(cells((await imported("a.json", JSON.stringify(cases[6], null, 4))).directory, "name")).toEqual(["A"]);
  });

  test("a list of people is not read, whatever else it could be read as", async () => {
    const people = [{ "@context": "https://schema.org", "@type": "Person", name: "Anna Rossi" }];
    expect(await readBytes("a.json", json(people))).toEqual({ ok: false, error: { code: "no-records" } });
  });

  test("people are dropped and counted at any depth, by their type or by the member in which they stand", async () => {
    const anna = { "@type": "Person", name: "Anna Rossi" };
    const cases: readonly (readonly [given: object, people: number])[] = [
      [{ department: { "@type": "Organization", name: "Shop", employee: anna } }, 1],
      [{ subOrganization: [{ "@type": "Organization", name: "Shop", "schema:founder": "Anna Rossi" }] }, 1],
      [{ owns: { "@type": "Product", name: "van", manufacturer: anna } }, 1],
      [{ performerIn: { "@type": "Event", performer: [anna, anna] } }, 2],
      [{ hasCredential: { "@type": "EducationalOccupationalCredential", recognizedBy: { "@list": [anna] } } }, 1],
      [{ address: { "@type": "PostalAddress", name: "c/o Anna Rossi", addressLocality: "Roma" } }, 1],
      [{ location: { "@type": "Place", address: { streetAddress: "Via 1", areaServed: anna } } }, 1],
      [{ makesOffer: { "@type": "Offer", itemOffered: anna } }, 1],
      [{ legalRepresentative: "Anna Rossi", sponsor: "Anna Rossi" }, 2],
      [{ maker: { "@type": "foaf:Person", name: "Anna Rossi" } }, 1],
      [{ department: { "@type": "Organization", name: "Shop", sponsor: { "@id": "#anna" } } }, 1],
      [{ department: JSON.parse(`${'{"a":'.repeat(40)}"Anna Rossi"${"}".repeat(40)}`) }, 1],
    ];
    for (const [given, people] of cases) {
      const graph = [
        { "@type": "Organization", name: "A", ...given },
        { ...anna, "@id": "#anna" },
      ];
      const result = await imported("a.json", json({ "@context": "https://schema.org", "@graph": graph }));
      expect(cells(result.directory, "name"), json(given)).toEqual(["A"]);
      expect(leaks(result), json(given)).toBe(false);
      const dropped = result.account.report.personalColumns.reduce((sum, { values }) => sum + values, 0);
      expect(dropped > 0 && dropped <= people, `${json(given)} ${dropped}`).toBe(true);
      expect(accountFaults(result)).toEqual([]);
    }
    const kept = await imported("a.json", json({ ...COOP, sponsor: { "@type": "Organization", name: "Rete" } }));
    expect(extraCells(kept.directory, "sponsor.name")).toEqual(["Rete"]);
  });

  test("people of other vocabularies are no organisations, nor is who only acts", async () => {
    const types = ["foaf:Person", "http://xmlns.com/foaf/0.1/Person", "Patient", "vcard:Individual", "foaf:Agent"];
    const graph = [
      ...types.map((type) => ({ "@type": type, name: "Anna Rossi" })),
      { "@type": ["foaf:Person", "Thing"], name: "Anna Rossi" },
      { "@type": "RealEstateAgent", name: "Casa" },
      { "@type": ["foaf:Agent", "Organization"], name: "Rete" },
    ];
    const result = await imported("a.json", json({ "@context": "https://schema.org", "@graph": graph }));
    expect(cells(result.directory, "name")).toEqual(["Casa", "Rete"]);
    expect(leaks(result)).toBe(false);
    const people = json({ "@context": "https://schema.org", "@graph": graph.slice(0, 1) });
    expect(await readBytes("a.json", people)).toEqual({ ok: false, error: { code: "no-records" } });
  });

  test("kinds of organisations tell the kind of the record, services among them", async () => {
    for (const type of ["FinancialService", "ProfessionalService", "NGO", "Cooperative", "GroceryStore"]) {
      const { preview, directory } = await imported("a.json", json({ ...COOP, "@type": type }));
      expect(directory.size, type).toBe(1);
      expect(preview.rows[0]!.cells).toContain(type);
    }
    const [service, page] = ["Service", "WebPage"].map((type) => json({ ...COOP, "@type": type }));
    for (const text of [service!, page!]) expect((await readBytes("a.json", text)).ok).toBe(false);
  });

  test("parts of a graph are put together, a data set tells its title, and what is none of ours is named", async () => {
    const result = await imported(
      "a.json",
      json({
        "@context": "https://schema.org",
        "@type": "Dataset",
        name: "Coops of Nowhere",
        license: "https://creativecommons.org/licenses/by/4.0/",
        dateModified: "2024-02-03T00:00:00Z",
        "@graph": [
          { "@type": "Organization", "@id": "_:a", name: "A", location: { "@id": "_:p" } },
          { "@type": "Place", "@id": "_:p", geo: { "@id": "_:g" }, address: { "@id": "_:d" } },
          { "@type": "GeoCoordinates", "@id": "_:g", latitude: 1, longitude: 2 },
          { "@type": "PostalAddress", "@id": "_:d", addressLocality: "Roma" },
          { "@type": "Person", name: "Anna Rossi" },
        ],
      }),
    );
    expect(result.directory.source).toMatchObject({
      title: "Coops of Nowhere",
      licence: "CC-BY-4.0",
      issued: "2024-02-03",
    });
    expect(cells(result.directory, "locality")).toEqual(["Roma"]);
    expect(cells(result.directory, "latitude")).toEqual(["1"]);
    expect(issuesOf(result).find(({ code }) => code === "other-things")?.found).toBe(
      "Place (1), GeoCoordinates (1), PostalAddress (1), Person (1)",
    );
    expect(leaks(result)).toBe(false);
  });

  test("several languages of a text are columns of their own, bands stay words", async () => {
    const { directory } = await imported(
      "a.json",
      json({
        "@context": "https://schema.org",
        "@type": "Organization",
        name: [
          { "@value": "Bäckerei", "@language": "de" },
          { "@value": "Boulangerie", "@language": "fr" },
        ],
        numberOfEmployees: { minValue: 10, maxValue: 49 },
      }),
    );
    expect(cells(directory, "name")).toEqual(["Bäckerei"]);
    expect(extraCells(directory, "name:fr")).toEqual(["Boulangerie"]);
  });
});

describe("Murmurations", () => {
  const profile = {
    linked_schemas: ["organizations_schema-v1.0.0"],
    name: "Garten für alle",
    nickname: "GfA",
    primary_url: "https://garten.example",
    tags: ["garden", "commons"],
    urls: [{ name: "Mastodon", url: "https://social.example/@gfa" }],
    mission: "Growing together.",
    geolocation: { lat: 52.5, lon: 13.4 },
    locality: "Berlin",
    country_iso_3166: "DE",
    starts_at: 1325376000,
    status: "active",
    contact_details: { contact_form: "https://garten.example/kontakt", email: "anna@example.org" },
    telephone: "+39 06 1234567",
  };

  test("a profile, a list of them, and the nodes of an index are read", async () => {
    for (const value of [profile, [profile], { data: [profile], links: {}, meta: { total_results: 1 } }]) {
      const result = await imported("a.json", json(value));
      const { directory, preview } = result;
      expect(preview.structure.format).toBe("murmurations");
      const found = (
        [
          "name",
          "altNames",
          "website",
          "links",
          "mission",
          "latitude",
          "longitude",
          "locality",
          "countryCode",
          "founded",
          "status",
          "tags",
        ] as const
      ).map((field) => cells(directory, field)[0]);
      expect(found).toEqual([
        "Garten für alle",
        "GfA",
        "https://garten.example",
        "https://social.example/@gfa",
        "Growing together.",
        "52.5",
        "13.4",
        "Berlin",
        "DE",
        "2012-01-01",
        "active",
        "garden;commons",
      ]);
      expect(leaks(result)).toBe(false);
      expect(accountFaults(result)).toEqual([]);
    }
  });

  test("profiles of people are none of ours, and the state of a node is not that of the group", async () => {
    const node = {
      ...profile,
      status: "posted",
      profile_url: "https://garten.example/p.json",
      last_updated: 1700000000,
    };
    const people = { linked_schemas: ["people_schema-v0.1.0"], name: "Anna Rossi" };
    const result = await imported("a.json", json({ data: [node, people] }));
    expect(cells(result.directory, "name")).toEqual(["Garten für alle"]);
    expect(cells(result.directory, "status")).not.toContain("posted");
    expect(issuesOf(result).find(({ code }) => code === "other-things")?.found).toBe("people_schema-v0.1.0 (1)");
    expect(leaks(result)).toBe(false);
  });
});

describe("GoGoCarto", () => {
  const element = {
    id: "AEW",
    name: "Jardin partagé",
    geo: { latitude: 48.1, longitude: 2.3 },
    sourceKey: "Exemple",
    address: { streetAddress: "5 rue Exemple", addressLocality: "Chenay", postalCode: "79120", addressCountry: "FR" },
    createdAt: "2017-08-01T14:15:08+02:00",
    updatedAt: "2018-01-16T16:50:03+01:00",
    status: 4,
    categories: ["Alimentation", "Jardin"],
    categoriesFull: [{ id: 1, name: "Alimentation", description: "", index: 0 }],
    website: "http://jardin.example",
    email: "anna@example.org",
    telephone: "+39 06 1234567",
  };

  test("elements in full are read with their licence", async () => {
    const result = await imported(
      "elements.json",
      json({ licence: "https://opendatacommons.org/licenses/odbl/summary/", ontology: "gogofull", data: [element] }),
    );
    const { directory, preview } = result;
    expect(preview.structure.format).toBe("gogocarto");
    expect(directory.source).toMatchObject({ format: "gogocarto", licence: "ODbL-1.0" });
    const found = (
      [
        "name",
        "latitude",
        "longitude",
        "street",
        "locality",
        "postcode",
        "countryCode",
        "updated",
        "website",
        "sourceRecordId",
      ] as const
    ).map((field) => cells(directory, field)[0]);
    expect(found).toEqual([
      "Jardin partagé",
      "48.1",
      "2.3",
      "5 rue Exemple",
      "Chenay",
      "79120",
      "FR",
      "2018-01-16",
      "http://jardin.example",
      "AEW",
    ]);
    expect(json([...directory.extra.keys(), ...directory.fields.keys()])).not.toContain("categoriesFull");
    expect(leaks(result)).toBe(false);
    expect(accountFaults(result)).toEqual([]);
  });

  test("compact rows are read by their mapping", async () => {
    const result = await imported(
      "elements.json",
      json({
        ontology: "gogocompact",
        mapping: ["id", ["name"], "latitude", "longitude", "status", "moderationState"],
        data: [["a", ["A"], 45.1, 5.2, 1, 0], ["b", ["B"], 46.1, 6.2, 1], "odd"],
      }),
    );
    expect(cells(result.directory, "name")).toEqual(["A", "B"]);
    expect(cells(result.directory, "longitude")).toEqual(["5.2", "6.2"]);
    expect(issuesOf(result).find(({ code }) => code === "other-things")?.found).toBe("string (1)");
  });
});

describe("OpenFairDB", () => {
  const entry = {
    id: "7cee99c287094a94acbdcf29ffff2e85",
    status: "confirmed",
    version: 3,
    created: 1547403509,
    title: "Umsonstladen",
    description: "Alles umsonst.",
    lat: 48.7,
    lng: 9.1,
    street: "Beispielweg 5",
    zip: "70567",
    city: "Stuttgart",
    country: "Germany",
    homepage: "https://laden.example/",
    categories: ["2cd00bebec0c48ba9db761da48678134"],
    tags: ["umsonstladen", "non-profit"],
    license: "CC0-1.0",
    ratings: { total: 1.5, fairness: 2 },
    contact_name: "Anna Rossi",
    email: "anna@example.org",
    telephone: "+39 06 1234567",
  };

  test("entries and answers to a search are read, those in view and those beyond", async () => {
    const other = { ...entry, id: "x", title: "Leihladen" };
    for (const [value, names] of [
      [[entry], ["Umsonstladen"]],
      [{ visible: [entry], invisible: [other] }, ["Umsonstladen", "Leihladen"]],
    ] as const) {
      const result = await imported("entries.json", json(value));
      const { directory } = result;
      expect(cells(directory, "name")).toEqual(names);
      const found = (
        [
          "latitude",
          "longitude",
          "street",
          "postcode",
          "locality",
          "countryCode",
          "website",
          "created",
          "licence",
        ] as const
      ).map((field) => cells(directory, field)[0]);
      expect(found).toEqual([
        "48.7",
        "9.1",
        "Beispielweg 5",
        "70567",
        "Stuttgart",
        "DE",
        "https://laden.example/",
        "2019-01-13",
        "CC0-1.0",
      ]);
      expect(cells(directory, "status")[0] ?? "").not.toBe("confirmed");
      expect(leaks(result)).toBe(false);
      expect(accountFaults(result)).toEqual([]);
    }
  });
});

test("who wrote or reviewed an entry, and lists of people, are dropped and counted", async () => {
  const gogo = (more: object) => ({ ontology: "gogofull", data: [{ id: 1, name: "A", ...more }] });
  const fair = (more: object) => [{ id: "a", title: "A", lat: 1, lng: 2, categories: ["x"], ...more }];
  const profile = (more: object) => [{ linked_schemas: ["organizations_schema-v1.0.0"], name: "A", ...more }];
  const anna = { name: "Anna Rossi", role: "chair" };
  const cases: readonly (readonly [listing: unknown, column: string])[] = [
    ...["user", "lastModifiedBy", "updatedBy", "moderator"].map((key) => [gogo({ [key]: "Anna Rossi" }), key] as const),
    [gogo({ contributions: [{ user: "Anna Rossi", type: 1 }] }), "contributions"],
    [gogo({ stamps: [{ name: "x", user: "Anna Rossi" }] }), "stamps"],
    [{ ontology: "gogocompact", mapping: ["name", "user"], data: [["A", "Anna Rossi"]] }, "user"],
    [fair({ ratings: { total: 1, items: [{ user: "Anna Rossi", text: "by Anna Rossi" }] } }), "ratings"],
    [fair({ reviewed_by: "Anna Rossi" }), "reviewed_by"],
    [profile({ people: [anna] }), "people"],
    [profile({ people: ["Anna Rossi"] }), "people"],
    [profile({ board: [anna], team: [] }), "board"],
    [profile({ members: [anna] }), "members"],
  ];
  for (const [listing, column] of cases) {
    const result = await imported("a.json", json(listing));
    expect(cells(result.directory, "name"), json(listing)).toEqual(["A"]);
    expect(leaks(result), json(listing)).toBe(false);
    expect(result.account.report.personalColumns, json(listing)).toEqual([
      expect.objectContaining({ column: `contactPerson ${column}`, values: 1 }),
    ]);
    expect(accountFaults(result)).toEqual([]);
  }
});

test("what stands beside the people of an entry is kept", async () => {
  const stamped = await imported(
    "a.json",
    json({ ontology: "gogofull", data: [{ name: "A", stamps: [[1, 2], [3]] }] }),
  );
  expect(extraCells(stamped.directory, "stamps")).toEqual(["[[1,2],[3]]"]);
  const profile = { linked_schemas: ["organizations_schema-v1.0.0"], name: "A", members: 12, managed_by: "Rete" };
  const { directory } = await imported("a.json", json(profile));
  expect(cells(directory, "members")).toEqual(["12"]);
  expect(extraCells(directory, "managed_by")).toEqual(["Rete"]);
});

test("a listing too large to be held is refused, since people in it are known by the whole", async () => {
  const starts = [
    '"@context":"https://schema.org","@graph"',
    '"linked_schemas":["x"],"data"',
    '"ontology":"gogofull","data"',
  ];
  for (const start of starts) {
    const file = madeFile("a.json", [
      { text: `{${start}:[`, times: 1 },
      { text: '{"@type":"Person","name":"Anna Rossi"},\n', times: 5_500_000 },
      { text: "{}]}", times: 1 },
    ]);
    const context = { taxonomy, brought: true };
    const refused = { ok: false, error: { code: "too-large-opened", detail: "200000000" } };
    expect(await importFile(file, {}, context), start).toEqual(refused);
    expect(await inspectFile(file, {}, context), start).toEqual(refused);
  }
});

test("I10 broken, odd and endless listings are refused or read, never an exception", async () => {
  const deep = `${'{"@type":"Organization","name":'.repeat(5000)}1${"}".repeat(5000)}`;
  const cases = [
    '{"@context":"https://schema.org","@type":"Organization","name":"A"',
    '{"@context":"https://schema.org","@graph":[]}',
    '{"@context":"https://schema.org","@graph":[1,null,"x",[]]}',
    '{"@context":"https://schema.org","@type":"Person","name":"A"}',
    `{"@context":"https://schema.org","@graph":[${deep}]}`,
    '{"@context":"https://schema.org","@type":"Organization","name":{"@value":{"a":[1]}},"geo":[{}],"address":[[]],"identifier":[{}]}',
    '{"@context":"https://schema.org","@type":"Organization","@id":"a","name":"A","location":{"@id":"a"}}',
    '{"ontology":"gogocompact","mapping":null,"data":[[1,2],[[["x"]]]]}',
    '{"ontology":"gogofull"}',
    '{"linked_schemas":[null],"geolocation":[],"urls":[{}]}',
    '{"visible":[],"invisible":[]}',
    '{"visible":[1]}',
    '{"type":"FeatureCollection","@context":"https://schema.org","features":[{"type":"Feature","properties":{"name":"A"},"geometry":null}]}',
  ];
  for (const text of cases) {
    const result = await readBytes("a.json", text);
    if (result.ok) expect(accountFaults(result.value), text.slice(0, 80)).toEqual([]);
    else
      expect(result.error.code, text.slice(0, 80)).toMatch(/^(json-syntax|json-not-records|no-records|not-a-table)$/);
  }
  const context = { taxonomy, brought: true, signal: AbortSignal.abort() };
  expect((await importFile(new File([json(COOP)], "a.json"), {}, context)).ok).toBe(false);
});
