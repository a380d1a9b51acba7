/** Words and sentences of the notes, in the reader's language. */
export interface ExportSentences {
  readonly title: string;
  readonly made: string;
  readonly rows: string;
  readonly territory: string;
  readonly filters: string;
  readonly noFilters: string;
  readonly source: string;
  readonly publisher: string;
  readonly licence: string;
  readonly date: string;
  readonly credit: string;
  readonly address: string;
  readonly changes: string;
  readonly mixture: string;
  readonly eachRow: string;
  readonly severalFiles: string;
  readonly ownUse: string;
  readonly warranty: string;
  /** Stands before boundaries of one's own by which rows were chosen. */
  readonly boundaries: string;
  readonly format: string;
  /** Stands before the number of rows that were left out because of their licence. */
  readonly leftOut?: string;
  readonly pack: PackWords;
}

/** What a region pack says about itself. */
export interface PackWords {
  readonly title: string;
  readonly about: string;
  readonly inside: string;
  /** What each file of the pack is. */
  readonly files: {
    readonly csv: string;
    readonly geojson: string;
    readonly descriptor: string;
    readonly columns: string;
    readonly terms: string;
    readonly sources: string;
    readonly quality: string;
    readonly attribution: string;
    readonly picture: string;
    readonly assessments: string;
  };
  readonly assessments: string;
  /** Assessments that may not be passed on. */
  readonly assessmentsLeftOut: string;
  /** Heading above the counts. */
  readonly counts: string;
  readonly withPosition: string;
  readonly withoutKind: string;
  readonly withoutSector: string;
  readonly newest: string;
  readonly before: string;
  readonly marked: string;
  readonly check: string;
  /** Our word for each field. */
  readonly fields: Readonly<Record<string, string>>;
}
