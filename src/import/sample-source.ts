import { SOURCE_ID_PATTERN } from "../model/ids.ts";
import type { MatchedColumn } from "./columns/match-columns.ts";
import type { SourceSample } from "./source-guess.ts";
import type { Words } from "./words.ts";

/** What all records looked at say alike about their source. */
export function sampleSource(columns: readonly MatchedColumn[], words: Words): SourceSample {
  const only = (field: "sourceId" | "licence"): string | undefined => {
    const column = columns.find(({ target }) => target.as === "field" && target.field === field);
    return column?.profile.distinct === 1 ? column.profile.values[0] : undefined;
  };
  const sourceId = only("sourceId");
  const licence = only("licence");
  const id = licence === undefined ? undefined : words.licence(licence);
  return {
    ...(sourceId !== undefined && SOURCE_ID_PATTERN.test(sourceId) && { sourceId }),
    ...(id !== undefined && { licence: id }),
  };
}
