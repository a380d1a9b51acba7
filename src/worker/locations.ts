import type { Directory } from "../model/directory.ts";
import type { Steps } from "../model/steps.ts";

/** Finds the finest territory of every row of a directory. */
export type LocateDirectory = (directory: Directory) => Steps<Uint16Array>;

/** Where the rows of directories are: found once, in steps that all share who need them. */
export interface Locations {
  /** Undefined until it is known. */
  of(directory: Directory): Uint16Array | undefined;
  /** Goes on from where anybody has stopped. */
  find(directory: Directory, locate: LocateDirectory): Steps<void>;
}

interface Location {
  /** What the source says of its countries, which decides for rows that name none. */
  readonly countries: string;
  steps: Steps<Uint16Array> | undefined;
  found: Uint16Array | undefined;
}

export function createLocations(): Locations {
  /** By the lines of the rows: a directory that is taken under another title has the same rows in the same places. */
  const known = new WeakMap<Directory["line"], Location>();

  function entryOf({ line, source }: Directory): Location {
    const countries = JSON.stringify(source.countries ?? []);
    const entry = known.get(line);
    if (entry?.countries === countries) return entry;
    const next: Location = { countries, steps: undefined, found: undefined };
    known.set(line, next);
    return next;
  }

  function step(entry: Location, begin: () => Steps<Uint16Array>): void {
    entry.steps ??= begin();
    let isBroken = true;
    try {
      const { done, value } = entry.steps.next();
      isBroken = false;
      if (!done) return;
      entry.found = value;
      entry.steps = undefined;
    } finally {
      if (isBroken) entry.steps = undefined; // it would only say that it has ended
    }
  }

  return {
    of: (directory) => entryOf(directory).found,
    *find(directory, locate) {
      // Whoever else asks meanwhile may bring it to its end.
      for (const entry = entryOf(directory); !entry.found; ) {
        step(entry, () => locate(directory));
        if (!entry.found) yield;
      }
    },
  };
}
