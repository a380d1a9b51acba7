import type { Table, TableIssue } from "../table/table.ts";

/** Says of a table that the file of the archive that was asked for is not there. */
export function withoutMember(table: Table, wanted: string): Table {
  return {
    ...table,
    issues: [...table.issues, { code: "member-missing", severity: "remark", line: 0, found: wanted }],
  };
}

/** Says of a table which file of the archive it was, and that the others were not read. */
export function withMember(table: Table, member: string, members: readonly string[]): Table {
  const others = members.filter((path) => path !== member);
  const unread: TableIssue = { code: "other-members", severity: "remark", line: 0, found: others.join(", ") };
  return {
    ...table,
    structure: { ...table.structure, member, members },
    issues: others.length === 0 ? table.issues : [...table.issues, unread],
  };
}
