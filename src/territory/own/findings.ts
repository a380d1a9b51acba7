import {
  SHAPE_FINDINGS,
  type ShapeFinding,
  type ShapeFindingCode,
  type ShapeFindings,
  type ShapeSeverity,
} from "../../model/boundary-set.ts";

const MOST_EXAMPLES = 5;
const SEVERITIES: readonly ShapeSeverity[] = ["left-out", "mended", "remark"];

/** Counts what is found, and keeps the first few of each kind. */
export interface FindingCounter {
  readonly add: (finding: ShapeFinding) => void;
  readonly finish: () => readonly ShapeFindings[];
}

export function countFindings(): FindingCounter {
  const kinds = new Map<
    string,
    { code: ShapeFindingCode; severity: ShapeSeverity; count: number; examples: ShapeFinding[] }
  >();
  return {
    add(finding) {
      const { code, severity } = finding;
      const kind = kinds.get(`${severity} ${code}`) ?? { code, severity, count: 0, examples: [] };
      kinds.set(`${severity} ${code}`, kind);
      kind.count++;
      if (kind.examples.length < MOST_EXAMPLES) kind.examples.push(finding);
    },
    finish: () =>
      [...kinds.values()].sort(
        (a, b) =>
          SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
          SHAPE_FINDINGS.indexOf(a.code) - SHAPE_FINDINGS.indexOf(b.code),
      ),
  };
}
