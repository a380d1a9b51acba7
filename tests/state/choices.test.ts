import { describe, expect, test } from "vitest";
import type { Choices } from "../../src/model/query.ts";
import { SECTORS } from "../../src/model/taxonomy.ts";
import { childrenOf, isPartlyTicked, isTicked, toggled, toggledId } from "../../src/state/choices.ts";

const TOP = "transport-and-mobility";
const PARTS = childrenOf(SECTORS, TOP);
const toggle = (choices: Choices | undefined, id: string) => toggled(SECTORS, choices, id);

describe("choices of two levels", () => {
  test("a term has its parts below it", () => {
    expect(PARTS).toEqual(["shared-and-active-mobility", "passenger-transport", "freight-and-delivery"]);
  });

  test("ticking a term takes the place of its parts", () => {
    const part = toggle(undefined, PARTS[0]!);
    expect(part).toEqual({ ids: [PARTS[0]], match: "any" });
    expect(isPartlyTicked(SECTORS, part, TOP)).toBe(true);
    const whole = toggle(part, TOP);
    expect(whole).toEqual({ ids: [TOP], match: "any" });
    for (const id of PARTS) expect(isTicked(SECTORS, whole, id)).toBe(true);
    expect(isPartlyTicked(SECTORS, whole, TOP)).toBe(false);
  });

  test("unticking one part of a ticked term leaves the others", () => {
    const rest = toggle({ ids: ["housing-and-land", TOP], match: "any" }, PARTS[1]!);
    expect(rest?.ids).toEqual(["housing-and-land", PARTS[0], PARTS[2]]);
  });

  test("unticking the last choice leaves no wish, and keeps no empty clause", () => {
    expect(toggle({ ids: [TOP], match: "all" }, TOP)).toBeUndefined();
  });

  test("the switch between any and all stays as it is", () => {
    expect(toggle({ ids: [TOP], match: "all" }, "housing-and-land")?.match).toBe("all");
  });

  test("an unknown term is a choice like any other, so that a link can name it", () => {
    expect(toggle(undefined, "no-such-sector")?.ids).toEqual(["no-such-sector"]);
  });
});

test("choices of one level come and go", () => {
  expect(toggledId(undefined, "AT")).toEqual(["AT"]);
  expect(toggledId(["AT"], "FR")).toEqual(["AT", "FR"]);
  expect(toggledId(["AT", "FR"], "AT")).toEqual(["FR"]);
  expect(toggledId(["AT"], "AT")).toBeUndefined();
});
