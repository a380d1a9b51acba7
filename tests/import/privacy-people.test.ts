import { describe, expect, test } from "vitest";
import { isPersonName, peopleIn } from "../../src/import/privacy/people.ts";
import { bothWays, leaks } from "./support/everywhere.ts";
import { cells, imported } from "./support/read.ts";

const NAMES = ["Anna Secret", "Bo Secret", "Carla de Secret", "Dr. Dan Secret", "SECRET, Eva", "F. Secret"];
const tableOf = (header: string, values: readonly string[]): string[][] => [
  ["name", "city", header],
  ...values.map((value, at) => [`Coop ${at}`, "Rome", value]),
];

/** Headers of people by language, beyond those of headers.json. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  ar: ["المدير", "اسم المدير", "رئيس التعاونية", "أمين المال", "الممثل القانوني"],
  ca: ["coordinadora", "fundadors", "representant legal"],
  de: [
    "Vorsitzende",
    "Geschäftsführerin",
    "Inhaber",
    "Leitung",
    "Gründer",
    "Koordinatorin",
    "Aufsichtsrat",
    "Name des Ansprechpartners",
  ],
  el: ["Νόμιμος εκπρόσωπος", "Διευθυντής", "Συντονιστής"],
  en: [
    "chairman",
    "trustees",
    "board members",
    "Founders",
    "treasurer",
    "team",
    "legal representative",
    "spokesperson",
    "name of contact",
  ],
  es: ["Coordinador", "Fundadores", "Apoderado", "Presidente/a", "Titular"],
  fr: ["Trésorier", "Animateur", "Fondateurs", "Personne ressource", "porte-parole", "Président(e)"],
  it: ["Rappresentante legale", "Titolare", "Amministratore", "Direttore"],
  ja: ["理事長", "会長", "責任者名", "団体代表"],
  ko: ["이사장", "회장"],
  nl: ["Penningmeester", "Bestuur", "Eigenaar"],
  pl: ["Nazwisko", "Imię", "Przewodniczący", "Zarząd"],
  pt: ["Diretor", "Coordenador", "Fundador", "Sócios"],
  ro: ["Președinte", "Reprezentant legal"],
  ru: ["Председатель", "ФИО"],
  tr: ["Müdür", "Yetkili", "Temsilci", "Ad Soyad"],
  zh: ["法定代表人", "理事长", "姓名"],
};

describe("P1 columns of people are dropped and counted", () => {
  test.each(Object.entries(HEADERS).flatMap(([language, headers]) => headers.map((header) => [language, header])))(
    "%s: %s",
    async (_, header) => {
      for (const [way, result] of await bothWays(tableOf(header!, NAMES))) {
        expect([way, leaks(result, /secret/i)]).toEqual([way, []]);
        expect(result.account.report.personalColumns).toMatchObject([{ column: header, reason: "header", values: 6 }]);
      }
    },
  );

  test("P5 there is no choice that keeps them", async () => {
    for (const [, result] of await bothWays(tableOf("chairman", NAMES), {
      columns: { 2: { as: "extra" } },
      keepContacts: true,
    }))
      expect(leaks(result, /secret/i)).toEqual([]);
  });

  test.each([
    ["team", ["12 people", "a small team", "six"]],
    ["members", ["120", "30", "7"]],
    ["members", ["Coop Alba; Banca Popolare", "Genossenschaft Nord; Verein Süd", "Rete Verde"]],
    ["head office", ["London Road", "Oxford Street", "Via Roma"]],
    ["principal activity", ["Organic Farming", "Fair Trade", "Community Energy"]],
    ["founder", ["Comune di Roma", "City Council", "Fondazione Cariplo"]],
    ["responsible body", ["Green Earth", "North Hub", "South Hub"]],
    ["代表", ["社会福祉協議会", "市役所", "町内会"]],
  ])("%s: %j stays", async (header, values) => {
    for (const [way, { account }] of await bothWays(tableOf(header, values)))
      expect([way, account.report.personalColumns]).toEqual([way, []]);
  });

  test("a header is one of people only as a whole", () => {
    expect(["principal", "head name", "board.name", "Chair"].map(peopleIn)).toEqual([
      "office",
      "office",
      "group",
      undefined,
    ]);
    expect(["head office", "principal activity", "board.role", "team size"].map(peopleIn)).toEqual(
      Array(4).fill(undefined),
    );
  });

  test("a name of a person is told from one of an organisation", () => {
    for (const name of [
      "Anna Huber",
      "Dr. Anna von der Huber",
      "HUBER, Anna",
      "J. Smith",
      "山田太郎",
      "김철수",
      "أحمد منصور",
    ])
      expect([name, isPersonName(name)]).toEqual([name, true]);
    for (const name of [
      "Coop Alba",
      "Anna",
      "Banca Etica",
      "12 Monkeys",
      "社会福祉協議会",
      "جمعية النور",
      "Association Les Amis",
    ])
      expect([name, isPersonName(name)]).toEqual([name, false]);
  });
});

describe("P1 people in plain JSON", () => {
  const people = [
    { name: "Anna Secret", role: "chair" },
    { name: "Bo Secret", role: "treasurer" },
  ];
  test.each([
    "members",
    "board",
    "team",
    "staff",
    "people",
    "founders",
    "trustees",
    "employees",
    "volunteers",
    "equipo",
  ])("under %s, as objects, as names and one alone", async (key) => {
    for (const value of [people, people.map(({ name }) => name), people[0]]) {
      const records = [1, 2, 3].map((at) => ({ name: `Coop ${at}`, [key]: value }));
      const result = await imported("c.json", JSON.stringify(records));
      expect([key, leaks(result, /Secret/)]).toEqual([key, []]);
      expect(result.account.report.personalColumns.length).toBe(1);
    }
  });

  test("that say so of themselves", async () => {
    const records = [1, 2].map((at) => ({ name: `Coop ${at}`, friends: [{ type: "Person", label: "Anna Secret" }] }));
    expect(leaks(await imported("c.json", JSON.stringify(records)), /Secret/)).toEqual([]);
    const typed = [
      { "@type": "Person", name: "Anna Secret" },
      { "@type": "Organization", name: "Coop", founder: { "@type": "Person", name: "Bo Secret" } },
    ];
    const result = await imported("c.json", JSON.stringify(typed));
    expect(result.directory.size).toBe(1);
    expect(leaks(result, /Secret/)).toEqual([]);
  });
});

describe("P1 a record that is a person is left out and counted", () => {
  test.each(["Person", "individual", "persona física", "Privatperson", "foaf:Person", "個人"])(
    "type %s",
    async (kind) => {
      const rows = [
        ["type", "name", "city"],
        ["cooperative", "Coop", "Rome"],
        [kind, "Anna Secret", "Secretville"],
      ];
      for (const [way, result] of await bothWays(rows)) {
        expect([way, leaks(result, /Secret/)]).toEqual([way, []]);
        expect(result.account.report).toMatchObject({ read: 2, leftOut: 1 });
        expect(result.account.report.findings.find(({ code }) => code === "other-things")?.count).toBe(1);
      }
    },
  );
});

test("P1 of a record that is a person nothing is told where it is damaged, or has cells too many", async () => {
  const damaged = 'name,type,note\nAnna Secret,Person,"Secret, ""x\nCoop,Cooperative,y\n';
  const tooLong = "name,type,note\nAnna Secret,Person,n,Secret,more\nCoop,Cooperative,y\n";
  for (const file of [damaged, tooLong]) {
    const result = await imported("p.csv", file);
    expect(leaks(result, /Secret/)).toEqual([]);
    expect(result.account.report).toMatchObject({ read: 2, leftOut: 1 });
  }
});

describe("P1 names of people that are parted into two columns", () => {
  test.each([
    ["nom,prénom,ville", "Secret,Anna"],
    ["prénom,nom,ville", "Anna,Secret"],
    ["nombre,apellidos,ciudad", "Secret,Secret"],
    ["nome,cognome,città", "Secret,Secret"],
    ["Name,Vorname,Ort", "Secret,Anna"],
    ["Imię,Nazwisko,Miasto", "Secret,Secret"],
  ])("%s", async (header, name) => {
    const result = await imported("p.csv", `${header}\n${name},Rome\n${name},Paris\n`);
    expect(leaks(result, /Secret/)).toEqual([]);
    expect(result.directory.size).toBe(2);
  });

  test("the name of an organisation beside those of its contact stays", async () => {
    const { directory } = await imported("p.csv", "name,first name,last name,city\nCoop,Anna,Secret,Rome\n");
    expect(cells(directory, "name")).toEqual(["Coop"]);
  });

  test("a list of people with their birth is none of organisations", async () => {
    const result = await imported(
      "p.csv",
      "name,date of birth,city\nAnna Secret,1970-01-01,Rome\nBo Secret,1980-01-01,Rome\n",
    );
    expect(leaks(result, /Secret/)).toEqual([]);
  });
});

describe("P1 P4 in other formats, also in the report of what was changed", () => {
  test("markers with markup", async () => {
    const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Coop</name>
<phoneNumber>+39 06 1239999</phoneNumber>
<description><![CDATA[<b>Presidente:</b> Anna Secret<br/>secret [arobase] coop.example, <a href="mailto:anna.secret@coop.example">x</a>]]></description>
<ExtendedData><Data name="Titolare"><value>Bo Secret</value></Data></ExtendedData>
<Point><coordinates>12.5,41.9</coordinates></Point></Placemark></Document></kml>`;
    expect(leaks(await imported("k.kml", kml), /secret|1239999/i)).toEqual([]);
  });

  test("features with objects inside", async () => {
    const features = [1, 2, 3].map((at) => ({
      type: "Feature",
      properties: {
        name: `Coop ${at}`,
        board: [{ name: "Anna Secret" }],
        "x:chairman": "Anna Secret",
        popup: "<p>Ansprechpartnerin: <b>Anna Secret</b> Tel: 0612399999</p>",
      },
      geometry: { type: "Point", coordinates: [12, 41] },
    }));
    const result = await imported("g.geojson", JSON.stringify({ type: "FeatureCollection", features }));
    expect(leaks(result, /secret|12399999/i)).toEqual([]);
  });
});
