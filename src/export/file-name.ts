import { plainLetters } from "../model/fold.ts";

/** Longest part of a name that says the place, in characters. */
const LONGEST_PLACE = 40;

export interface FileNameParts {
  /** Code or name of the territory or cluster; "" = everywhere. */
  readonly place: string;
  /** Newest date of the data: 2017, 2017-05 or 2017-05-31; "" = not known. */
  readonly date: string;
  /** What tells files of one package apart, such as a licence. */
  readonly part?: string;
  readonly extension: string;
}

/** A plain ASCII name that says territory and date of the data: `solidarity-atlas_FR-38_2017.csv`. */
export function fileName({ place, date, part = "", extension }: FileNameParts): string {
  const words = ["solidarity-atlas", plain(place).slice(0, LONGEST_PLACE) || "world", date || "undated", plain(part)];
  return `${words.filter(Boolean).join("_")}.${extension}`;
}

/** Latin letters lose their accents; other scripts have no plain form and give way to what is left. */
function plain(text: string): string {
  return plainLetters(text)
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
}
