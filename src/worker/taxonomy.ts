import focusGroups from "../../data/taxonomy/focus-groups.json";
import headers from "../../data/taxonomy/headers.json";
import kinds from "../../data/taxonomy/kinds.json";
import licences from "../../data/taxonomy/licences.json";
import practices from "../../data/taxonomy/practices.json";
import principles from "../../data/taxonomy/principles.json";
import relations from "../../data/taxonomy/relations.json";
import sectors from "../../data/taxonomy/sectors.json";
import territories from "../../data/taxonomy/territories.json";
import type { Taxonomy } from "../model/taxonomy.ts";

/** All words that reading a foreign directory needs; loaded when first needed, it is larger than the rest of the worker. */
export const taxonomy = {
  kinds,
  sectors,
  practices,
  principles,
  relations,
  focusGroups,
  headers,
  licences,
  countries: territories.countries,
} as unknown as Taxonomy;
