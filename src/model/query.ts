import * as z from "zod/mini";
import { ownAreaSchema } from "./area/own-area.ts";
import { EXACTNESS } from "./precision.ts";

/** Of an id; those of boundaries of one's own have a code of their file in them. */
export const LONGEST_TERRITORY = 120;

const ids = z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(300)));

/** Ticked choices of one facet. `match` "any": at least one of them; "all": every one of them. */
const choicesSchema = z.readonly(z.object({ ids, match: z.enum(["any", "all"]) }));

const boundsSchema = z.readonly(
  z.object({
    west: z.number().check(z.minimum(-180), z.maximum(180)),
    south: z.number().check(z.minimum(-90), z.maximum(90)),
    east: z.number().check(z.minimum(-180), z.maximum(180)),
    north: z.number().check(z.minimum(-90), z.maximum(90)),
  }),
);

/**
 * What the visitor looks for. Each key is a clause, and all clauses must hold. An absent clause means "no wish", never "nothing".
 * A parent term selects every term below it.
 */
export const querySchema = z.readonly(
  z.object({
    /** Every word must occur, in any order, as part of a word; case and accents do not matter. */
    text: z.optional(z.string().check(z.maxLength(300))),
    sectors: z.optional(choicesSchema),
    kinds: z.optional(choicesSchema),
    practices: z.optional(choicesSchema),
    /** ISO alpha-2 codes; "" = country not known. */
    countries: z.optional(z.readonly(z.array(z.string().check(z.maxLength(3))))),
    directories: z.optional(ids),
    /** Only rows with (true) or without (false) a web page. */
    website: z.optional(z.boolean()),
    /** How exact the place is; "none" = no position. */
    exactness: z.optional(z.readonly(z.array(z.enum(EXACTNESS)))),
    /** Id of a territory of any level; its descendants count as well. */
    territory: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_TERRITORY))),
    /** "In view": rows with a position in this box. */
    within: z.optional(boundsSchema),
    /** Rows with a position in an area of the reader's own; a point that stands for a region or a country is in none. */
    area: z.optional(ownAreaSchema),
  }),
);

export type Query = z.infer<typeof querySchema>;
export type Choices = z.infer<typeof choicesSchema>;
export type Clause = keyof Query;

export const EVERYTHING: Query = {};
