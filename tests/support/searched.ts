import { cellAt } from "../../src/model/column.ts";
import type { Directory } from "../../src/model/directory.ts";
import type { FoldedTexts } from "../../src/model/search-text.ts";

/** All that each row is searched by, in one text. */
export function searchedTexts({ searchText, size }: Pick<Directory, "searchText" | "size">): string[] {
  const own = allOf(searchText.own);
  const shared = searchText.shared.map(({ codes, texts }) => ({ codes, values: allOf(texts) }));
  return Array.from({ length: size }, (_, row) =>
    [own[row] ?? "", ...shared.map(({ codes, values }) => values[codes[row]!]!)].filter(Boolean).join(" "),
  );
}

function allOf({ size, part }: FoldedTexts): string[] {
  const column = part(0, size);
  return Array.from({ length: size }, (_, at) => cellAt(column, at));
}
