import type { Messages } from "./en.ts";
import { areas } from "./pt/areas.ts";
import { arrange } from "./pt/arrange.ts";
import { assessments } from "./pt/assessments.ts";
import { boundaries } from "./pt/boundaries.ts";
import { card } from "./pt/card.ts";
import { changes } from "./pt/changes.ts";
import { compare } from "./pt/compare.ts";
import { decisions } from "./pt/decisions.ts";
import { device } from "./pt/device.ts";
import { directories } from "./pt/directories.ts";
import { download } from "./pt/download.ts";
import { duplicates } from "./pt/duplicates.ts";
import { errors } from "./pt/errors.ts";
import { facets } from "./pt/facets.ts";
import { fields } from "./pt/fields.ts";
import { imports } from "./pt/import.ts";
import { indicators } from "./pt/indicators.ts";
import { issues } from "./pt/issues.ts";
import { mending } from "./pt/mending.ts";
import { page } from "./pt/page.ts";
import { reach } from "./pt/reach.ts";
import { seas } from "./pt/seas.ts";
import { territory } from "./pt/territory.ts";

export const pt: Messages = {
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
