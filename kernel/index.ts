export { readDecimals } from "./decimals";
export { glance } from "./glance";
export { allocate, giveBack } from "./memory";
export { createDictionary, isDictionaryClosed, numberCells, touched } from "./numbers";
export { gatherCells } from "./plain";
export { findInRows, finds, setRuns } from "./runs";
export { hasMarkup, markupCount, noteMarkupAt } from "./signs";
export { at, blankCount, forgetSigns, line, rows, setTable, spare, split } from "./split";
