import type { Messages } from "./en.ts";
import { areas } from "./fr/areas.ts";
import { arrange } from "./fr/arrange.ts";
import { assessments } from "./fr/assessments.ts";
import { boundaries } from "./fr/boundaries.ts";
import { card } from "./fr/card.ts";
import { changes } from "./fr/changes.ts";
import { compare } from "./fr/compare.ts";
import { decisions } from "./fr/decisions.ts";
import { device } from "./fr/device.ts";
import { directories } from "./fr/directories.ts";
import { download } from "./fr/download.ts";
import { duplicates } from "./fr/duplicates.ts";
import { errors } from "./fr/errors.ts";
import { facets } from "./fr/facets.ts";
import { fields } from "./fr/fields.ts";
import { imports } from "./fr/import.ts";
import { indicators } from "./fr/indicators.ts";
import { issues } from "./fr/issues.ts";
import { mending } from "./fr/mending.ts";
import { page } from "./fr/page.ts";
import { reach } from "./fr/reach.ts";
import { seas } from "./fr/seas.ts";
import { territory } from "./fr/territory.ts";

export const fr: Messages = {
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
