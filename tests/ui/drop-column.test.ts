import { describe, expect, test } from "vitest";
import type { ColumnGuess, ColumnTarget } from "../../src/model/import.ts";
import { FIELDS, type Field } from "../../src/model/initiative.ts";
import { type DropPlace, dropOf, isMovable } from "../../src/ui/drop-column.ts";
import { FIELD_GROUPS } from "../../src/ui/field-groups.ts";
import { optionOf, targetOf } from "../../src/ui/target-options.ts";

const EXTRA: ColumnTarget = { as: "extra" };
const field = (name: Field): ColumnTarget => ({ as: "field", field: name });

const columnsOf = (...targets: readonly (ColumnTarget | Partial<ColumnGuess>)[]): readonly ColumnGuess[] =>
  targets.map((each, index) => ({
    index,
    header: `column ${index}`,
    target: "as" in each ? each : EXTRA,
    confidence: 1,
    reason: "same-word" as const,
    candidates: [],
    values: { filled: 1, distinct: 1 },
    ...("as" in each ? {} : each),
  }));

const onto = (target: ColumnTarget, way?: "with"): DropPlace => ({ on: "target", target, ...(way && { way }) });
const onColumn = (column: number): DropPlace => ({ on: "column", column });

describe("a column is dropped on a field", () => {
  test("that no other column has", () => {
    expect(dropOf(columnsOf(field("name"), EXTRA), 1, onto(field("turnover")))).toEqual({
      targets: { 1: field("turnover") },
      outcome: { is: "read", target: field("turnover") },
    });
  });

  test("that another has: it takes its place, and the other is kept as written", () => {
    expect(dropOf(columnsOf(field("founded"), field("turnover")), 1, onto(field("founded")))).toEqual({
      targets: { 0: EXTRA, 1: field("founded") },
      outcome: { is: "instead", target: field("founded"), columns: [0] },
    });
  });

  test("of text that several can fill: in place of the other, or together with it", () => {
    const columns = columnsOf(field("street"), EXTRA);
    expect(dropOf(columns, 1, onto(field("street")))?.targets).toEqual({ 0: EXTRA, 1: field("street") });
    expect(dropOf(columns, 1, onto(field("street"), "with"))).toEqual({
      targets: { 1: field("street") },
      outcome: { is: "with", target: field("street"), columns: [0] },
    });
  });

  test("of several values: it always joins the others", () => {
    expect(dropOf(columnsOf(field("tags"), field("tags"), EXTRA), 2, onto(field("tags")))).toEqual({
      targets: { 2: field("tags") },
      outcome: { is: "with", target: field("tags"), columns: [0, 1] },
    });
  });

  test("never together with another where one alone counts", () => {
    expect(dropOf(columnsOf(field("members"), EXTRA), 1, onto(field("members"), "with"))).toBeUndefined();
  });

  test("which is its own already: nothing happens", () => {
    expect(dropOf(columnsOf(field("name")), 0, onto(field("name")))).toBeUndefined();
    expect(dropOf(columnsOf(EXTRA), 0, onto(EXTRA))).toBeUndefined();
  });

  test("that a part of another column gives: that part is kept as written, and the others stay", () => {
    const split = (into: readonly (Field | "extra")[]): ColumnTarget => ({
      as: "split",
      split: { by: "separator", separator: ";", into },
    });
    expect(dropOf(columnsOf(split(["founded", "members"]), EXTRA), 1, onto(field("founded")))).toEqual({
      targets: { 0: split(["extra", "members"]), 1: field("founded") },
      outcome: { is: "instead", target: field("founded"), columns: [0] },
    });
  });

  test("that addresses are split into: beside them, but not in their place", () => {
    const columns = columnsOf({ as: "split", split: { by: "address" } }, EXTRA);
    expect(dropOf(columns, 1, onto(field("postcode")))).toBeUndefined();
    expect(dropOf(columns, 1, onto(field("postcode"), "with"))?.targets).toEqual({ 1: field("postcode") });
  });

  test("or on what is no field: only one column has the coordinates, and any number are kept or dropped", () => {
    const coordinates: ColumnTarget = { as: "coordinates", order: "latitude-first" };
    const dropped: ColumnTarget = { as: "dropped", sensitivity: "personal" };
    expect(dropOf(columnsOf(coordinates, EXTRA), 1, onto(coordinates))?.targets).toEqual({ 0: EXTRA, 1: coordinates });
    expect(dropOf(columnsOf(dropped, EXTRA), 1, onto(dropped))?.targets).toEqual({ 1: dropped });
    expect(dropOf(columnsOf(EXTRA), 0, onto({ as: "contact" }))).toBeUndefined();
  });
});

describe("a column is dropped on another", () => {
  test("and both exchange what they are read as", () => {
    expect(dropOf(columnsOf(field("latitude"), field("longitude")), 0, onColumn(1))).toEqual({
      targets: { 0: field("longitude"), 1: field("latitude") },
      outcome: { is: "exchanged", column: 1 },
    });
    expect(dropOf(columnsOf(EXTRA, field("name")), 0, onColumn(1))?.targets).toEqual({ 0: field("name"), 1: EXTRA });
  });

  test("which is read as the same, itself, or nowhere: nothing happens", () => {
    const columns = columnsOf(field("tags"), field("tags"));
    for (const at of [0, 1, 2]) expect(dropOf(columns, 0, onColumn(at))).toBeUndefined();
  });

  test("but what stands for its own cells or its own name alone is not passed on", () => {
    const own: readonly ColumnTarget[] = [
      { as: "mark", field: "kinds", term: "cooperative" },
      { as: "osm-tag", key: "shop" },
      { as: "split", split: { by: "address" } },
      { as: "dropped", sensitivity: "personal" },
    ];
    for (const target of own) {
      expect(dropOf(columnsOf(field("name"), target), 0, onColumn(1))).toBeUndefined();
      expect(dropOf(columnsOf(field("name"), target), 1, onColumn(0))).toBeUndefined();
    }
  });
});

test("P2 nothing personal by its name is dragged, and nothing takes its place", () => {
  const columns = columnsOf(
    { target: { as: "dropped", sensitivity: "personal" }, isPersonal: true },
    { as: "dropped", sensitivity: "personal-sensitive" },
    field("name"),
  );
  expect(columns.map(isMovable)).toEqual([false, false, true]);
  for (const at of [0, 1]) {
    expect(dropOf(columns, at, onto(field("description")))).toBeUndefined();
    expect(dropOf(columns, 2, onColumn(at))).toBeUndefined();
  }
});

test("every field that can be chosen is offered once, and read back from its option", () => {
  const offered = FIELD_GROUPS.flatMap(([, fields]) => fields);
  expect(new Set(offered).size).toBe(offered.length);
  expect([...offered].sort()).toEqual(
    FIELDS.filter((name) => !["sourceId", "sourceLine", "issues"].includes(name)).sort(),
  );
  for (const name of offered) expect(targetOf(optionOf(field(name)), [])).toEqual(field(name));
});
