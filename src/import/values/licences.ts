import { fold } from "../../model/fold.ts";
import type { LicenceTerm } from "../../model/taxonomy.ts";

/** Finds the identifier of a licence by identifier, title, alias or address, also in the text before the first bracket. */
export function licenceFinder(licences: readonly LicenceTerm[]): (text: string) => string | undefined {
  const names = new Map<string, string>();
  for (const { id, title, aliases = [] } of licences)
    for (const name of [id, title, ...aliases])
      if (fold(name) !== "" && !names.has(fold(name))) names.set(fold(name), id);
  const addresses = licences.filter(({ url }) => url).map(({ id, url }) => ({ id, path: bare(url!) }));
  return (text) => {
    const trimmed = text.trim();
    if (/^https?:/i.test(trimmed)) return addresses.find(({ path }) => bare(trimmed).startsWith(path))?.id;
    return (
      names.get(fold(trimmed)) ??
      names.get(fold(trimmed.split(/[([]/)[0]!)) ??
      names.get(fold(trimmed.split(/[,;]/)[0]!))
    );
  };
}

const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/(\/legalcode.*|\/deed.*)?\/?$/, "");
