import type { ChosenRows } from "../chosen-rows.ts";
import { positionReader, recordColumns } from "../record-columns.ts";
import type { AboutFile } from "../row-form.ts";
import { textPieces } from "../text-pieces.ts";
import { plainDigits } from "../write-number.ts";
import { xmlAttribute, xmlText } from "../xml-text.ts";

/**
 * The chosen rows as KML 2.2: one placemark a row, without a point where none is known, the flat record as its extended data (empty cells left
 * out). There is no description of its own: programs show that one as HTML, and what users wrote is text.
 */
export function kmlPieces(chosen: ChosenRows, { title, attribution }: AboutFile) {
  const columns = recordColumns(chosen).filter(({ field }) => field !== "longitude" && field !== "latitude");
  const names = columns.map(({ name }) => `<Data name="${xmlAttribute(name)}"><value>`);
  const nameColumn = columns.find(({ field }) => field === "name")!;
  const positionOf = positionReader(chosen);

  const placemark = (row: number): string => {
    let text = `<Placemark><name>${xmlText(nameColumn.textAt(row))}</name><ExtendedData>`;
    for (let at = 0; at < columns.length; at++) {
      const cell = columns[at]!.textAt(row);
      if (cell !== "") text += `${names[at]}${xmlText(cell)}</value></Data>`;
    }
    const position = positionOf(row);
    const point = position ? `<Point><coordinates>${position.map(plainDigits).join(",")}</coordinates></Point>` : "";
    return `${text}</ExtendedData>${point}</Placemark>`;
  };
  return textPieces(chosen, placemark, {
    opening: `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${xmlText(title)}</name>
<Snippet maxLines="2">${xmlText(attribution.join("; "))}</Snippet>
`,
    between: "\n",
    closing: "\n</Document></kml>\n",
  });
}
