import { expect, test } from "vitest";
import { imported } from "./support/read.ts";

const sourceOf = async (name: string) => (await imported(name, "name\nAlba\n")).directory.source;

test("a publisher that nobody named is not known, and no word stands for it", async () => {
  expect(await sourceOf("members.csv")).not.toHaveProperty("publisher");
});
