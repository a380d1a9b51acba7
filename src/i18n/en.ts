import { areas } from "./en/areas.ts";
import { arrange } from "./en/arrange.ts";
import { assessments } from "./en/assessments.ts";
import { boundaries } from "./en/boundaries.ts";
import { card } from "./en/card.ts";
import { changes } from "./en/changes.ts";
import { compare } from "./en/compare.ts";
import { decisions } from "./en/decisions.ts";
import { device } from "./en/device.ts";
import { directories } from "./en/directories.ts";
import { download } from "./en/download.ts";
import { duplicates } from "./en/duplicates.ts";
import { errors } from "./en/errors.ts";
import { facets } from "./en/facets.ts";
import { fields } from "./en/fields.ts";
import { imports } from "./en/import.ts";
import { indicators } from "./en/indicators.ts";
import { issues } from "./en/issues.ts";
import { mending } from "./en/mending.ts";
import { page } from "./en/page.ts";
import { reach } from "./en/reach.ts";
import { seas } from "./en/seas.ts";
import { territory } from "./en/territory.ts";

/** Every sentence of the page in English; the other languages are typed by it, so that a missing one does not compile. */
export const en = {
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

export type Messages = typeof en;
