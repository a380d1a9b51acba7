import * as z from "zod/mini";
import { date, text } from "./schema-parts.ts";

/** A typed tie, stored in its first direction only; a target known by name or address alone stays unresolved. */
export const linkSchema = z.object({
  /** Identifier of the link. */
  id: text(160),
  /** Id of the initiative the link starts from. */
  from: text(),
  /** Id of the initiative it points to. Empty when only a name or address is known. */
  to: z.optional(text()),
  /** Name as worded in the source, for a target not in the catalogue. */
  toName: z.optional(text(200)),
  /** Web address of the target. */
  toUrl: z.optional(text()),
  /** Relation id from relations.json, in its first direction. */
  type: text(),
  /** Start of the tie. */
  since: z.optional(date),
  /** End of the tie. */
  until: z.optional(date),
  /** What flows or is shared. */
  note: z.optional(text(500)),
  /** Declared by the source, or inferred from a field such as memberOf. */
  basis: z.optional(z.enum(["declared", "inferred"])),
  /** Id of the source. */
  sourceId: text(),
  /** SPDX identifier. */
  licence: text(),
});

export type Link = Readonly<z.infer<typeof linkSchema>>;
