import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { htmlToText } from "../../src/import/formats/html-to-text.ts";
import { firstElement } from "../../src/import/formats/xml-records.ts";
import { importFile } from "../../src/import/import-file.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { accountFaults, cells, extraCells, imported, inspected, issuesOf, places, refusal } from "./support/read.ts";

const kml = (inside: string, attributes = ' xmlns="http://www.opengis.net/kml/2.2"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml${attributes}><Document><name>Coops &amp; friends</name>${inside}</Document></kml>\n`;
const placemark = (name: string, inside = "") => `<Placemark><name>${name}</name>${inside}</Placemark>`;
const POINT = "<Point><coordinates>5.7,45.2,210</coordinates></Point>";

describe("KML", () => {
  test("I9 placemarks become rows: name, words, fields, folders, position, identifier", async () => {
    const result = await imported(
      "coops.kml",
      kml(
        `<Schema id="x"><SimpleField type="int" name="members"/></Schema>
        <Style id="s"><LineStyle><color>ff0000ff</color></LineStyle></Style>
        <Folder><name>Isère</name><Folder><name><![CDATA[Food & drink]]></name>
          <Placemark id="p1"><name>A &amp; B</name><styleUrl>#s</styleUrl><description>Bread</description>
            <ExtendedData><Data name="city"><value>Grenoble</value></Data>
              <SchemaData schemaUrl="#x"><SimpleData name="members">12</SimpleData></SchemaData></ExtendedData>${POINT}</Placemark>
        </Folder>${placemark("C")}</Folder>${placemark("D", POINT)}`,
      ),
    );
    const { directory, preview, account } = result;
    expect(preview.structure).toMatchObject({ format: "kml", encoding: "utf-8", encodingGuessed: false });
    expect(directory.source).toMatchObject({ title: "Coops & friends", id: "coops", file: "coops.kml", format: "kml" });
    expect(cells(directory, "name")).toEqual(["A & B", "C", "D"]);
    expect(cells(directory, "locality")[0]).toBe("Grenoble");
    expect(cells(directory, "longitude")).toEqual(["5.7", "", "5.7"]);
    expect(cells(directory, "sourceRecordId")[0]).toBe("p1");
    expect(extraCells(directory, "folder")).toEqual(["Isère / Food & drink", "Isère", ""]);
    expect(preview.columns.map(({ header }) => header)).not.toContain("styleUrl");
    expect(account.report).toMatchObject({ read: 3, leftOut: 0, placed: 2 });
    expect(accountFaults(result)).toEqual([]);
  });

  test("I4 a damaged placemark is left out under its number, and costs no other", async () => {
    const broken = "<Placemark><name>broken</Placemark>";
    const result = await imported("a.kml", kml(`${placemark("A")}${broken}${placemark("R&D")}<Placemark><name>cut`));
    expect(cells(result.directory, "name")).toEqual(["A", "R&D"]);
    expect(result.account.report).toMatchObject({ read: 4, leftOut: 2 });
    expect(places(result)).toEqual(expect.arrayContaining(["2:unreadable-record", "4:unreadable-record"]));
    expect(issuesOf(result).find(({ line }) => line === 2)?.found).toBe(broken);
    expect(accountFaults(result)).toEqual([]);
  });

  test("I4 endless nesting costs its own placemark only", async () => {
    const deep = "<MultiGeometry>".repeat(20_000) + "</MultiGeometry>".repeat(20_000);
    const folders = "<Folder>".repeat(20_000);
    const result = await imported("a.kml", kml(`${placemark("deep", deep)}${folders}${placemark("A", POINT)}`));
    expect(cells(result.directory, "name").at(-1)).toBe("A");
    expect(result.account.report.read).toBe(2);
  });

  test("S1 HTML of a description becomes text, told with before and after", async () => {
    const html = '<b>Bread</b><br>x &amp; y &eacute;<script>alert(1)</script> <a href="https://a.example/">site</a>';
    const result = await imported("a.kml", kml(placemark("A", `<description><![CDATA[${html}]]></description>`)));
    const became = "Bread\nx & y é site (https://a.example/)";
    expect(cells(result.directory, "description")).toEqual([became]);
    expect(result.account.report.repaired).toBe(1);
    expect(issuesOf(result).find(({ code }) => code === "markup-removed")).toMatchObject({ line: 1, became });
  });

  test("P1 personal fields are dropped, and their values are quoted nowhere", async () => {
    const secret = "anna.rossi@example.org";
    const field = `<ExtendedData><Data name="email"><value>${secret}</value></Data></ExtendedData>`;
    const text = `<description><![CDATA[<p>Write to ${secret}</p>]]></description>`;
    const result = await imported("a.kml", kml(placemark("A", field + text)));
    expect(JSON.stringify([result.preview, result.account.report, issuesOf(result)])).not.toContain(secret);
    expect(JSON.stringify(cells(result.directory, "description"))).not.toContain(secret);
  });

  test("I10 entities of a document type stay what they are: nothing is expanded or fetched", async () => {
    const types = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY l0 "lol"><!ENTITY f SYSTEM "file:///etc/passwd">${types}]><kml>${placemark("&l20;")}${placemark("&f;")}</kml>`;
    const { directory } = await imported("bomb.kml", bomb);
    expect(cells(directory, "name")).toEqual(["&l20;", "&f;"]);
  });

  test("prefixes, undeclared ones too, comments and encodings do no harm", async () => {
    const prefixed = `<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:name>A</k:name><gx:x>1</gx:x></k:Placemark></k:kml>`;
    expect(cells((await imported("a.kml", prefixed)).directory, "name")).toEqual(["A"]);
    const hidden = kml(`<!-- ${placemark("no")} -->${placemark("<![CDATA[</Placemark>]]>")}${placemark("B")}`);
    expect(cells((await imported("a.kml", hidden)).directory, "name")).toEqual(["</Placemark>", "B"]);
    const latin = Buffer.from(kml(placemark("Café Ñandú")).replace("UTF-8", "ISO-8859-1"), "latin1");
    const read = await imported("a.kml", latin);
    expect(cells(read.directory, "name")).toEqual(["Café Ñandú"]);
    expect(read.preview.structure).toMatchObject({ encoding: "iso-8859-1", encodingGuessed: false });
    const wide = Buffer.from(`\ufeff${kml(placemark("Café"))}`, "utf16le");
    expect(cells((await imported("a.kml", wide)).directory, "name")).toEqual(["Café"]);
    expect(cells((await imported("a.kml.gz", gzipSync(latin))).directory, "name")).toEqual(["Café Ñandú"]);
    const chosen = await imported("a.kml", latin, { encoding: "windows-1251" });
    expect(cells(chosen.directory, "name")[0]).toMatch(/^Caf\u0439/);
  });

  test("what has no placemark, and what only looks like KML, is named", async () => {
    expect((await refusal("a.kml", kml(""))).code).toBe("no-records");
    expect((await refusal("a.xml", "<?xml version='1.0'?><rss><channel/></rss>")).code).toBe("not-a-table");
    expect((await refusal("a.kml", "<!DOCTYPE html><html><body>kml</body></html>")).code).toBe("web-page");
  });

  test("many placemarks keep their numbers, and the preview takes only the first", async () => {
    const many = kml(Array.from({ length: 3000 }, (_, at) => placemark(`Coop ${at + 1}`, POINT)).join(""));
    const result = await imported("a.kml", many);
    expect(result.account.report).toMatchObject({ read: 3000, placed: 3000 });
    expect(result.directory.line[2999]).toBe(3000);
    expect((await inspected("a.kml", many)).rows).toEqual(result.preview.rows);
    const cancelled = await importFile(
      new File([many], "a.kml"),
      {},
      { taxonomy, brought: true, signal: AbortSignal.abort() },
    );
    expect(cancelled).toEqual({ ok: false, error: { code: "cancelled" } });
  });
});

test("I9 GPX gives waypoints, routes and tracks in the order of the file", async () => {
  const gpx = `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><metadata><name>Visits</name></metadata>
    <wpt lat="45.2" lon="5.7"><name>Bakery</name><desc>Bread</desc><link href="https://b.example/"><text>b</text></link></wpt><wpt lat="1" lon="2"/>
    <trk><name>Round</name><trkseg><trkpt lat="1" lon="2"><time>2020-01-01T00:00:00Z</time></trkpt><trkpt lat="1" lon="3"/></trkseg></trk></gpx>`;
  const result = await imported("visits.gpx", gpx);
  expect(result.preview.structure.format).toBe("gpx");
  expect(result.directory.source).toMatchObject({ title: "Visits", format: "gpx" });
  expect(cells(result.directory, "name")).toEqual(["Bakery", "Round"]);
  expect(cells(result.directory, "website")[0]).toBe("https://b.example/");
  expect(cells(result.directory, "latitude")[0]).toBe("45.2");
  expect(result.account.report).toMatchObject({ read: 3, leftOut: 1 });
  expect(result.preview.columns.map(({ header }) => header)).not.toContain("_gpxType");
});

test("HTML is read in one go, whatever is in it", () => {
  expect(htmlToText("a < b &lt;c&gt; &#233;&#x20ac; &nbsp;<td>1</td><td>2</td>")).toBe("a < b <c> é€ 1 2");
  expect(htmlToText("<ul><li>one</li><li>two</li></ul><style>p{}</style>")).toBe("one\n\ntwo");
  expect(htmlToText('<a href="javascript:alert(1)">x</a>')).toBe("x");
  for (const bad of ["<script", "<!--", "<a href='", "&#", "<script>"])
    expect(htmlToText(bad.repeat(100_000)).length).toBeLessThan(1e6);
});

test("the first element is found in one go, whatever stands before it", () => {
  expect(firstElement("\ufeff<?xml version='1.0'?><!-- <gpx> --><!DOCTYPE kml [<!ENTITY a '>'>]>\n<kml>")).toBe("kml");
  expect(firstElement("name,<kml>")).toBeUndefined();
  for (const bad of ["<!--", "<!-- -->", "<?", "<!DOCTYPE [", "<!x>"])
    expect(firstElement(bad.repeat(5000))).toBeUndefined();
});
