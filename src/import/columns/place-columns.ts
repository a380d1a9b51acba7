import { fold } from "../../model/fold.ts";
import type { ColumnTarget } from "../../model/import.ts";
import type { Field } from "../../model/initiative.ts";
import { WORD_FIELDS, type WordField } from "../../model/source-words.ts";
import type { Words } from "../words.ts";
import type { MatchedColumn } from "./match-columns.ts";

export interface PlaceColumns {
  /** Street, address or whatever else by its name says where a house is. */
  readonly addresses: readonly number[];
  /** Coordinates and postcodes beside the position that is read. */
  readonly points: readonly number[];
  readonly identifiers: readonly number[];
  /** Columns whose values may be such all the same. */
  readonly others: readonly number[];
  /** Columns of words that become terms; they are listed with the words of the file. */
  readonly spoken: readonly number[];
}

const ADDRESS = ["street", "address"];
const POINT = ["coordinates", "geometry", "latitude", "longitude", "postcode"];
const NUMBER = ["registrationNumber", "register"];
/** Texts by which a record is known, and the position, which is blurred. */
const SPARED: ReadonlySet<Field> = new Set<Field>(["name", "legalName", "latitude", "longitude"]);
/** A number of OpenStreetMap leads to the door by itself. */
const OPEN_STREET_MAP = /(^| )(osm|openstreetmap)( |$)/;

const SPOKEN: ReadonlySet<string> = new Set<WordField>(WORD_FIELDS);

const QUARTERS = [
  "suburbs? (head)?quarters? neighbou?rhoods? addr.district",
  "barrios? barriadas? barris? bairros? quartiers? quartier[ei] frazion[ei]",
  "(stadt|orts)teile?s? (stadt|wohn)?viertels? kiez grae?tze?ls?",
  "wijk(en)? buurt(en)? mahalle(si)? dzielnic[ay] barangays?",
]
  .join(" ")
  .replaceAll(" ", "|");

/** Smaller than a town; other districts are larger. Whole words: "barrierefrei" and "quarterly turnover" tell no place. */
const QUARTER = new RegExp(`(^| )(${QUARTERS})(name|naam|nr|id|code)?( |$)`);

const isQuarter = (header: string): boolean => QUARTER.test(fold(splitCamel(header)));

/** Codes that say a place as exactly as degrees do. */
const POINT_CODE =
  /^altitude$|(^| )(grid ?ref\w*|grid|ngr|osgr|mgrs|utm|geo ?hash|quad ?key|h3|plus ?codes?|open ?location ?codes?|olc|(what ?)?(3|three) ?words?|w3w)( |$)/;

/** Finds the columns that tell where a record is or whose it is, for those of which that must not be known. */
export function placeColumns(columns: readonly MatchedColumn[], words: Words): PlaceColumns {
  const { isAddress, isPoint, isNumber } = testsOf(words);
  const groups = {
    addresses: [] as number[],
    points: [] as number[],
    identifiers: [] as number[],
    others: [] as number[],
    spoken: [] as number[],
  };
  for (const { target, header, index } of columns) {
    if (target.as === "dropped" || target.as === "contact" || target.as === "mark") continue;
    const field = target.as === "field" ? target.field : undefined;
    if (OPEN_STREET_MAP.test(fold(header))) groups.points.push(index);
    else if (target.as === "address" || field === "street" || splitsStreet(target)) groups.addresses.push(index);
    else if (field === "postcode") groups.points.push(index);
    else if ((field === "district" || field === "locality") && isQuarter(header)) groups.points.push(index);
    else if (field === "identifiers") groups.identifiers.push(index);
    else if (field === undefined && target.as !== "coordinates" && target.as !== "geometry") {
      if (isAddress(header)) groups.addresses.push(index);
      else if (isPoint(header) || isQuarter(header)) groups.points.push(index);
      else if (isNumber(header)) groups.identifiers.push(index);
      else groups.others.push(index);
    } else if (field !== undefined && SPOKEN.has(field)) groups.spoken.push(index);
    else if (field !== undefined && !SPARED.has(field)) groups.others.push(index);
  }
  return groups;
}

const splitsStreet = (target: ColumnTarget): boolean =>
  target.as === "split" && (target.split.by === "address" || target.split.into.includes("street"));

const splitCamel = (header: string): string => header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");

type HeaderTest = (header: string) => boolean;
interface HeaderTests {
  readonly isAddress: HeaderTest;
  readonly isPoint: HeaderTest;
  readonly isNumber: HeaderTest;
}

/** All files are read with the same words. */
const remembered = new WeakMap<Words, HeaderTests>();

function testsOf(words: Words): HeaderTests {
  const known = remembered.get(words);
  if (known) return known;
  const tests: HeaderTests = {
    isAddress: headerTest(words, ADDRESS, /^(addr|address)( |$)/),
    isPoint: headerTest(words, POINT, POINT_CODE),
    isNumber: headerTest(words, NUMBER, /^(vat|nif|cif|nip|siret|siren)$/),
  };
  remembered.set(words, tests);
  return tests;
}

/** Any word of the header is one for such a column, in any language. */
function headerTest(words: Words, fields: readonly string[], also: RegExp): HeaderTest {
  const known = new Set(
    fields.flatMap((field) =>
      Object.values(words.headers.entry(field)?.synonyms ?? {}).flatMap((list) => list.map(fold)),
    ),
  );
  const unspaced = [...known].filter(
    (word) => word.length > 1 && /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(word),
  );
  return (header) => {
    const form = fold(splitCamel(header));
    return (
      also.test(form) ||
      known.has(form) ||
      form.split(" ").some((word) => known.has(word)) ||
      unspaced.some((word) => form.includes(word))
    );
  };
}
