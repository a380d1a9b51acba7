import type { Field } from "../../model/initiative.ts";

/** Longest text of each field, as the record's schema has it. */
export const LONGEST: Partial<Record<Field, number>> = {
  name: 200,
  legalName: 200,
  description: 4000,
  mission: 1000,
  kindRaw: 300,
  legalForm: 200,
  sectorRaw: 500,
  street: 200,
  locality: 120,
  district: 120,
  region: 120,
  postcode: 20,
  areaServed: 300,
  openingHours: 500,
  sizeBand: 60,
  impactSource: 300,
  sourceRecordId: 200,
  attribution: 500,
};
