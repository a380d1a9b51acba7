import { type CodedColumn, textColumn } from "../../src/model/column.ts";
import { lateColumn } from "../../src/model/late-values.ts";

/** The same column, with values that are made when they are asked for. */
export const lateOf = ({ values, codes }: CodedColumn): CodedColumn => lateColumn(textColumn(values), codes);
