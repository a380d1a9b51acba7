import type { ImportChoices, Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import type { Table } from "../table/table.ts";
import type { InnerOpening } from "./open-archive.ts";
import type { Opening } from "./opening.ts";
import {
  insideArchive,
  isList,
  type PackageDescriptor,
  type PackageResource,
  pathsOf,
  readDescriptor,
} from "./package-descriptor.ts";
import type { PlainFile } from "./plain-file.ts";
import { unpackBeside } from "./unpack-beside.ts";
import { withMember } from "./with-member.ts";
import { nameOf, unzipMember } from "./zip/unzip-member.ts";
import type { ZipMember } from "./zip/zip-directory.ts";

const DESCRIPTOR = /(^|\/)datapackage\.json$/;
/** Names of resources whose rows are opinions on those of `initiatives`: one, or one for each licence. */
const ASSESSMENTS = /^assessments([-_.]|$)/;
const MOST_DESCRIPTOR_BYTES = 5_000_000;

/** A resource whose rows are at hand. */
interface Resource {
  readonly label: string;
  readonly described: PackageResource;
  /** Its parts one after the other; none where the rows stand in the descriptor. */
  readonly members: readonly ZipMember[];
}

/** The resource of a data package that is read, by what its descriptor says of it. Undefined where the archive is none. */
export async function openPackage(
  archive: NamedBlob,
  members: readonly ZipMember[],
  opening: Opening,
  inner: InnerOpening,
): Promise<Result<PlainFile, Refusal> | undefined> {
  const descriptor = members
    .filter(({ path, size }) => DESCRIPTOR.test(path) && size <= MOST_DESCRIPTOR_BYTES)
    .toSorted((a, b) => a.path.length - b.path.length)[0];
  if (!descriptor) return undefined;
  const limits = { enough: Number.POSITIVE_INFINITY, most: MOST_DESCRIPTOR_BYTES };
  const json = await unzipMember(archive, descriptor, limits, opening);
  const described = json.ok ? readDescriptor(await json.value.text()) : undefined;
  if (!described) return undefined; // then its files speak for themselves
  const folder = descriptor.path.replace(DESCRIPTOR, "$1");
  const byPath = new Map(members.map((member) => [member.path, member]));
  return openResource(archive, described, (path) => byPath.get(insideArchive(folder, path) ?? ""), opening, inner);
}

/** A descriptor on its own: rows that stand in it are read, files that it names have to be added. Undefined where it is none. */
export async function openDescriptor(
  file: NamedBlob,
  opening: Opening,
  inner: InnerOpening,
): Promise<Result<PlainFile, Refusal> | undefined> {
  if (file.size > MOST_DESCRIPTOR_BYTES) return undefined;
  let json: string;
  try {
    json = await file.text();
  } catch {
    return err({ code: "unreadable" });
  }
  const described = readDescriptor(json);
  return described && openResource(file, described, () => undefined, opening, inner);
}

async function openResource(
  file: NamedBlob,
  described: PackageDescriptor,
  find: (path: string) => ZipMember | undefined,
  opening: Opening,
  inner: InnerOpening,
): Promise<Result<PlainFile, Refusal>> {
  const resources = described.resources.flatMap((resource) => toResource(resource, find) ?? []);
  const wanted = opening.choices.member;
  const resource =
    resources.find(({ label }) => label === wanted) ??
    resources.find(({ described: { name } }) => name === "initiatives") ??
    resources[0];
  if (!resource)
    return err({ code: "datapackage", detail: described.resources.flatMap(pathsOf).slice(0, 5).join(", ") });
  const rows = await rowsOf(file, resource, opening, inner);
  if (!rows.ok) return rows;
  const saying = choicesOf(resource.described);
  const plain = await inner.open(rows.value, { ...opening, choices: { ...saying, ...opening.choices } });
  if (!plain.ok) return plain;
  const beside = resources.filter((each) => each !== resource && ASSESSMENTS.test(each.described.name ?? ""));
  const assessments = await unpackBeside(
    beside,
    ({ label }) => label,
    (each) => rowsOf(file, each, opening, inner),
  );
  if (!assessments.ok) return assessments;
  const labels = resources.filter((each) => !beside.includes(each)).map(({ label }) => label);
  return ok({
    ...plain.value,
    assessments: assessments.value,
    dress(table) {
      const told = withDescriptor(plain.value.dress(table), described, resource.described);
      return labels.length === 1 ? told : withMember(told, resource.label, labels);
    },
  });
}

function toResource(described: PackageResource, find: (path: string) => ZipMember | undefined): Resource | undefined {
  const paths = pathsOf(described);
  if (paths.length === 0) return { label: described.name ?? "data", described, members: [] };
  const members = paths.map(find);
  return members.every((member) => member !== undefined) ? { label: paths[0]!, described, members } : undefined;
}

async function rowsOf(
  archive: NamedBlob,
  { label, described: { data }, members }: Resource,
  opening: Opening,
  { limits }: InnerOpening,
): Promise<Result<NamedBlob, Refusal>> {
  if (members.length === 0) return ok(new File([JSON.stringify(isList(data) ? asObjects(data) : [])], `${label}.json`));
  // A part named again would be unpacked again, as often as a long descriptor likes.
  if (new Set(members).size < members.length) return err({ code: "datapackage", detail: label });
  const parts: Blob[] = [];
  let left = limits.most;
  for (const member of members) {
    await opening.breathe?.();
    if (opening.signal?.aborted) return err({ code: "cancelled" });
    const part = await unzipMember(archive, member, { ...limits, most: left }, opening);
    if (!part.ok) return part;
    left -= part.value.size;
    parts.push(part.value);
  }
  return ok(new File(parts, nameOf(members[0]!)));
}

/** Rows may be lists below a first one that names the columns. */
function asObjects(rows: readonly object[]): readonly object[] {
  const [names, ...others] = rows;
  if (!Array.isArray(names)) return rows;
  return others.map((row) =>
    Array.isArray(row) ? Object.fromEntries(names.map((name, at) => [String(name), row[at]])) : row,
  );
}

/** What the descriptor says of how the file is written. */
function choicesOf({ encoding, dialect }: PackageResource): ImportChoices {
  const { delimiter, header, headerRows, sheetName } = dialect ?? {};
  const headerLine = header === false ? 0 : headerRows?.[0];
  return {
    ...(encoding !== undefined && { encoding: encoding.toLowerCase() }),
    ...(delimiter !== undefined && /^.{1,2}$/su.test(delimiter) && { delimiter }),
    ...(headerLine !== undefined && Number.isInteger(headerLine) && headerLine >= 0 && { headerLine }),
    ...(sheetName !== undefined && { sheet: sheetName }),
  };
}

function withDescriptor(table: Table, described: PackageDescriptor, resource: PackageResource): Table {
  const licence = described.licenses?.[0];
  const [name, title] = [licence?.name ?? licence?.path ?? licence?.title, resource.title ?? described.title];
  const issued = /^\d{4}-\d{2}-\d{2}/.exec(described.created ?? "")?.[0];
  const fields = resource.schema?.fields ?? [];
  const isNamed = table.structure.format === "csv" && table.structure.headerLine === 0 && fields.length > 0;
  return {
    ...table,
    ...(isNamed && { headers: table.headers.map((header, at) => fields[at]?.name ?? header) }),
    stated: {
      ...table.stated,
      ...(title !== undefined && title !== "" && { title }),
      ...(name !== undefined && { licence: name }),
      ...(issued !== undefined && { issued }),
    },
  };
}
