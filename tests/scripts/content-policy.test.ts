import { describe, expect, test } from "vitest";
import { contentPolicy, hostsOf, policyFor } from "../../scripts/build/content-policy.ts";

describe("the content policy", () => {
  test("S2 without a deployer's hosts it is the strict one", () => {
    expect(policyFor([])).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
    );
  });

  test("S2 a tile host is added to what is fetched and drawn, and nowhere else", () => {
    const directives = policyFor(["https://tiles.example.org"]).split("; ");
    expect(directives.filter((directive) => directive.includes("example"))).toEqual([
      "img-src 'self' data: blob: https://tiles.example.org",
      "connect-src 'self' https://tiles.example.org",
    ]);
  });

  test("hosts are read from the base map's addresses only", () => {
    const config = {
      contact: "https://federation.example.org/",
      basemap: {
        style: "https://tiles.example.org/style.json",
        tiles: ["https://a.example.org/{z}/{x}/{y}.png", "http://plain.example.org/"],
      },
    };
    expect(hostsOf(config)).toEqual(["https://a.example.org", "https://tiles.example.org"]);
    expect(hostsOf(null)).toEqual([]);
    expect(hostsOf({ basemap: null })).toEqual([]);
  });

  test("it stands before every script of the page, and inline code stops the build", () => {
    const { transformIndexHtml } = contentPolicy();
    const handler = (transformIndexHtml as unknown as { handler: (html: string) => string }).handler;
    const page = '<head><meta charset="utf-8"><script type="module" src="./a.js"></script></head>';
    const built = handler(page);
    expect(built.indexOf("Content-Security-Policy")).toBeGreaterThan(0);
    expect(built.indexOf("Content-Security-Policy")).toBeLessThan(built.indexOf("<script"));
    for (const inline of ["<script>1</script>", "<style>p{}</style>", '<p style="top:0">', '<p onclick="a()">']) {
      expect(() => handler(page + inline)).toThrow("inline code");
    }
    expect(() => handler("<head></head>")).toThrow("charset");
  });
});
