/** A place of the gazetteer that a written locality may mean. */
export interface PlaceCandidate {
  /** Latitude and longitude, which name it in what the reader chose: "51.588,-2.998". */
  readonly key: string;
  readonly name: string;
  /** Region and country, in the reader's language. */
  readonly context: string;
  /** 0 where it is not known. */
  readonly population: number;
}

/** A locality of a file that may be several places, none of which is clearly meant. */
export interface SeveralPlaces {
  /** Names it in what the reader chose: the folded locality and region, and the country. */
  readonly key: string;
  /** As written. */
  readonly locality: string;
  readonly region: string;
  /** Rows that the choice is for. */
  readonly rows: number;
  /** The largest first. */
  readonly candidates: readonly PlaceCandidate[];
  /** Key of the candidate that the reader chose, NO_PLACE for none of them. */
  readonly chosen?: string;
}

/** Instead of the key of a candidate: none of them. */
export const NO_PLACE = "none";
