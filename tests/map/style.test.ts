import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadLanguage } from "../../src/i18n/load-language.ts";
import { fontStack } from "../../src/map/font-stack.ts";
import { numberLocale } from "../../src/map/number-locale.ts";
import { countryLabels, seaLabels } from "../../src/map/place-labels.ts";
import { SEAS } from "../../src/map/seas.ts";
import { GROUND_SOURCES, mapLayers, mapStyle, SOURCES } from "../../src/map/style.ts";
import { inkOn, type Theme } from "../../src/map/theme.ts";
import { LANGUAGES } from "../../src/model/language.ts";
import { TOP_SECTOR_IDS } from "../../src/model/taxonomy.ts";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const blockOf = (selector: string): string => css.slice(css.indexOf(selector), css.indexOf("}", css.indexOf(selector)));
const BLOCKS = { light: blockOf('[data-theme="light"] {'), dark: blockOf('[data-theme="dark"] {') };
const token = (theme: "light" | "dark", name: string): string => {
  const found = new RegExp(`${name}: (#[0-9a-f]{6})`).exec(BLOCKS[theme])?.[1];
  if (!found) throw new Error(`${name} is no colour of the ${theme} theme.`);
  return found;
};
const themeOf = (name: "light" | "dark"): Theme => ({
  ...(Object.fromEntries(
    Object.entries({
      water: "--map-water",
      land: "--map-land",
      admin: "--map-admin",
      border: "--map-border",
      coast: "--map-coast",
      country: "--map-country",
      town: "--map-city",
      sea: "--map-sea",
      halo: "--map-halo",
      markEdge: "--mark-edge",
      markCentre: "--mark-centre",
      markGlyph: "--mark-glyph",
      markRest: "--mark-rest",
      markRing: "--mark-ring",
      tie: "--tie",
      hull: "--hull",
      noData: "--no-data",
      focus: "--focus",
      surface: "--surface",
      line: "--line",
      ink: "--ink",
      ink2: "--ink-2",
    }).map(([key, property]) => [key, token(name, property)]),
  ) as unknown as Theme),
  sectors: TOP_SECTOR_IDS.map((id) => token(name, `--sector-${id}`)),
  shades: [1, 2, 3, 4, 5, 6].map((shade) => token(name, `--seq-${shade}`)),
  fontText: '"Segoe UI", sans-serif',
  fontPlace: "Charter, serif",
  motionMs: 450,
});

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

describe("the style", () => {
  const style = mapStyle(themeOf("light"), "en");

  test("S6 fetches nothing: no glyphs, no sprite, and every source is empty until it is given something, or made of embedded files", () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(Object.keys(style.sources)).toEqual([...GROUND_SOURCES, ...SOURCES]);
    for (const name of SOURCES) {
      const empty = { type: "geojson", data: { type: "FeatureCollection", features: [] } };
      expect(style.sources[name]).toMatchObject(empty);
    }
    for (const name of GROUND_SOURCES) {
      const [tiles] = (style.sources[name] as { tiles: string[] }).tiles;
      expect(tiles).toBe(`ground://${name}/{z}/{x}/{y}`); // made in the map's own thread
    }
  });

  test("draws from sources that exist, under names that occur once", () => {
    const names = style.layers.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    for (const layer of style.layers) if ("source" in layer) expect(Object.keys(style.sources)).toContain(layer.source);
  });

  test("goes from the ground up to the selected initiative", () => {
    const order = style.layers.map(({ id }) => id);
    const wanted = [
      "water",
      "land",
      "admin",
      "coast",
      "borders",
      "shapes",
      "countries",
      "hulls",
      "arcs-solid",
      "cards-afar",
      "marks",
      "selected",
      "cards",
      "card-opened",
    ];
    expect(wanted.map((id) => order.indexOf(id))).toEqual(wanted.map((id) => order.indexOf(id)).sort((a, b) => a - b));
    expect(order).toEqual(expect.arrayContaining(wanted));
  });

  test("has the same layers in every theme and language, so that a change is a change of paint", () => {
    const idsOf = (theme: "light" | "dark", language: "en" | "ar") =>
      mapLayers(themeOf(theme), language).map(({ id }) => id);
    expect(idsOf("dark", "ar")).toEqual(idsOf("light", "en"));
  });
});

describe("A5 contrast on the map", () => {
  for (const name of ["light", "dark"] as const) {
    test(`${name}: the edges of clusters and the ring of the selected stand out by 3:1`, () => {
      for (const colour of [
        token(name, "--hull"),
        token(name, "--mark-ring"),
        token(name, "--focus"),
        token(name, "--tie"),
      ]) {
        expect(contrast(colour, token(name, "--map-land"))).toBeGreaterThanOrEqual(3);
        expect(contrast(colour, token(name, "--map-water"))).toBeGreaterThanOrEqual(3);
      }
    });

    test(`${name}: every sector stands out by 3:1 from land and water, and its glyph from it`, () => {
      for (const colour of themeOf(name).sectors) {
        expect(contrast(colour, token(name, "--map-land"))).toBeGreaterThanOrEqual(3);
        expect(contrast(colour, token(name, "--map-water"))).toBeGreaterThanOrEqual(3);
        expect(contrast(colour, token(name, "--mark-glyph"))).toBeGreaterThanOrEqual(3);
      }
    });

    test(`${name}: the name of a coloured territory is black or white, whichever is stronger`, () => {
      for (const shade of themeOf(name).shades) expect(contrast(inkOn(shade), shade)).toBeGreaterThanOrEqual(5.1);
    });
  }
});

describe("names on the map", () => {
  const countries = {
    type: "FeatureCollection" as const,
    features: [
      {
        type: "Feature" as const,
        properties: { id: "DE", name: "Germany", area: 40 },
        geometry: { type: "Point" as const, coordinates: [10, 51] },
      },
      {
        type: "Feature" as const,
        properties: { id: "Somaliland", name: "Somaliland", area: 9 },
        geometry: { type: "Point" as const, coordinates: [46, 9] },
      },
    ],
  };

  test("are in the reader's language; a country without a code keeps the name of its boundary", () => {
    const named = (language: "fr" | "ar") =>
      countryLabels(countries, language).features.map(({ properties }) => properties.label);
    expect(named("fr")).toEqual(["Allemagne", "Somaliland"]);
    expect(named("ar")).toEqual(["ألمانيا", "Somaliland"]);
  });

  test("know every sea in every language, somewhere on Earth", async () => {
    for (const language of LANGUAGES) {
      const { messages } = await loadLanguage(language);
      for (const { properties } of seaLabels(messages.seas).features) expect(properties.label).toMatch(/\S/);
    }
    for (const { longitude, latitude, zoom } of SEAS) {
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThan(85);
      expect(Number.isInteger(zoom)).toBe(true);
    }
  });

  test("are drawn with the fonts of the system, weight and slant wished for by the first name", () => {
    expect(fontStack("semibold", 'ui-sans-serif, "Segoe UI", sans-serif')).toEqual([
      "Atlas semibold",
      "ui-sans-serif",
      "Segoe UI",
      "sans-serif",
    ]);
  });

  test("and numbers use the reader's digits", () => {
    expect(new Intl.NumberFormat(numberLocale("ar")).format(1234)).toBe("١٬٢٣٤");
    expect(new Intl.NumberFormat(numberLocale("en")).format(1234)).toBe("1,234");
  });
});
