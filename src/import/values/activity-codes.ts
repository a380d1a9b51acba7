import type { TaxonomyFile } from "../../model/taxonomy.ts";

/**
 * Reads codes of activity that share the divisions of ISIC Rev.4 (NACE Rev.2, UK SIC 2007, NAF, ATECO, WZ, CNAE, CAE, CIIU): "62.01Z",
 * "94990", "G". Five digits without a leading zero lost one ("1110" is "01110").
 */
export function activityReader({ importIndex = {} }: TaxonomyFile) {
  const divisions = importIndex["isic-rev4-division"] ?? {};
  const sections = importIndex["isic-rev4-section"] ?? {};
  return (cell: string): { readonly raw: string; readonly terms: readonly string[] } | undefined => {
    const code = cell
      .trim()
      .replace(/^[a-z]+\d*:/i, "")
      .replace(/^([A-U])(?=\d)/, "");
    const terms = /^[A-U]$/.test(code) ? sections[code] : divisions[divisionOf(code)];
    return terms?.length ? { raw: cell.trim(), terms } : undefined;
  };
}

function divisionOf(code: string): string {
  const digits = /^(\d{1,2})(?:[.\s]|$)/.exec(code)?.[1];
  if (digits) return digits.padStart(2, "0");
  const whole = /^(\d{3,5})[A-Z]?$/.exec(code)?.[1];
  if (!whole) return "";
  return whole.length === 4 && whole.startsWith("0") === false && Number(whole.slice(0, 2)) > 99
    ? ""
    : whole.slice(0, 2);
}
