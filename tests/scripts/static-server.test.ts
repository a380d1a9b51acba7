import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filePath, readRange, serveFolder } from "../../scripts/static-server.mjs";

const POLICY = "default-src 'none'; script-src 'self'";
const parent = mkdtempSync(join(tmpdir(), "atlas-"));
const folder = join(parent, "dist");
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(folder, "data"), { recursive: true });
  mkdirSync(join(folder, ".vite"));
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(folder, ".vite/manifest.json"), "{}");
  writeFileSync(
    join(folder, "index.html"),
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><p>Atlas</p>`,
  );
  writeFileSync(join(folder, "data/rows.csv"), "id,name\r\n".repeat(1000));
  writeFileSync(join(folder, "data/empty.csv"), "");
  server = await serveFolder({ folder, port: 0, base: "/a/b/" });
});
afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, server.address), { headers: { "Accept-Encoding": "identity", ...headers }, redirect: "manual" });

/** As `get`, with the path sent as it is written: fetch would tidy it up first. */
const getRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });

describe("the static server", () => {
  test("S11 serves the page under a sub-path, and nothing beside it", async () => {
    expect(await (await get("./")).text()).toContain("Atlas");
    expect((await get("./data")).status).toBe(404); // a folder without a page
    const folderItself = await get("/a/b");
    expect([
      folderItself.status,
      new URL(folderItself.headers.get("location") ?? "", folderItself.url).pathname,
    ]).toEqual([301, "/a/b/"]);
    expect((await get("/")).status).toBe(404);
    expect((await get("./nothing.csv")).status).toBe(404);
  });

  test("S2 says the policy of the page as a header too", async () => {
    const { headers } = await get("./");
    expect(headers.get("content-security-policy")).toBe(POLICY);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  test.each([
    "/a/b/../../secret.txt",
    "/a/b/%2e%2e/secret.txt",
    "/a/b/..%2fsecret.txt",
    "/a/b//etc/passwd",
    "/a/b/%00",
    "/a/b/%zz",
    "/a/b/.vite/manifest.json",
  ])("does not leave its folder for %s", async (path) => {
    expect(await getRaw(path)).toBe(404);
  });

  test("compresses what a browser accepts, with the same content", async () => {
    for (const encoding of ["br", "gzip"]) {
      const response = await get("data/rows.csv", { "Accept-Encoding": encoding });
      expect(response.headers.get("content-encoding")).toBe(encoding);
      expect(Number(response.headers.get("content-length"))).toBeLessThan(1000);
      expect(await response.text()).toHaveLength(9000);
    }
  });

  test("answers a range of bytes, a range past the end, and an empty file", async () => {
    const part = await get("data/rows.csv", { Range: "bytes=3-6" });
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
      206,
      "bytes 3-6/9000",
      "name",
    ]);
    expect((await get("data/rows.csv", { Range: "bytes=9000-" })).status).toBe(416);
    const empty = await get("data/empty.csv");
    expect([empty.status, await empty.text()]).toEqual([200, ""]);
  });

  test("says when nothing changed", async () => {
    const tag = (await get("data/rows.csv")).headers.get("etag") ?? "";
    expect((await get("data/rows.csv", { "If-None-Match": tag })).status).toBe(304);
  });

  test("refuses to be written to", async () => {
    expect((await fetch(server.address, { method: "POST" })).status).toBe(405);
  });

  test("a port that is taken is an error of its own", async () => {
    const { port } = new URL(server.address);
    await expect(serveFolder({ folder, port: Number(port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

test.each([
  ["bytes=0-0", { start: 0, end: 0 }],
  ["bytes=-5", { start: 95, end: 99 }],
  ["bytes=-500", { start: 0, end: 99 }],
  ["bytes=90-", { start: 90, end: 99 }],
  ["bytes=90-500", { start: 90, end: 99 }],
  ["bytes=100-", "unsatisfiable"],
  ["bytes=9-3", undefined],
  ["bytes=0-1,4-5", undefined],
  ["rows=0-1", undefined],
  ["bytes=-", undefined],
])("of 100 bytes, %s means %o", (header, range) => {
  expect(readRange(header, 100)).toEqual(range);
});

test("an address without its base names no file", () => {
  expect(filePath("/a/b/x.js?v=1", "/dist", "/a/b/")).toBe("/dist/x.js");
  expect(filePath("/a/bx.js", "/dist", "/a/b/")).toBeUndefined();
});
