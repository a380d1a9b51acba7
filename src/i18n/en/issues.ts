import type { IssueCode } from "../../model/issue.ts";

/** What was found, and what to do about it. */
interface IssueWords {
  readonly title: string;
  readonly hint: string;
}

export const issues: Record<IssueCode, IssueWords> = {
  "encoding-guessed": {
    title: "Encoding was guessed",
    hint: "If accents look wrong in the table, choose another encoding.",
  },
  "encoding-error": {
    title: "Bytes that do not fit the encoding",
    hint: "Choose another encoding, or save the file as UTF-8.",
  },
  "mojibake-suspected": {
    title: "Accents seem to be damaged already",
    hint: "The file was probably saved twice in different encodings: ask for the original.",
  },
  "mojibake-repaired": {
    title: "Damaged accents were mended",
    hint: "Look at a few; “leave as written” takes it back.",
  },
  "mixed-line-endings": { title: "Line ends of different kinds", hint: "Nothing to do: all of them were read." },
  "preamble-skipped": {
    title: "Lines before the column names were skipped",
    hint: "If they hold records, change the line of the column names.",
  },
  "separator-line-skipped": { title: "The line that names the separator was used", hint: "Nothing to do." },
  "header-missing": {
    title: "No column names were found",
    hint: "Choose what each column holds, or name the line of the column names.",
  },
  "no-records": { title: "No records", hint: "Check that the right sheet or layer was exported." },
  "duplicate-label": {
    title: "Two columns have the same name",
    hint: "Both are kept; choose for each what it is read as.",
  },
  "blank-label": { title: "A column has no name", hint: "Choose what it is read as, or leave it as written." },
  "comment-skipped": { title: "A line of comment was skipped", hint: "If it is a record, remove the sign before it." },
  "blank-row": { title: "Blank line", hint: "Nothing to do: it holds no record." },
  "missing-cell": {
    title: "Fewer cells than columns",
    hint: "The missing cells are taken as not known; look whether the row has slipped.",
  },
  "extra-cell": {
    title: "More cells than columns",
    hint: "A separator inside a text is probably not quoted: put the text in quotes.",
  },
  "unclosed-quote": { title: "A quote is never closed", hint: "Close the quote in that line." },
  "stray-quote": {
    title: "A quote inside a text",
    hint: "Nothing to do if the text looks right; otherwise double the quote.",
  },
  "duplicate-row": { title: "The same row twice", hint: "Keep one of them in the file." },
  "duplicate-of": {
    title: "Left out as a duplicate",
    hint: "You said that the record named here is the same initiative. Take the decision back to keep both.",
  },
  "duplicate-id": { title: "The same identifier twice", hint: "Give each record an identifier of its own." },
  "id-made": { title: "An identifier was made", hint: "A column with lasting identifiers makes corrections easier." },
  "name-missing": { title: "No name", hint: "Give the record a name, or choose the column that holds it." },
  "name-made": {
    title: "Named after the file and the line",
    hint: "Give the record a name of its own, or choose the column that holds it.",
  },
  "unreadable-record": {
    title: "The record could not be read",
    hint: "Look at that line in a text editor and mend it.",
  },
  "consent-withdrawn": { title: "Must not be published", hint: "The record is left out because it asks for it." },
  "name-in-capitals": {
    title: "A name in capital letters",
    hint: "Apply what is suggested, edit the name, or leave it.",
  },
  "capitals-lowered": {
    title: "Names in capitals were written small",
    hint: "Acronyms may have been taken for words: look through them.",
  },
  corrected: {
    title: "Corrected by you",
    hint: "The file itself is not changed: download the corrected cells to mend it there.",
  },
  "correction-unfit": {
    title: "A correction that no longer fits",
    hint: "The cell is not what it was when it was corrected, or is gone: correct it anew or take the correction back.",
  },
  "correction-refused": {
    title: "A correction of a protected record",
    hint: "Nothing to do: what is hidden to protect people stays as it is.",
  },
  "control-character": { title: "Control characters were removed", hint: "Nothing to do." },
  "bidi-control": {
    title: "Hidden characters that turn the direction of the text",
    hint: "They are shown by a mark; remove them if they are not needed.",
  },
  "invisible-character": {
    title: "Invisible characters",
    hint: "They are shown by a mark; remove them if they are not needed.",
  },
  "value-too-long": {
    title: "Text was too long for its field",
    hint: "The whole text stays in the other columns; shorten it.",
  },
  "cell-not-split": {
    title: "Cells that did not fall into parts",
    hint: "They stand whole in the first field of their column. Mend them in the file, or split the column another way.",
  },
  "value-too-deep": { title: "Nested too deep", hint: "Levels beyond 64 are left out of that field; flatten it." },
  "apostrophe-removed": {
    title: "The apostrophe of a safe spreadsheet was taken off",
    hint: "Nothing to do: the cell is as it was before.",
  },
  "markup-in-text": { title: "Markup in a text", hint: "It is shown as written; remove the tags." },
  "markup-removed": {
    title: "Markup turned into text",
    hint: "The words and the addresses of links were kept; nothing has to be done.",
  },
  "other-sheets": {
    title: "Sheets that were not read",
    hint: "Choose another sheet above the table, or add the file once for each of them.",
  },
  "other-members": {
    title: "Files of the archive that were not read",
    hint: "Choose another file above the table, or add the archive once for each of them.",
  },
  "sheet-missing": {
    title: "The sheet that was asked for is not in the workbook",
    hint: "Another one was read; if it is not the right one, choose one above the table.",
  },
  "member-missing": {
    title: "The file that was asked for is not in the archive",
    hint: "Another one was read; if it is not the right one, choose one above the table.",
  },
  "other-things": {
    title: "Things that are no organisations",
    hint: "People, pages, places and the like that stood between the organisations were not read; nothing has to be done.",
  },
  "not-a-number": { title: "Not a number", hint: "Write one number in the cell, without units." },
  "out-of-range": { title: "A number out of range", hint: "Check the number; it is taken as not known." },
  "not-a-date": { title: "Not a date", hint: "Write 2019, 2019-05 or 2019-05-31." },
  "unknown-value": { title: "A value that is not known", hint: "The row is kept; use one of the known values." },
  "unsafe-url": {
    title: "An address that is not made into a link",
    hint: "Write the whole web address, beginning with https://.",
  },
  "url-completed": { title: "https:// was put before an address", hint: "Nothing to do if the address opens." },
  "url-doubtful": {
    title: "A web address that is probably mistyped",
    hint: "Apply what is suggested, or edit the address.",
  },
  "url-mended": {
    title: "Mistyped web addresses were mended",
    hint: "Open a few to see whether they lead where they should.",
  },
  "placeholder-taken": {
    title: "A word that says “not known”",
    hint: "Nothing to do; if it is a value of its own, leave it as written.",
  },
  "placeholder-suspected": {
    title: "A word that probably only fills the cell",
    hint: "Apply to leave the cell empty, or write what is true.",
  },
  "placeholder-removed": {
    title: "Words that only fill the cell were taken as not known",
    hint: "Look whether one of them is a value after all.",
  },
  "email-not-url": {
    title: "An e-mail address in a column of web addresses",
    hint: "Write the address of the web page.",
  },
  "band-not-summed": {
    title: "A range instead of a number",
    hint: "It is kept in words and never summed; write one number if it is known.",
  },
  "text-normalised": { title: "Spaces and breaks were tidied", hint: "Nothing to do." },
  "personal-masked": { title: "Personal data in a text was masked", hint: "Nothing to do: it is shown as [removed]." },
  "personal-dropped": {
    title: "A protected address or number was not kept",
    hint: "Nothing to do: sole traders, small companies and refuges keep their town only.",
  },
  "unknown-column": {
    title: "A column that is not understood",
    hint: "Choose what it is read as; left alone, it stays under its own name.",
  },
  "coordinate-missing": {
    title: "No coordinates",
    hint: "Add latitude and longitude. Until then a row is placed by its town or region where that is known; otherwise it is listed and counted, not drawn.",
  },
  "coordinate-invalid": {
    title: "A position that cannot be read",
    hint: "Write degrees as numbers, such as 48.65 and 2.33.",
  },
  "coordinate-out-of-range": {
    title: "A position off the Earth",
    hint: "Latitude lies between -90 and 90, longitude between -180 and 180: is a digit too many?",
  },
  "coordinate-null-island": {
    title: "A position at 0, 0",
    hint: "Taken as not known; leave the cells empty or write the true position.",
  },
  "coordinate-decimal-comma": { title: "Decimal comma read as a point", hint: "Nothing to do." },
  "coordinates-swapped": {
    title: "Latitude and longitude were swapped back",
    hint: "If the places are wrong now, choose “as written” for the coordinates while checking the file.",
  },
  "coordinates-converted": {
    title: "Metres were turned into degrees",
    hint: "If the places are wrong, choose another projection for the coordinates while checking the file.",
  },
  "coordinates-probably-swapped": {
    title: "Latitude and longitude seem to be swapped",
    hint: "If the places are wrong, choose “swapped” for the coordinates while checking the file.",
  },
  "crs-not-wgs84": {
    title: "Another coordinate system",
    hint: "Export the positions as WGS 84 (EPSG:4326).",
  },
  "extra-position-values": {
    title: "Altitude or more beside a position",
    hint: "Nothing to do: only the place is used.",
  },
  "longitude-wrapped": { title: "A longitude past 180 degrees was wrapped", hint: "Nothing to do." },
  "point-of-shape": { title: "A point was taken for a line or an area", hint: "Nothing to do: it lies on the shape." },
  "nested-collection": { title: "Shapes within shapes", hint: "Nothing to do: all of them were read." },
  "ring-unclosed": { title: "A ring that is not closed", hint: "Nothing to do: it was closed." },
  "ring-direction": { title: "A ring that runs the other way", hint: "Nothing to do." },
  "geometry-invalid": { title: "A shape that cannot be read", hint: "Mend or export the shape again." },
  "many-at-one-point": {
    title: "Many records at one point",
    hint: "Probably the centre of a town: it is shown as approximate.",
  },
  "country-elsewhere": {
    title: "Country and position do not agree",
    hint: "Check both; the position decides where it is drawn.",
  },
  "point-blurred": {
    title: "A point was blurred to its town",
    hint: "Nothing to do: the place needs protection.",
  },
  "placed-by-town": {
    title: "Placed by their town",
    hint: "Shown as approximate, at the centre of the town. Bring coordinates to place them exactly.",
  },
  "placed-by-area": {
    title: "Placed by their region or country only",
    hint: "Shown as approximate. Name the town, or bring coordinates.",
  },
  "place-several": {
    title: "A town that may be several",
    hint: "Choose the one that is meant under “Places that may be several”, or name the region.",
  },
  "place-unknown": {
    title: "A town that is not in the gazetteer",
    hint: "Check the spelling and the region; places under 1,000 people are often missing.",
  },
  "place-without-country": {
    title: "A town without a country",
    hint: "Name the country in a column: only then the town can be found.",
  },
  "gazetteer-missing": {
    title: "The list of towns could not be loaded",
    hint: "Connect and read the file again; until then these rows have no position.",
  },
  "unknown-kind": { title: "A kind that is not known", hint: "The row is kept with its own word." },
  "unknown-sector": { title: "A sector that is not known", hint: "The row is kept with its own word." },
  "unknown-practice": { title: "A practice that is not known", hint: "The row is kept with its own word." },
  "unknown-country": { title: "A country that is not known", hint: "Write its name or its two letters." },
  "unknown-licence": { title: "A licence that is not known", hint: "Write its SPDX identifier, such as CC-BY-4.0." },
  "guessed-by-stem": { title: "Classified by the stem of a word", hint: "Look at a few; the card says why." },
  "assessed-unknown": {
    title: "An assessment of an initiative that is not here",
    hint: "Open the directory of the initiative first, or write its id as the card shows it.",
  },
  "assessed-by-number": {
    title: "An initiative was found by its number",
    hint: "Look whether it is the right one; the id that the card shows is surer.",
  },
  "assessment-undated": {
    title: "An assessment without a date",
    hint: "Write 2019, 2019-05 or 2019-05-31: an opinion without its date says too little.",
  },
  "assessment-method": { title: "An assessment without a known method", hint: "Write self, peer, external or desk." },
  "assessment-framework": {
    title: "A framework that is not known",
    hint: "Write commons-alignment-2.0; what follows another framework is left out.",
  },
  "assessment-empty": {
    title: "An assessment without any score",
    hint: "Give at least one dimension a score of 1 to 5.",
  },
  "assessment-column": {
    title: "A column that assessments do not have",
    hint: "Nothing of it is kept; remove the column, or give it one of the known names.",
  },
  "assessment-sheltered": {
    title: "Parts of an assessment were not kept to protect a place",
    hint: "Nothing to do: they could tell where it is. The scores stay.",
  },
  "assessments-unread": {
    title: "A table of assessments that could not be read",
    hint: "Open the file and look; the initiatives are read without it.",
  },
  "assessor-person": {
    title: "The name of a person as assessor was not kept",
    hint: "Write the organisation or the role instead.",
  },
  "overall-not-mean": {
    title: "An overall score that is not the mean it says it is",
    hint: "Nothing to do: the mean is worked out from the scores, where five are there.",
  },
  "value-cut": { title: "Text was too long and was cut", hint: "Shorten it; the file has the whole." },
  "json-syntax": { title: "Damaged JSON", hint: "Mend it at that line and column, or download the file again." },
  "duplicate-key": { title: "The same property twice", hint: "The last one was taken; remove the other." },
  "bounding-box-invalid": { title: "A bounding box that does not fit", hint: "Nothing to do: it is not used." },
  "id-invalid": { title: "An identifier of the wrong form", hint: "Nothing to do: the record got another." },
  "type-misspelt": { title: "A misspelt type", hint: "Nothing to do: it was understood." },
  "member-misplaced": { title: "A part at the wrong place", hint: "Nothing to do: it was understood." },
};
