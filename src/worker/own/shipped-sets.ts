import { openShapes } from "../../import/shapes/open-shapes.ts";
import type { BoundarySet } from "../../model/boundary-set.ts";
import { shippedSetSchema } from "../../model/shipped-set.ts";
import { finish } from "../../model/steps.ts";
import { readSet } from "../../territory/own/read-set.ts";
import type { Shipped } from "../shipped-files.ts";

/** The boundaries that the atlas ships with, in their order. Throws when a file is not what it should be: they are ours. */
export async function shippedSets(shipped: Pick<Shipped, "boundarySets">): Promise<readonly BoundarySet[]> {
  const listed = await shipped.boundarySets();
  return Promise.all(
    listed.map(async ({ said, file }) => {
      const { id, title, levelName = "", parentName = "", credit, licence, roles = {} } = shippedSetSchema.parse(said);
      const opened = await openShapes(await file(), { choices: {}, extent: "whole" });
      if (!opened.ok) throw new Error(`The boundaries "${id}" cannot be read: ${JSON.stringify(opened.error)}.`);
      const chosen = Object.fromEntries(Object.entries(roles).filter(([, property]) => property !== undefined));
      const words = { levelName, parentName, ...(credit && { credit }), ...(licence && { licence }) };
      return finish(readSet(opened.value.shapes, { id, title }, { ...words, roles: chosen })).set;
    }),
  );
}
