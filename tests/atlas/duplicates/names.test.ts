import { describe, expect, test } from "vitest";
import { compareNames, isWithin } from "../../../src/atlas/duplicates/compare-names.ts";
import { editDistance } from "../../../src/atlas/duplicates/edit-distance.ts";
import { nameForm } from "../../../src/atlas/duplicates/name-form.ts";
import { webHost } from "../../../src/atlas/duplicates/web-host.ts";
import { fold } from "../../../src/model/fold.ts";

const form = (name: string) => nameForm(fold(name));
const COMMON = new Set(["cooperative", "group", "market", "farmers"]);
const compare = (one: string, other: string) => compareNames(form(one), form(other), (word) => COMMON.has(word));

describe("names of one initiative", () => {
  test.each([
    ["Épicerie d’Or", "EPICERIE D'OR"],
    ["Unicorn Grocery Ltd", "The Unicorn Grocery Limited"],
    ["Sonnenblume e.V.", "Sonnenblume"],
    ["Hilanderas S. Coop.", "Hilanderas"],
    ["Workmen’s Club", "Workmens Club"],
    ["Market Hall", "Hall Market"],
    ["Ｋａｆｅ", "Kafe"],
    ["ｶﾌｪ", "カフェ"],
    ["مَقهى", "مقهى"],
    ["Кооператив «Мост»", "кооператив мост"],
  ])("%s and %s are the same", (one, other) => {
    expect(compare(one, other)).toEqual({ letters: 0, words: 0, how: "spelling" });
    expect(compare(other, one)).toEqual(compare(one, other));
  });

  test.each([
    ["Sonnenblume", "Sonenblume", "spelling"],
    ["Food Coop Bristol", "Foodcoop Bristol", "spelling"],
    ["Quarndon Support", "Quarndon Support Group", "added"],
    ["Sandy Hook Farmers Market", "Sandy Hook Organic Farmers Market", "told"],
    ["North Street Garden", "South Street Garden", "replaced"],
    ["Garden of Hope", "Garden of Hope 2", "replaced"],
    ["東京こども食堂", "東京子ども食堂", "spelling"],
  ])("%s and %s differ in %s", (one, other, how) => {
    expect(compare(one, other)?.how).toBe(how);
    expect(compare(other, one)).toEqual(compare(one, other));
  });

  test.each([
    ["Cooperative Novissi", "Cooperative Dzidzole"],
    ["Garden 2", "Garden 3"],
    ["Bread and Roses", "Bread and Roses Bakery and Café of the Old Town"],
    ["", ""],
    ["🏳️‍🌈", "🌻"],
  ])("%s and %s are two", (one, other) => {
    expect(compare(one, other)).toBeUndefined();
  });

  test("a name may be part of another", () => {
    expect(isWithin(form("Central Shipley Aid"), form("Central Shipley Aid (Kirkgate and St. Paul)"))).toBe(true);
    expect(isWithin(form("Aid"), form("Central Shipley Aid"))).toBe(false);
  });
});

test("the distance of two texts is that of the plain table, up to the most that is asked for", () => {
  const plain = (one: string, other: string): number => {
    const table = Array.from({ length: one.length + 1 }, (_, a) =>
      Array.from({ length: other.length + 1 }, (__, b) => (a === 0 ? b : b === 0 ? a : 0)),
    );
    for (let a = 1; a <= one.length; a++) {
      for (let b = 1; b <= other.length; b++) {
        const same = one[a - 1] === other[b - 1] ? 0 : 1;
        let cost = Math.min(table[a - 1]![b]! + 1, table[a]![b - 1]! + 1, table[a - 1]![b - 1]! + same);
        if (a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1])
          cost = Math.min(cost, table[a - 2]![b - 2]! + 1);
        table[a]![b] = cost;
      }
    }
    return table[one.length]![other.length]!;
  };
  const words = ["", "a", "abcd", "abdc", "badc", "xabcd", "kooperative", "kopoerative", "genossenschaft", "aaaa"];
  for (const one of words)
    for (const other of words)
      for (const most of [0, 2, 20])
        expect([one, other, editDistance(one, other, most)]).toEqual([
          one,
          other,
          Math.min(plain(one, other), most + 1),
        ]);
});

test("a web address tells the host, on a platform the page", () => {
  expect(webHost("https://www.Forno.example:8080/pane?x=1")).toBe("forno.example");
  expect(webHost("http://forno.example")).toBe("forno.example");
  expect(webHost("https://m.facebook.com/groups/123/?ref=share")).toBe("facebook.com/groups/123");
  expect(webHost("https://en-gb.facebook.com/groups/123")).toBe("facebook.com/groups/123");
  expect(webHost("https://fb.me/groups/123/members/")).toBe("facebook.com/groups/123");
  expect(webHost("https://www.facebook.com/Forno/about/")).toBe("facebook.com/forno");
  expect(webHost("https://www.facebook.com/profile.php?id=7")).toBe("facebook.com/profile.php?id=7");
  expect(webHost("https://www.google.com/url?q=https://forno.example/a&sa=D")).toBe("forno.example");
  for (const none of [
    "",
    "forno",
    "https://facebook.com/",
    "https://www.facebook.com/search/top/?q=a",
    "https://localhost/a",
    "mailto:a",
  ])
    expect(webHost(none)).toBe("");
  expect(webHost("https://facebook.com/%E0%A4%A")).toBe("facebook.com/%e0%a4%a");
});
