import type { IssueCode, Severity } from "../../model/issue.ts";

/** Where a record lies, as its geometry says. */
export interface Shape {
  /** Degrees, WGS 84; absent when there is no usable point. */
  readonly longitude?: number;
  readonly latitude?: number;
  /** True when the point stands for a line or an area. */
  readonly derived: boolean;
  readonly issues: readonly ShapeIssue[];
  /** Metres above the ellipsoid, where given. */
  readonly altitude?: number;
}

export interface ShapeIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly found: string;
  readonly became?: string;
}

export const NO_SHAPE: Shape = { derived: false, issues: [] };
