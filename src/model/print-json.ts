const WIDTH = 120;

/** JSON for people: what fits one line stands on one. */
export function printJson(value: unknown): string {
  return `${print(value, "", "")}\n`;
}

/** `before` is the name of the member, which stands on the same line. */
function print(value: unknown, before: string, indent: string): string {
  const line = onOneLine(value);
  if (
    typeof value !== "object" ||
    value === null ||
    (indent !== "" && indent.length + before.length + line.length <= WIDTH)
  )
    return before + line;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each) => inner + print(each, "", inner))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([name, each]) => inner + print(each, `${JSON.stringify(name)}: `, inner));
  if (parts.length === 0) return before + line;
  return `${before}${isList ? "[" : "{"}\n${parts.join(",\n")}\n${indent}${isList ? "]" : "}"}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  if (members.length === 0) return "{}";
  return `{ ${members.map(([name, each]) => `${JSON.stringify(name)}: ${onOneLine(each)}`).join(", ")} }`;
}
