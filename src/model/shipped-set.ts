import * as z from "zod/mini";

/** A file of boundaries that an atlas ships with, and what is said of it: data/boundary-sets/index.json. */
export const shippedSetSchema = z.readonly(
  z.object({
    /** Beside the list. */
    file: z.string().check(z.regex(/^[\w-][\w.-]*$/)),
    id: z.string().check(z.regex(/^[a-z0-9-]{1,24}$/)),
    title: z.string().check(z.minLength(1)),
    levelName: z.optional(z.string()),
    parentName: z.optional(z.string()),
    /** Whom the map names for them, and the SPDX identifier of their licence. */
    credit: z.optional(z.string()),
    licence: z.optional(z.string()),
    roles: z.optional(
      z.object({
        name: z.optional(z.string()),
        code: z.optional(z.string()),
        population: z.optional(z.string()),
        parent: z.optional(z.string()),
      }),
    ),
  }),
);
export type ShippedSet = z.infer<typeof shippedSetSchema>;
