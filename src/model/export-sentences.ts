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
  readonly format: string;
  /** Stands before the number of rows that were left out because of their licence. */
  readonly leftOut?: string;
}
