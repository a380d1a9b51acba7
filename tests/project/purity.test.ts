import { describe, expect, test } from "vitest";
import { lineOf, nodesOf, type SourceFile, type SyntaxNode, sourceFiles } from "../support/source-files.ts";

const PURE = ["model", "import", "atlas", "territory", "filter", "summary", "network", "export", "i18n"];

/** The page, the network, storage, timers and chance: whoever needs them is handed them. */
const OUTSIDE = new Set(
  (
    "window document navigator location history self localStorage sessionStorage indexedDB caches fetch XMLHttpRequest " +
    "WebSocket Worker postMessage console performance setTimeout setInterval requestAnimationFrame process"
  ).split(" "),
);

/** S1: ways to turn text into markup or code. */
const MARKUP = new Set(
  (
    "innerHTML outerHTML setHTML setHTMLUnsafe dangerouslySetInnerHTML insertAdjacentHTML parseFromString " +
    "createContextualFragment srcdoc srcDoc eval"
  ).split(" "),
);

const nameOf = (node: unknown): string | undefined => {
  const { type, name } = (node ?? {}) as SyntaxNode;
  return type === "Identifier" || type === "JSXIdentifier" ? String(name) : undefined;
};

/** `a` in `x.a`, `{ a: 1 }` and `type A = { a: string }` is a name of something inside, not the global of that name. */
function isMember(node: SyntaxNode, parent: SyntaxNode): boolean {
  if (parent.type === "MemberExpression") return parent.property === node && parent.computed !== true;
  return parent.key === node && parent.computed !== true && parent.shorthand !== true;
}

const DECLARES = new Set(["VariableDeclarator", "FunctionDeclaration", "ImportSpecifier", "ImportDefaultSpecifier"]);

function impurities(file: SourceFile): string[] {
  const nodes = [...nodesOf(file)];
  const own = new Set<string | undefined>();
  for (const { node, parent } of nodes) {
    if (DECLARES.has(node.type)) own.add(nameOf(node.id ?? node.local));
    if (Array.isArray(parent.params) && parent.params.includes(node)) own.add(nameOf(node));
    if (parent.type === "ObjectPattern") own.add(nameOf(node.value));
    if (parent.type === "ArrayPattern") own.add(nameOf(node));
  }
  return nodes.flatMap(({ node, parent }) => {
    const name = nameOf(node);
    const found =
      name !== undefined &&
      OUTSIDE.has(name) &&
      !own.has(name) &&
      !isMember(node, parent) &&
      !parent.type.startsWith("TS")
        ? name
        : clockOrChance(node);
    return found ? [`${file.path}:${lineOf(file, node)} uses ${found}`] : [];
  });
}

function clockOrChance(node: SyntaxNode): string | undefined {
  if (node.type === "NewExpression" && nameOf(node.callee) === "Date" && (node.arguments as unknown[]).length === 0)
    return "new Date()";
  if (node.type !== "MemberExpression") return undefined;
  const path = `${nameOf(node.object)}.${nameOf(node.property)}`;
  return ["Date.now", "Math.random", "crypto.randomUUID", "crypto.getRandomValues"].includes(path) ? path : undefined;
}

function markup(file: SourceFile): string[] {
  return [...nodesOf(file)].flatMap(({ node }) => {
    const name = nameOf(node);
    const callsFunction = /^(?:New|Call)Expression$/.test(node.type) && nameOf(node.callee) === "Function";
    const writes =
      node.type === "MemberExpression" &&
      nameOf(node.object) === "document" &&
      /^write/.test(nameOf(node.property) ?? "");
    const found = callsFunction
      ? "Function()"
      : writes
        ? "document.write"
        : name !== undefined && MARKUP.has(name)
          ? name
          : undefined;
    return found ? [`${file.path}:${lineOf(file, node)} uses ${found}`] : [];
  });
}

const source = sourceFiles("src");

describe("what our sources may touch", () => {
  test("pure folders know no page, network, storage, clock or chance", () => {
    const pure = source.filter(({ path }) => PURE.some((folder) => path.startsWith(`src/${folder}/`)));
    expect(pure.length).toBeGreaterThan(0);
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  test("S1 what users wrote is set as text: nothing in our sources turns text into markup or code", () => {
    // The one parser of XML is a library that knows no page: its trees can be shown nowhere.
    const parser = "src/import/formats/parse-xml.ts";
    expect(source.filter(({ path }) => path !== parser).flatMap(markup)).toEqual([]);
    expect(source.filter(({ path }) => path === parser).flatMap(markup)).toEqual([
      expect.stringMatching(/ uses parseFromString$/),
    ]);
  });

  test("an offender is named with its line, and a namesake is left alone", () => {
    const at = (text: string): SourceFile => ({ path: "src/filter/a.ts", text });
    expect(impurities(at("const a = 1;\nfetch(String(Math.random() + a));"))).toEqual(
      expect.arrayContaining(["src/filter/a.ts:2 uses fetch", "src/filter/a.ts:2 uses Math.random"]),
    );
    expect(impurities(at("export const a = new Date();"))).toEqual(["src/filter/a.ts:1 uses new Date()"]);
    expect(impurities(at("const b = (location: { history: number }) => location.history; b({ history: 1 });"))).toEqual(
      [],
    );
    expect(markup(at("a.innerHTML = b;"))).toEqual(["src/filter/a.ts:1 uses innerHTML"]);
    expect(markup(at("new Function(b); document.write(b); // innerHTML"))).toHaveLength(2);
    expect(markup({ path: "src/ui/a.tsx", text: "const a = <p dangerouslySetInnerHTML={b} />;" })).toHaveLength(1);
  });
});
