import { expect, test } from "vitest";
import { imported } from "./support/read.ts";

const sourceOf = async (name: string) => (await imported(name, "name\nAlba\n")).directory.source;

test("a publisher that nobody named is not known, and no word stands for it", async () => {
  expect(await sourceOf("members.csv")).not.toHaveProperty("publisher");
});

test.each([
  ["höstile.csv", "hostile"],
  ["Coopératives d’Île-de-France (2024).csv", "cooperatives-d-ile-de-france-2024"],
  ["Łódź Straße.csv", "lodz-strasse"],
  ["協同組合.csv", "directory"],
])("the id of the source of %s is %s", async (name, id) => {
  expect((await sourceOf(name)).id).toBe(id);
});
