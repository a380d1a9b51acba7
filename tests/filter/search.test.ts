import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { createSearch, NO_TEXTS } from "../../src/filter/search.ts";
import { SECTORS } from "../../src/model/taxonomy.ts";
import { buildDirectory } from "../support/build-directory.ts";
import { TERRITORIES } from "../support/random-world.ts";

describe("searching", () => {
  const rows = [
    { id: "a:1", name: "Épicerie d’Or", sectors: ["crop-farming"] },
    { id: "a:2", name: "Кооператив Луч", locality: "Łódź" },
    { id: "a:3", name: "جَمعيّة التعاون" },
  ];
  const atlas = buildAtlas([buildDirectory("a", rows)], () => Uint16Array.of(9, 5, 0xffff));
  const texts = {
    ...NO_TEXTS,
    sectors: SECTORS.ids.map((id) => (id === "food-and-farming" ? "landwirtschaft ernahrung" : "")),
    territories: ["", "europe", "", "", "france", "deutschland"],
  };
  const search = createSearch(atlas, { territories: TERRITORIES }, texts);
  const found = (text: string) => {
    const mask = search(text);
    return mask && rows.flatMap(({ id }, row) => (mask[row] === 1 ? id : []));
  };

  test("is blind to accents and case, and takes parts of words in any order", () => {
    expect(found("OR epic")).toEqual(["a:1"]);
    expect(found("d'or")).toEqual(["a:1"]);
    expect(found("lodz")).toEqual(["a:2"]);
    expect(found("ЛУЧ кооп")).toEqual(["a:2"]);
    expect(found("جمعية")).toEqual(["a:3"]);
    expect(found("epicerie луч")).toEqual([]);
  });

  test("meets the words for a term, for one above it, and for a territory above", () => {
    expect(found("Landwirtschaft")).toEqual(["a:1"]);
    expect(found("ernährung or")).toEqual(["a:1"]);
    expect(found("france")).toEqual(["a:1"]);
    expect(found("europe")).toEqual(["a:1", "a:2"]);
    expect(found("europe luch")).toEqual([]);
  });

  test("without a word asks for nothing", () => {
    expect(found("")).toBeUndefined();
    expect(found(" ?! ")).toBeUndefined();
  });

  test("remembers words without mixing them up", () => {
    const words = ["or", "luch", "луч", "europe", "d", "epic", "france", "lodz", "a", "e", "or"];
    const alone = words.map((word) => createSearch(atlas, { territories: TERRITORIES }, texts)(word));
    expect(words.map((word) => search(word))).toEqual(alone);
  });
});
