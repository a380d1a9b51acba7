import { areas } from "./ca/areas.ts";
import { arrange } from "./ca/arrange.ts";
import { assessments } from "./ca/assessments.ts";
import { boundaries } from "./ca/boundaries.ts";
import { card } from "./ca/card.ts";
import { changes } from "./ca/changes.ts";
import { compare } from "./ca/compare.ts";
import { decisions } from "./ca/decisions.ts";
import { device } from "./ca/device.ts";
import { directories } from "./ca/directories.ts";
import { download } from "./ca/download.ts";
import { duplicates } from "./ca/duplicates.ts";
import { errors } from "./ca/errors.ts";
import { facets } from "./ca/facets.ts";
import { fields } from "./ca/fields.ts";
import { imports } from "./ca/import.ts";
import { indicators } from "./ca/indicators.ts";
import { issues } from "./ca/issues.ts";
import { mending } from "./ca/mending.ts";
import { page } from "./ca/page.ts";
import { reach } from "./ca/reach.ts";
import { seas } from "./ca/seas.ts";
import { territory } from "./ca/territory.ts";
import type { Messages } from "./en.ts";

export const ca: Messages = {
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
