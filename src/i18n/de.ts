import { areas } from "./de/areas.ts";
import { arrange } from "./de/arrange.ts";
import { assessments } from "./de/assessments.ts";
import { boundaries } from "./de/boundaries.ts";
import { card } from "./de/card.ts";
import { changes } from "./de/changes.ts";
import { compare } from "./de/compare.ts";
import { decisions } from "./de/decisions.ts";
import { device } from "./de/device.ts";
import { directories } from "./de/directories.ts";
import { download } from "./de/download.ts";
import { duplicates } from "./de/duplicates.ts";
import { errors } from "./de/errors.ts";
import { facets } from "./de/facets.ts";
import { fields } from "./de/fields.ts";
import { imports } from "./de/import.ts";
import { indicators } from "./de/indicators.ts";
import { issues } from "./de/issues.ts";
import { mending } from "./de/mending.ts";
import { page } from "./de/page.ts";
import { reach } from "./de/reach.ts";
import { seas } from "./de/seas.ts";
import { territory } from "./de/territory.ts";
import type { Messages } from "./en.ts";

/** Every sentence of the page in German. */
export const de: Messages = {
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
