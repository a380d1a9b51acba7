import * as z from "zod/mini";

const text = z.catch(z.optional(z.string()), undefined);

const dialectSchema = z.object({
  delimiter: text,
  header: z.catch(z.optional(z.boolean()), undefined),
  headerRows: z.catch(z.optional(z.array(z.number())), undefined),
  sheetName: text,
});

const resourceSchema = z.object({
  name: text,
  title: text,
  path: z.catch(z.optional(z.union([z.string(), z.array(z.string())])), undefined),
  data: z.optional(z.unknown()),
  encoding: text,
  dialect: z.catch(z.optional(dialectSchema), undefined),
  schema: z.catch(z.optional(z.object({ fields: z.array(z.object({ name: z.string() })) })), undefined),
});

const descriptorSchema = z.object({
  title: text,
  name: text,
  created: text,
  licenses: z.catch(z.optional(z.array(z.object({ name: text, path: text, title: text }))), undefined),
  resources: z.array(resourceSchema),
});

/** What a data package says of itself; what is of another shape than it should be counts as not said. */
export type PackageDescriptor = z.infer<typeof descriptorSchema>;
export type PackageResource = z.infer<typeof resourceSchema>;

/** Undefined where the text describes no resource that is somewhere. */
export function readDescriptor(json: string): PackageDescriptor | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
  const read = descriptorSchema.safeParse(value);
  if (!read.success) return undefined;
  const resources = read.data.resources.filter(({ path, data }) => path !== undefined || isList(data));
  return resources.length === 0 ? undefined : { ...read.data, resources };
}

export const isList = (data: unknown): data is readonly object[] =>
  Array.isArray(data) && data.length > 0 && data.every((row) => typeof row === "object" && row !== null);

export const pathsOf = ({ path }: PackageResource): readonly string[] =>
  path === undefined ? [] : typeof path === "string" ? [path] : path;

/** Where a path leads from the folder of the descriptor; undefined when it is an address, or leads out of the archive. */
export function insideArchive(folder: string, path: string): string | undefined {
  if (path === "" || /^[a-z][a-z0-9+.-]*:|^[/\\~]|(^|[/\\])\.\.([/\\]|$)/i.test(path)) return undefined;
  return folder + path.replaceAll("\\", "/").replace(/(^|\/)(\.\/)+/g, "$1");
}
