import fc from "fast-check";

const space = fc.constantFrom("", "", "", " ", "\n", "\r\n\t");
const of = (...texts: readonly string[]) => fc.constantFrom(...texts);

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: of("Coop", "Women's refuge", "do not publish", "", " x ", "é日😀", "\ufeffx", "41.9", "node/1", "1"),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: of(..."\"\\/\b\n\t\0aé\u2028😀\ud800\udc00{}[],:'&<".split("")), maxLength: 12 }),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const string = fc.oneof(
  { weight: 6, arbitrary: text.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: text.map((value) => `"${escapeAll(value)}"`) },
  {
    weight: 1,
    arbitrary: of('"\\ud83d\\ude00"', '"\\u00zz"', '"\\x"', '"a\nb"', '"a:1234567890123456,"', '"open', '"\\/"'),
  },
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
  of(
    "1.0",
    "1e3",
    "1E+2",
    "-0",
    "-0.0",
    "0.0000001",
    "0.000001",
    "12345678901234567",
    "-1234567890123456",
    "1e400",
    "1.50",
  ),
  of(
    "0.12345678901234567",
    "123456789012345",
    "123456789012.345",
    "1234567890123.4567",
    "01",
    "+1",
    ".5",
    "1.",
    "1e",
    "NaN",
    "-",
  ),
);
const scalar = fc.oneof(
  { weight: 5, arbitrary: string },
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: of("null", "true", "false", "nul", "truex", "") },
);
const nested = fc.oneof(
  fc.array(scalar, { maxLength: 3 }).map((all) => `[${all.join(",")}]`),
  fc.array(fc.tuple(of("a", "b", "x.y"), scalar), { maxLength: 3 }).map((all) => members(all, "")),
  of("{}", "[]", '[{"a":{"b":1}}]', "[".repeat(80) + "]".repeat(80)),
);
const value = fc.oneof({ weight: 8, arbitrary: scalar }, { weight: 1, arbitrary: nested });
const key = fc.oneof(
  { weight: 8, arbitrary: of("name", "id", "description", "website") },
  {
    weight: 2,
    arbitrary: of("altitude", "@id", "__proto__", "1", "0", "é", "type", "geometry", "", "constructor", "a.b", "tags"),
  },
  { weight: 1, arbitrary: of("\\u0061", "a", "\\ud800", "\ufffd", 'x\\"a') },
);
const usualMembers = fc
  .tuple(string, scalar, scalar)
  .map(([name, note, site]) => `{"name":${name},"note":${note},"website":${site}}`);
const object = fc.oneof(
  { weight: 2, arbitrary: usualMembers },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.array(fc.tuple(key, value), { maxLength: 5 }), space).map(([all, gap]) => members(all, gap)),
  },
);
const coordinates = fc.oneof(
  {
    weight: 6,
    arbitrary: of(
      "[9,45]",
      "[9.5,45.25]",
      "[-71.06,42.36,12.5]",
      "[ 9 , 45 ]",
      "[0,0]",
      "[190,10]",
      "[10,95]",
      "[90.00000001,90.00000001]",
    ),
  },
  { weight: 2, arbitrary: fc.array(number, { maxLength: 4 }).map((all) => `[${all.join(",")}]`) },
  { weight: 1, arbitrary: nested },
);
const geometry = fc.oneof(
  { weight: 6, arbitrary: coordinates.map((at) => `{"type":"Point","coordinates":${at}}`) },
  { weight: 2, arbitrary: coordinates.map((at) => `{ "coordinates": ${at}, "type": "Point" }`) },
  {
    weight: 2,
    arbitrary: of(
      "null",
      "{}",
      '{"type":"LineString","coordinates":[[1,2],[3,4]]}',
      '{"type":"point","coordinates":[1,2]}',
    ),
  },
  { weight: 1, arbitrary: value },
);
const feature = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(geometry, object).map(([at, of]) => `{"type":"Feature","geometry":${at},"properties":${of}}`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        geometry,
        object,
        scalar,
        fc.constantFrom('"type":"Feature"', '"type": "Feature"', '"type":"feature"'),
        space,
      )
      .chain(([at, of, id, type, gap]) =>
        fc
          .shuffledSubarray([type, type, `"geometry":${at}`, `"properties":${of}`, `"id":${id}`, '"bbox":[1,2,3]'], {
            minLength: 3,
          })
          .map((parts) => `{${gap}${parts.join(`${gap},${gap}`)}${gap}}`),
      ),
  },
);
const element = fc
  .tuple(of("node", "way", "a\\nb"), number, number, number, object)
  .chain(([type, id, lat, lon, tags]) =>
    fc
      .shuffledSubarray(
        [
          `"type":"${type}"`,
          `"id":${id}`,
          `"lat":${lat}`,
          `"lon":${lon}`,
          `"tags":${tags}`,
          '"version":1',
          '"center":{"lat":1,"lon":2}',
        ],
        { minLength: 4 },
      )
      .map((parts) => `{${parts.join(",")}}`),
  );
