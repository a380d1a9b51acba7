import type { SetOrigin } from "../../model/boundary-set.ts";
import type { ExportSentences } from "../../model/export-sentences.ts";
import type { ChosenRows } from "../chosen-rows.ts";
import { tablePieces } from "../csv.ts";
import type { OutputFile } from "../package.ts";
import { type SourceInDownload, sourceRecords } from "../sources.ts";
import { columnRecords, termRecords } from "./data-dictionary.ts";
import { type AssessmentFile, packDescriptor, type RowFile } from "./descriptor.ts";
import type { Known } from "./known.ts";
import { qualityOf, qualityRecords } from "./quality.ts";
import { packReadme } from "./readme.ts";

export interface PackInput {
  /** All rows of the pack. */
  readonly chosen: ChosenRows;
  readonly files: readonly RowFile[];
  readonly assessments: readonly AssessmentFile[];
  readonly sources: readonly SourceInDownload[];
  readonly date: string;
  readonly placeName: string;
  readonly sentences: ExportSentences;
  readonly known: Known;
  /** PNG. */
  readonly picture: Uint8Array<ArrayBuffer> | undefined;
  readonly boundaries: SetOrigin | undefined;
}

const encoder = new TextEncoder();

/** What a pack holds beside rows, sources and notes: how to read them, as a data package, as tables and in words. Each is made when it is asked for. */
export function packFiles(input: PackInput): OutputFile[] {
  const { chosen, files, assessments, sources, date, placeName, sentences, known, picture, boundaries } = input;
  const { pack: say } = sentences;
  const title = placeName === "" ? say.title : `${say.title}: ${placeName}`;
  const hasPicture = picture !== undefined;
  const readme = () => packReadme({ title, files, assessments, quality: qualityOf(chosen), hasPicture, sentences });
  const descriptor = () =>
    packDescriptor({
      chosen,
      files,
      assessments,
      sources,
      sourceColumns: sourceRecords(sources)[0]!,
      title,
      about: say.about,
      date,
      labels: say.fields,
      known,
      hasPicture,
      boundaries,
    });
  return [
    { name: "README.md", pieces: later(() => encoder.encode(readme())) },
    { name: "datapackage.json", pieces: later(() => encoder.encode(descriptor())) },
    { name: "columns.csv", pieces: later(() => tablePieces(columnRecords(chosen, known, say.fields))[0]) },
    { name: "terms.csv", pieces: later(() => tablePieces(termRecords(chosen, known))[0]) },
    { name: "quality.csv", pieces: later(() => tablePieces(qualityRecords(qualityOf(chosen)))[0]) },
    ...(picture ? [{ name: "map.png", pieces: [picture] }] : []),
  ];
}

function* later(make: () => Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
  yield make();
}
