import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseSync } from "vite";

export const root = resolve(import.meta.dirname, "../..");

export interface SourceFile {
  readonly path: string; // from the root of the project, with slashes
  readonly text: string;
}

/** TypeScript and JavaScript files below a folder of the project, in the order of their paths. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|js)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** What a file imports, in whatever way: `import`, `export from`, `import()`, `new URL(…, import.meta.url)`. */
export function importsOf({ path, text }: SourceFile): string[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  return [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
    ...Array.from(text.matchAll(/new URL\(\s*"([^"]+)",\s*import\.meta\.url/g), ([, address]) => address ?? ""),
  ];
}

/** A node of the syntax tree, as ESTree and its TypeScript relatives describe it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Every node of a file with its parent, parents first. */
export function* nodesOf({ path, text }: SourceFile): Generator<{ node: SyntaxNode; parent: SyntaxNode }> {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new SyntaxError(`${path}: ${errors[0].message}`);
  const top = program as unknown as SyntaxNode;
  const waiting: { node: SyntaxNode; parent: SyntaxNode }[] = [{ node: top, parent: top }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (const child of Object.values(next.node).flat()) {
      if (isNode(child)) waiting.push({ node: child, parent: next.node });
    }
  }
}

export function lineOf({ text }: SourceFile, { start }: SyntaxNode): number {
  return text.slice(0, start).split("\n").length;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && typeof (value as SyntaxNode).type === "string";
