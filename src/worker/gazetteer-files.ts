/** Addresses of the places of each country, which are fetched one by one when an import needs them. */
export const gazetteerFiles: Readonly<Record<string, string | undefined>> = import.meta.glob<string>(
  "../../data/gazetteer/*.json",
  { query: "?url", import: "default", eager: true },
);
