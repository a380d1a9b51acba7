import { cellAt } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { fold } from "../model/fold.ts";
import type { LicenceTerm } from "../model/taxonomy.ts";
import type { ChosenRows } from "./chosen-rows.ts";

/** The licences of what is chosen, of rows for instance: that at place p has `distinct[codes[p]]`, its own licence first. */
export interface RowLicences {
  readonly distinct: readonly (readonly LicenceTerm[])[];
  readonly codes: Uint32Array;
}

type LicenceCells = readonly [licence: string, credit: string];

/**
 * Which licences bind each row: the one in its licence cell and those that its credit line names ("points: OpenStreetMap, ODbL"),
 * because a second licence adds its demands.
 */
export function rowLicences({ store, rows }: ChosenRows, terms: readonly LicenceTerm[]): RowLicences {
  const readers = store.directories.map(licenceCells);
  return licencesAt(rows.length, (place) => readers[store.directory[rows[place]!]!]!(store.row[rows[place]!]!), terms);
}

/** The same of whatever has a licence and a credit line at each place. */
export function licencesAt(
  count: number,
  cellsAt: (place: number) => LicenceCells,
  terms: readonly LicenceTerm[],
): RowLicences {
  const names = licenceNames(terms);
  const codeOf = new Map<string, Map<string, number>>();
  const distinct: (readonly LicenceTerm[])[] = [];
  const codes = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    const [licence, credit] = cellsAt(place);
    const byCredit = codeOf.get(licence) ?? new Map<string, number>();
    let code = byCredit.get(credit);
    if (code === undefined) {
      code = distinct.length;
      distinct.push(licencesNamed(licence, credit, names));
      codeOf.set(licence, byCredit.set(credit, code));
    }
    codes[place] = code;
  }
  return { distinct, codes };
}

/** Licence and credit line of a row as they leave in a file. */
function licenceCells({ fields, source }: Directory): (own: number) => LicenceCells {
  const [licence, attribution] = [fields.get("licence"), fields.get("attribution")];
  return (own) => [
    (licence && cellAt(licence, own)) || source.licence,
    (attribution && cellAt(attribution, own)) || (source.attribution ?? ""),
  ];
}

interface LicenceNames {
  readonly whole: ReadonlyMap<string, LicenceTerm>;
  /** Names that are plain enough to be found inside a credit line, longest first. */
  readonly inside: readonly (readonly [name: string, term: LicenceTerm])[];
  readonly unknown: LicenceTerm;
}

function licenceNames(terms: readonly LicenceTerm[]): LicenceNames {
  const unknown = terms.find((term) => term.id === "unknown");
  if (!unknown) throw new Error("The list of licences has no entry for an unknown one.");
  const named = terms.flatMap((term) =>
    [term.id, ...(term.aliases ?? [])].map((name) => [fold(name), term] as const).filter(([name]) => name !== ""),
  );
  return {
    whole: new Map(named),
    inside: named.filter(isPlain).sort(([a], [b]) => b.length - a.length),
    unknown,
  };
}

/** "lo", "mit" or "apache" are also words and names; a single word counts only where overlooking it would do harm. */
function isPlain([name, term]: readonly [string, LicenceTerm]): boolean {
  if (term.noDerivatives && term.nonCommercial) return false; // "copyright" stands in every second credit line
  return /[ \d]/.test(name) || term.shareAlike || term.nonCommercial || term.noDerivatives;
}

/** The licence of a cell such as "ODC-By 1.0 (coordinates: OS postcode, OGL 3.0)", then those that its remarks or the credit name. */
function licencesNamed(licence: string, credit: string, { whole, inside, unknown }: LicenceNames): LicenceTerm[] {
  const [name = ""] = licence.split(/[(;]/);
  const own = whole.get(fold(licence)) ?? whole.get(fold(name)) ?? unknown;
  const found = new Set([own]);
  let rest = ` ${fold(`${licence.slice(name.length)} ${credit}`)} `;
  for (const [words, term] of inside) {
    if (!rest.includes(` ${words} `)) continue;
    found.add(term);
    rest = rest.replaceAll(` ${words} `, " | ");
  }
  return [...found];
}
