import type { Messages } from "./en.ts";
import { areas } from "./it/areas.ts";
import { arrange } from "./it/arrange.ts";
import { assessments } from "./it/assessments.ts";
import { boundaries } from "./it/boundaries.ts";
import { card } from "./it/card.ts";
import { changes } from "./it/changes.ts";
import { compare } from "./it/compare.ts";
import { decisions } from "./it/decisions.ts";
import { device } from "./it/device.ts";
import { directories } from "./it/directories.ts";
import { download } from "./it/download.ts";
import { duplicates } from "./it/duplicates.ts";
import { errors } from "./it/errors.ts";
import { facets } from "./it/facets.ts";
import { fields } from "./it/fields.ts";
import { imports } from "./it/import.ts";
import { indicators } from "./it/indicators.ts";
import { issues } from "./it/issues.ts";
import { mending } from "./it/mending.ts";
import { page } from "./it/page.ts";
import { reach } from "./it/reach.ts";
import { seas } from "./it/seas.ts";
import { territory } from "./it/territory.ts";

/** Every sentence of the page in Italian. */
export const it: Messages = {
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
