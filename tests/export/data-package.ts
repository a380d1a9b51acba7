import Papa from "papaparse";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly licenses?: readonly { readonly name?: string; readonly path?: string }[];
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey?: readonly string[] };
}

/** What a strict reader of Data Package 2 would say about these files (name -> text); nothing is right. */
export function packageFindings(files: Readonly<Record<string, string>>): string[] {
  const findings: string[] = [];
  const descriptor = JSON.parse(files["datapackage.json"] ?? "{}");
  const resources: readonly Resource[] = descriptor.resources ?? [];
  if (resources.length === 0) findings.push("no resources");
  if (!/^[a-z0-9._-]+$/.test(descriptor.name)) findings.push(`the name ${descriptor.name}`);
  const names = resources.map(({ name }) => name);
  if (new Set(names).size < names.length) findings.push(`a name twice among ${names}`);
  for (const licence of [descriptor, ...resources].flatMap(({ licenses = [] }) => licenses))
    if (!licence.name && !licence.path) findings.push("a licence without name and path");
  for (const source of descriptor.sources ?? []) if (!source.title) findings.push("a source without a title");
  for (const { name, path, schema } of resources) {
    if (!/^[a-z0-9._-]+$/.test(name)) findings.push(`the name ${name}`);
    const text = files[path];
    if (text === undefined) findings.push(`no file ${path}`);
    else if (schema) findings.push(...tableFindings(path, text, schema));
  }
  return findings;
}

function tableFindings(
  path: string,
  text: string,
  { fields, primaryKey = [] }: NonNullable<Resource["schema"]>,
): string[] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [header = [], ...records] = data;
  const findings = errors.map(({ message }) => `${path}: ${message}`);
  if (String(header) !== String(fields.map(({ name }) => name))) findings.push(`${path}: another header: ${header}`);
  const keys = records.map((record) => primaryKey.map((name) => record[header.indexOf(name)]).join(" "));
  if (primaryKey.length > 0 && new Set(keys).size < keys.length) findings.push(`${path}: a key twice`);
  for (const record of records) {
    if (record.length !== fields.length) findings.push(`${path}: a record of ${record.length} cells`);
    for (const [at, field] of fields.entries()) {
      const wrong = cellFinding(record[at] ?? "", field);
      if (wrong !== undefined) findings.push(`${path}: ${field.name}: ${wrong}`);
    }
  }
  return findings;
}

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
};

function cellFinding(cell: string, { type, constraints = {} }: Field): string | undefined {
  if (cell === "") return constraints.required ? "empty" : undefined;
  if (!FORMS[type]?.test(cell)) return `${cell} is no ${type}`;
  if (constraints.enum && !constraints.enum.includes(cell)) return `${cell} is none of the choices`;
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) return `${cell} is too small`;
  if (constraints.maximum !== undefined && Number(cell) > constraints.maximum) return `${cell} is too large`;
  return undefined;
}
