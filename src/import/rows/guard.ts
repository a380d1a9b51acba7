import type { MatchedColumn } from "../columns/match-columns.ts";
import type { RowReader } from "./reader.ts";
import { finished } from "./reader.ts";
import { note, type Slice } from "./slice.ts";

/** One person as a business, in the languages of registers. */
const SOLE_TRADER =
  /sole trader|sole proprietor|self.?employed|aut[oó]nom[oa]|auto-?entrepreneur|micro-?entrepreneur|entrepreneur individuel|einzelunternehm|freiberuf|ditta individuale|lavoratore autonomo|empresari[oa] individual|empres[áa]rio em nome individual|个体|個人事業/i;
/** Refuges from violence, whose place must not be found (P8). */
const REFUGE =
  /women.?s (refuge|shelter|aid)|domestic (violence|abuse)|violence against women|casa rifugio|centro antiviolenza|antiviolenza|frauenhaus|frauenhäuser|violences? conjugales?|violences? faites aux femmes|casa de acogida|violencia de g[ée]nero|viol[êe]ncia dom[ée]stica|casa de acolhimento|casa d.acolliment|viol[èe]ncia masclista|دار إيواء|العنف الأسري/i;
/** Rare runs of letters inside those words, which are quicker to look for. */
const MAYBE_REFUGE =
  /fug[ei]|FUG[EI]|helter|HELTER|[Vv]iol[eéêè]|VIOL|uenh|UENH|gida|GIDA|lhim|LHIM|llim|LLIM|['’]s aid|['’]s Aid|S AID|buse|BUSE|إيواء|العنف/;
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

  function hide(slice: Slice, at: number, indexes: readonly number[]): void {
    const row = slice.rows[at]!;
    const filled = indexes.filter((index) => (row[index] ?? "") !== "");
    if (filled.length === 0) return;
    const shown = [...row];
    for (const index of filled) shown[index] = "";
    slice.rows[at] = shown;
    note(slice, at, "personal-dropped", "repair", "", {
      column: filled.map((index) => columns[index]!.header).join(", "),
    });
  }

  return {
    read(slice) {
      const { name, description, legalForm, focusGroups, kinds } = Object.fromEntries(slice.texts) as Record<
        string,
        readonly string[]
      >;
      const refuges = [name, description].map((texts) =>
        texts && MAYBE_REFUGE.test(texts.join("\n")) ? texts : undefined,
      );
      for (let at = 0; at < slice.size; at++) {
        const isRefuge = refuges.some((texts) => texts && REFUGE.test(texts[at]!));
        const isExposed = focusGroups !== undefined && EXPOSED.test(focusGroups[at]!) && GROUPS.test(kinds?.[at] ?? "");
        if (isRefuge || isExposed) {
          slice.blurred.add(at);
          hide(slice, at, [...streets, ...postcodes]);
        } else if (ALLIED.test(kinds?.[at] ?? "") || (legalForm && SOLE_TRADER.test(legalForm[at]!)))
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
