import { FIELDS, type Field } from "../model/initiative.ts";

/** Worked out by ourselves from the file; no column of theirs is read as these. */
const OURS: readonly Field[] = ["sourceId", "sourceLine", "issues"];
export const CHOOSABLE = FIELDS.filter((field) => !OURS.includes(field));

export type FieldGroup = "who" | "work" | "place" | "contact" | "time" | "figures" | "origin";

/** Where a group begins in the order of fields; it reaches to where the next one begins. */
const FIRST: Readonly<Partial<Record<Field, FieldGroup>>> = {
  id: "who",
  kinds: "work",
  latitude: "place",
  website: "contact",
  founded: "time",
  members: "figures",
  offers: "work",
  openingHours: "contact",
  sourceRecordId: "origin",
};

/** The fields that a column can be read as, by what they tell, as they are offered. */
export const FIELD_GROUPS: readonly (readonly [FieldGroup, readonly Field[]])[] = groupsOf(CHOOSABLE);

function groupsOf(fields: readonly Field[]): readonly (readonly [FieldGroup, readonly Field[]])[] {
  const groups = new Map<FieldGroup, Field[]>();
  let group: FieldGroup = "who";
  for (const field of fields) {
    group = FIRST[field] ?? group;
    groups.set(group, [...(groups.get(group) ?? []), field]);
  }
  return [...groups];
}
