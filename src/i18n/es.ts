import type { Messages } from "./en.ts";
import { areas } from "./es/areas.ts";
import { arrange } from "./es/arrange.ts";
import { assessments } from "./es/assessments.ts";
import { boundaries } from "./es/boundaries.ts";
import { card } from "./es/card.ts";
import { changes } from "./es/changes.ts";
import { compare } from "./es/compare.ts";
import { decisions } from "./es/decisions.ts";
import { device } from "./es/device.ts";
import { directories } from "./es/directories.ts";
import { download } from "./es/download.ts";
import { duplicates } from "./es/duplicates.ts";
import { errors } from "./es/errors.ts";
import { facets } from "./es/facets.ts";
import { fields } from "./es/fields.ts";
import { imports } from "./es/import.ts";
import { indicators } from "./es/indicators.ts";
import { issues } from "./es/issues.ts";
import { mending } from "./es/mending.ts";
import { page } from "./es/page.ts";
import { reach } from "./es/reach.ts";
import { seas } from "./es/seas.ts";
import { territory } from "./es/territory.ts";

export const es: Messages = {
  page,
  facets,
  card,
  territory,
  indicators,
  compare,
  reach,
  areas,
  imports,
  arrange,
  assessments,
  boundaries,
  changes,
  decisions,
  duplicates,
  issues,
  mending,
  download,
  device,
  directories,
  errors,
  fields,
  seas,
};
