import type { Directory } from "../model/directory.ts";
import type { ImportProgress } from "../model/import.ts";
import type { Taxonomy } from "../model/taxonomy.ts";
import type { OpenAhead } from "./ahead/read-ahead.ts";

/** What an import needs besides the file. Nothing of it is read from a clock, a network or a store. */
export interface ImportContext {
  readonly taxonomy: Taxonomy;
  /** Brought by the reader rather than shipped with the atlas. */
  readonly brought: boolean;
  /** Open directories, whose initiatives a table of assessments may speak of. */
  readonly beside?: () => readonly Directory[];
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  /** Another thread, which reads a large file ahead. */
  readonly openAhead?: OpenAhead;
  /** Keeps what is needed to decide words again without reading the file. */
  readonly keepsWords?: true;
  /** Awaited between pieces of the file, so that whoever runs the import can let a waiting message in, such as a cancel. */
  readonly breathe?: () => Promise<void>;
}

/** A file as browsers and Node give it: bytes with a name. */
export type NamedBlob = Blob & { readonly name: string };
