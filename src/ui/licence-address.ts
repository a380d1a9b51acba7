import { LICENCES } from "../model/taxonomy.ts";

/**
 * Where the text of a row's own licence stands. The address that its directory gives belongs to the licence of the directory, which a row
 * may not share.
 */
export function licenceAddress(
  licence: string,
  source: { readonly licence: string; readonly licenceUrl?: string | undefined },
  safeLinks: Readonly<Record<string, string>>,
): string | undefined {
  const known = LICENCES.get(licence)?.url;
  if (known !== undefined && known !== "") return known;
  return licence === source.licence ? safeLinks[source.licenceUrl ?? ""] : undefined;
}
