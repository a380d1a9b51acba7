import type { MatchedColumn } from "../columns/match-columns.ts";
import { rememberCells } from "../raw/remember-cells.ts";
import { remember } from "../store/remember.ts";
import type { RowReader } from "./reader.ts";
import { finished } from "./reader.ts";
import { note, type Slice } from "./slice.ts";

/** One person as a business, in the languages of registers. */
const SOLE_TRADER =
  /sole trader|sole proprietor|self.?employed|aut[oó]nom[oa]|auto-?entrepreneur|micro-?entrepreneur|entrepreneur individuel|einzelunternehm|freiberuf|ditta individuale|lavoratore autonomo|empresari[oa] individual|empres[áa]rio em nome individual|个体|個人事業/i;
const GROUPS = /(^|;)(self-help-group|mutual-aid-network|savings-group|community-group)(;|$)/;
const EXPOSED = /lgbtq-people|migrants-and-refugees/;
const ALLIED = /(^|;)allied-company(;|$)/;

/**
 * Looks at each record before its place and numbers are read: sole traders and allied companies lose identifiers and street (P7),
 * refuges and groups of people at risk get a blurred point and no street (P8).
 */
export function createGuard(columns: readonly MatchedColumn[]): RowReader {
  const streets = indexesOf(columns, ["street"]);
  const numbers = indexesOf(columns, ["identifiers"]);
  const postcodes = indexesOf(columns, ["postcode"]);
  const forms = indexesOf(columns, ["legalForm"]);
  const isSoleTrader = rememberCells((cell) => SOLE_TRADER.test(cell));
  const isAllied = remember((kinds) => ALLIED.test(kinds));

  function hide(slice: Slice, at: number, indexes: readonly number[]): void {
    const filled = indexes.filter((index) => slice.cells.text(at, index) !== "");
    if (filled.length === 0) return;
    for (const index of filled) slice.cells.hide(at, index);
    note(slice, at, "personal-dropped", "repair", "", {
      column: filled.map((index) => columns[index]!.header).join(", "),
    });
  }

  return {
    read(slice) {
      const { cells, texts } = slice;
      const [focusGroups, kinds] = [texts.get("focusGroups"), texts.get("kinds")];
      for (let at = 0; at < slice.size; at++) {
        const isExposed = focusGroups !== undefined && EXPOSED.test(focusGroups[at]!) && GROUPS.test(kinds?.[at] ?? "");
        if (isExposed || slice.refuges.has(at)) {
          slice.blurred.add(at);
          hide(slice, at, [...streets, ...postcodes]);
        } else if ((kinds && isAllied(kinds[at]!)) || forms.some((column) => isSoleTrader(cells, at, column)))
          hide(slice, at, [...streets, ...numbers]);
      }
    },
    finish: () => finished([]),
  };
}

function indexesOf(columns: readonly MatchedColumn[], fields: readonly string[]): number[] {
  return columns.flatMap(({ target, index }) =>
    (target.as === "field" && fields.includes(target.field)) || (target.as === "address" && fields.includes("street"))
      ? [index]
      : [],
  );
}
