import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { everywhere } from "./support/everywhere.ts";
import { imported } from "./support/read.ts";

const tests = new URL("..", import.meta.url).pathname;
const fixtures = readdirSync(tests, { recursive: true, encoding: "utf8" }).filter((path) =>
  /\.(csv|tsv|json|geojson|geojsonl|txt)$/.test(path),
);

afterEach(() => vi.unstubAllGlobals());

test("P12 reading and exporting ask nobody for anything", async () => {
  const asked: string[] = [];
  for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"])
    vi.stubGlobal(name, (address: unknown) => {
      asked.push(`${name} ${address}`);
      throw new Error(name);
    });
  const rows = "name,website,image,lat,lon\nA,https://a.example,https://a.example/a.png,45,9\n";
  expect(everywhere(await imported("n.csv", rows)).csv).toContain("https://a.example/a.png");
  expect(asked).toEqual([]);
});

test("P13 fixtures hold addresses of nobody: only placeholders", () => {
  expect(fixtures.length).toBeGreaterThan(0);
  for (const path of fixtures) {
    const text = readFileSync(join(tests, path), "utf8");
    const addresses = Array.from(text.matchAll(/[\w.+-]+@([\w-]+\.)*[\w-]+\.[a-z]{2,}/gi), ([address]) => address);
    expect(
      addresses.filter((address) => !/(\.|@)example(\.\w+)?$/.test(address)),
      path,
    ).toEqual([]);
  }
});
