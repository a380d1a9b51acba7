import { areas } from "./ar/areas.ts";
import { arrange } from "./ar/arrange.ts";
import { assessments } from "./ar/assessments.ts";
import { boundaries } from "./ar/boundaries.ts";
import { card } from "./ar/card.ts";
import { changes } from "./ar/changes.ts";
import { compare } from "./ar/compare.ts";
import { decisions } from "./ar/decisions.ts";
import { device } from "./ar/device.ts";
import { directories } from "./ar/directories.ts";
import { download } from "./ar/download.ts";
import { duplicates } from "./ar/duplicates.ts";
import { errors } from "./ar/errors.ts";
import { facets } from "./ar/facets.ts";
import { fields } from "./ar/fields.ts";
import { imports } from "./ar/import.ts";
import { indicators } from "./ar/indicators.ts";
import { issues } from "./ar/issues.ts";
import { mending } from "./ar/mending.ts";
import { page } from "./ar/page.ts";
import { reach } from "./ar/reach.ts";
import { seas } from "./ar/seas.ts";
import { territory } from "./ar/territory.ts";
import type { Messages } from "./en.ts";

/** Every sentence of the page in Arabic. */
export const ar: Messages = {
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
