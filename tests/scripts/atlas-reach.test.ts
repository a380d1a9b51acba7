import { describe, expect, test } from "vitest";
import { callAtlas } from "./call-atlas.ts";

describe("territories with distances to the nearest", () => {
  test("have columns behind the others, blank with the reason where nothing can be told", async () => {
    const args = ["territories", "--level", "country", "--far-from", "sector:food-and-farming", "--beyond", "25km"];
    const { exitCode, output } = await callAtlas(args);
    expect(exitCode).toBe(0);
    const [head, ...lines] = output.trim().split(/\r?\n/);
    expect(head).toMatch(/,places,places_beyond,share_beyond,inhabitants_share_beyond,median_km,no_distances$/);
    const [places, beyond, share, people, median, lack] = lines
      .find((line) => line.startsWith("AT,"))!
      .split(",")
      .slice(-6);
    expect(Number(share)).toBeCloseTo(Number(beyond) / Number(places), 6);
    expect(Number(people)).toBeLessThan(Number(share)); // those who live in towns live near
    expect(Number(median)).toBeGreaterThan(0);
    expect(lack).toBe("");
    expect(lines.find((line) => line.startsWith("US,"))).toMatch(/,,,,,,term$/);
  });

  test("are refused where the term or the distance is none", async () => {
    const refused = async (...more: string[]) => {
      const { exitCode, words } = await callAtlas(["territories", "--level", "country", ...more]);
      expect(exitCode).toBe(2);
      return words;
    };
    expect(await refused("--far-from", "kind:credit-onion")).toContain("kind:credit-union");
    expect(await refused("--far-from", "kind:credit-union", "--beyond", "near")).toContain('not "near"');
    expect(await refused("--beyond", "25km")).toContain("--far-from");
  });
});
