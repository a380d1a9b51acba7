import { describe, expect, test } from "vitest";
import { contentPolicy, policy } from "../../scripts/build/content-policy.ts";

describe("the content policy", () => {
  test("S2 it allows what is ours and nothing else", () => {
    expect(policy()).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
    );
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