const around = fc.array(
  of(
    '"license":"CC0-1.0"',
    '"title":"T"',
    '"bbox":[1]',
    '"crs":null',
    '"x":{"data":[1]}',
    '"name":"é"',
    '"rows":[]',
    '"x":01',
    '"osm3s":{}',
  ),
  { maxLength: 2 },
);
const separator = fc.oneof(
  { weight: 12, arbitrary: of(",", ",\n", " , ") },
  { weight: 1, arbitrary: of("", ",,", ";") },
);

/** Records of one kind, in what may stand around them. */
function list(record: fc.Arbitrary<string>, key: string) {
  const records = fc.oneof(
    { weight: 9, arbitrary: fc.array(record, { maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 3 }) },
  );
  return fc.tuple(records, separator, around, around).map(([all, comma, before, after]) => {
    const type = key === "features" ? ['"type":"FeatureCollection"'] : [];
    return `{${[...type, ...before, `"${key}":[${all.join(comma)}]`, ...after].join(",")}}`;
  });
}

const whole = fc.oneof(
  { weight: 5, arbitrary: list(feature, "features") },
  list(object, "data"),
  list(element, "elements"),
  fc
    .tuple(fc.array(fc.oneof(feature, object), { maxLength: 8 }), separator)
    .map(([all, comma]) => `[${all.join(comma)}]`),
  fc.array(feature, { minLength: 2, maxLength: 8 }).map((all) => all.join("\n")),
  fc.array(feature, { minLength: 1, maxLength: 8 }).map((all) => all.map((each) => `\x1e${each}`).join("\n")),
);

const lines = fc
  .tuple(
    fc.oneof(
      fc.array(object, { minLength: 2, maxLength: 8 }),
      fc.array(fc.oneof(feature, object), { minLength: 2, maxLength: 8 }),
    ),
    of("\n", "\r\n", "\n\n"),
  )
  .map(([all, end]) => all.join(end));

const damagedAtTimes = (texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      texts,
      fc.nat(),
      fc.constantFrom("none", "none", "none", "byte", "cut"),
      fc.constantFrom(0xff, 0xe2, 0x22, 0x5c, 0x7d, 0x00),
    )
    .map(([text, at, damage, byte]) => {
      const bytes = new TextEncoder().encode(text);
      const place = at % Math.max(1, bytes.length);
      if (damage === "cut") return bytes.subarray(0, place);
      if (damage === "byte" && bytes.length > 0) bytes[place] = byte;
      return bytes;
    });

/** JSON as it comes, and worse: escapes, numbers of all kinds, keys in any order and twice, faults, single bytes changed, the end cut off. */
export const jsonFiles = damagedAtTimes(whole);
/** Objects one a line, alone or among features, and as bad. */
export const jsonLines = damagedAtTimes(lines);

const members = (all: readonly (readonly [key: string, value: string])[], gap: string): string =>
  `{${all.map(([key, value]) => `${gap}"${key}"${gap}:${gap}${value}${gap}`).join(",")}}`;

const escapeAll = (text: string): string =>
  text
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
