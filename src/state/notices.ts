import { type ReadonlySignal, signal } from "@preact/signals";
import type { UpdateAccount } from "../model/changes.ts";
import type { StorageFailure } from "../model/kept.ts";

/** A message that comes and goes; the page finds the words. */
export type Notice =
  | {
      readonly kind: "kept";
      readonly directory: string;
      readonly title: string;
      readonly rows: number;
      readonly placed: number;
      readonly assessments?: number;
    }
  | { readonly kind: "updated"; readonly directory: string; readonly title: string; readonly update: UpdateAccount }
  | { readonly kind: "open-already"; readonly title: string }
  /** `wasKept`: on the device, and gone from there as well. */
  | { readonly kind: "removed"; readonly directory: string; readonly title: string; readonly wasKept: boolean }
  | { readonly kind: "on-device"; readonly directory: string; readonly title: string; readonly bytes: number }
  /** `directory`: it is still open. */
  | { readonly kind: "off-device"; readonly directory?: string; readonly title: string }
  | { readonly kind: "device-empty" }
  /** Kept, and not to be read any more. */
  | { readonly kind: "not-opened"; readonly titles: readonly string[] }
  | { readonly kind: "storage"; readonly failure: StorageFailure }
  /** Files that waited when adding was closed. */
  | { readonly kind: "not-read"; readonly names: readonly string[] }
  | { readonly kind: "downloaded"; readonly name: string }
  | { readonly kind: "failed"; readonly what: "worker" | "ask" | "import" | "download" | "place" | "map" }
  | { readonly kind: "put-away"; readonly id: string; readonly name: string }
  /** Boundaries of one's own that are open now. */
  | { readonly kind: "boundaries"; readonly set: string; readonly title: string; readonly territories: number }
  | { readonly kind: "copied" }
  | { readonly kind: "no-place" }
  | { readonly kind: "no-such-initiative" };

export interface Notices {
  readonly shown: ReadonlySignal<Notice | undefined>;
  readonly show: (notice: Notice) => void;
  readonly close: () => void;
}

/** One at a time; a new one takes the place of the old. They stay until closed: nobody has to read against a clock. */
export function createNotices(): Notices {
  const shown = signal<Notice | undefined>(undefined);
  return {
    shown,
    show(notice) {
      shown.value = notice;
    },
    close() {
      shown.value = undefined;
    },
  };
}
