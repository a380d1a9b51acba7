import type { Initiative } from "./initiative.ts";

/** How exact a place is, as one looks for it; from the exact to what has no position. */
export const EXACTNESS = ["exact", "town", "region", "country", "unknown", "none"] as const;
export type Exactness = (typeof EXACTNESS)[number];

const EXACTNESS_OF: Readonly<Record<NonNullable<Initiative["locationPrecision"]>, Exactness>> = {
  exact: "exact",
  street: "exact",
  postcode: "town",
  locality: "town",
  generalised: "town",
  district: "region",
  region: "region",
  country: "country",
  unknown: "unknown",
};

/** Of a point with this precision; whatever else stands there says nothing. */
export const exactnessOf = (precision: string): Exactness =>
  Object.hasOwn(EXACTNESS_OF, precision) ? EXACTNESS_OF[precision as keyof typeof EXACTNESS_OF] : "unknown";

/** A point that stands for a whole region or country says nothing about what lies near it. */
export const isWide = (exactness: Exactness): boolean => exactness === "region" || exactness === "country";

/** The same of an index into EXACTNESS. */
export const isWideAt = (index: number): boolean => isWide(EXACTNESS[index]!);
