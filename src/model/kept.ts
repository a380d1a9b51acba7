/** A directory, or a set of boundaries, that this browser keeps on the device. */
export interface KeptDirectory {
  /** Where it lies on the device. */
  readonly slot: number;
  /** Under which it is open, otherwise the one that it was kept under. */
  readonly id: string;
  readonly isOpen: boolean;
  /** Absent of a directory. */
  readonly what?: "boundaries";
  readonly title: string;
  /** Initiatives, or territories. */
  readonly rows: number;
  /** Assessments that it brings; absent where there are none. */
  readonly assessments?: number;
  readonly bytes: number;
  /** Day, as ISO 8601. */
  readonly keptOn: string;
  /** Not shown when the page was left. */
  readonly isHidden: boolean;
  /** Why it cannot be opened. */
  readonly fault?: "other-version" | "damaged";
}

/** Why the device keeps nothing: there is no storage, no room in it, or it failed while it was used. */
export type StorageFailure = "absent" | "full" | "lost";
