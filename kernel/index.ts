export { allocate } from "./memory";
export { createDictionary, isDictionaryClosed, numberCells } from "./numbers";
export { findInRows, finds, setRuns } from "./runs";
export { forgetMarkup, markupCount, noteMarkupAt } from "./signs";
export { at, blankCount, line, rows, setTable, spare, split } from "./split";
