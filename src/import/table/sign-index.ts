import { createSignSearch, SEGMENT } from "./sign-search.ts";

/** Where delimiters, quotes and line ends stand in bytes. */
export interface SignIndex {
  /** Their places one after another up to `known`, and `known` itself behind the last. */
  readonly places: Int32Array;
  readonly known: number;
  /** Places of "<" and "&", which are looked for on the way; some may stand there more than once. */
  readonly markup: readonly number[];
  /** Looks at the bytes from `from` on, none of which counts from `to` on; gives the index of the first place that is not before it. */
  open(bytes: Uint8Array, from: number, to: number): number;
  /** Goes on behind `known`; gives the index of the first place. */
  more(): number;
  /** The bytes have changed. */
  forget(): void;
}

const search = createSignSearch();

export function createSignIndex(delimiter: number): SignIndex {
  const places = new Int32Array(SEGMENT + 1);
  let bytes: Uint8Array = new Uint8Array();
  let markup: number[] = [];
  let count = 0;
  let first = 1; // places of signs from `first` to `known` are at hand
  let known = 0;
  let end = 0;

  function look(): void {
    const to = Math.min(end, known + SEGMENT);
    count = search(bytes, known, to, delimiter, places, markup);
    places[count] = to;
    first = known;
    known = to;
  }

  return {
    places,
    get known() {
      return known;
    },
    get markup() {
      return markup;
    },
    open(source, from, to) {
      if (source !== bytes || to !== end) {
        bytes = source;
        end = to;
        first = 1;
        known = 0;
      }
      if (from < first || from >= known) {
        known = Math.min(from, to);
        look();
      }
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle]! < from) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    more() {
      look();
      return 0;
    },
    forget() {
      first = 1;
      known = 0;
      markup = [];
    },
  };
}
