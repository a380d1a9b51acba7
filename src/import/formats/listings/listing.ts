import type { Format } from "../../../model/import.ts";
import type { Table } from "../../table/table.ts";

export type Json = Readonly<Record<string, unknown>>;

/** Records of a published listing, each as a flat object whose names are words for columns. */
export interface Listing {
  readonly format: Format;
  readonly records: readonly Json[];
  /** Things in it that are no organisations, by kind. */
  readonly others: ReadonlyMap<string, number>;
  readonly stated: Table["stated"];
}

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** Counts what is no organisation. */
export function createOthers() {
  const others = new Map<string, number>();
  return {
    others,
    add(kind: string): void {
      others.set(kind, (others.get(kind) ?? 0) + 1);
    },
  };
}
