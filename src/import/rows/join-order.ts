import type { Join } from "../../model/arrangement.ts";
import { fold } from "../../model/fold.ts";
import type { Field } from "../../model/initiative.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";

/**
 * The columns of one field in the order in which they are joined: as the reader said, else as they stand in the file, the number of a house and
 * what is added to an address behind the street.
 */
export function joinOrder<Column extends Pick<MatchedColumn, "header" | "index" | "occurrence">>(
  of: readonly Column[],
  field: Field,
  join: Join | undefined,
): readonly Column[] {
  if (of.length < 2) return of;
  const order = join?.order ?? [];
  const rank = ({ header, occurrence }: Column): number => {
    const place = order.findIndex((each) => each.header === header && (each.occurrence ?? 1) === occurrence);
    return place < 0 ? order.length : place;
  };
  const usual = field === "street" ? of.toSorted((a, b) => placeInStreet(a.header) - placeInStreet(b.header)) : of;
  return order.length === 0 ? usual : usual.toSorted((a, b) => rank(a) - rank(b));
}

const NUMBER =
  /house ?n|hausn|huisn|number|streetn|civico|numero|numer domu|\u0631\u0642\u0645 \u0627\u0644\u0645\u0628\u0646\u0649|\u95e8\u724c|\u756a\u5730/;
const ADDED = /house ?name|zusatz|line ?2|2$/;

function placeInStreet(header: string): number {
  const form = fold(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  return NUMBER.test(form) ? 1 : ADDED.test(form) ? 2 : 0;
}
