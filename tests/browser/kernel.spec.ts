import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { policy } from "../../scripts/build/content-policy.ts";
import { checkFile, csvFile, dialog, expectLocated, withoutGraphics } from "./support/atlas-page.ts";
import { test as base, expect } from "./support/test.ts";

const dist = join(import.meta.dirname, "../../dist");
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
};

/** Says of each compiling in the thread that reads ahead what came of it. */
const WITNESS = `{
  const compile = WebAssembly.compile;
  WebAssembly.compile = async (bytes) => {
    try {
      const compiled = await compile(bytes);
      await fetch("/told/compiled");
      return compiled;
    } catch (error) {
      await fetch("/told/" + error.name);
      throw error;
    }
  };
}
`;

/** What a server may say beside the page: nothing, that scripts come from itself alone, or the policy of the page, with each file. */
const HEADERS: Readonly<Record<string, string>> = {
  page: "",
  scripts: "script-src 'self'; worker-src 'self'",
  everything: policy(),
};

let told: string[] = [];

const test = base.extend<object, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are asked for
    async ({}, use) => {
      const server = createServer(async ({ url = "" }, response) => {
        const [, mode = "", ...rest] = url.replace(/[?#].*/, "").split("/");
        if (mode === "told") {
          told.push(rest.join("/"));
          return response.end();
        }
        const file = decodeURIComponent(rest.join("/")) || "index.html";
        const bytes = await readFile(join(dist, file)).catch(() => undefined);
        if (!bytes) return response.writeHead(404).end();
        const header = HEADERS[mode];
        const type = TYPES[file.replace(/.*\./, "")] ?? "application/octet-stream";
        response.writeHead(200, { "Content-Type": type, ...(header && { "Content-Security-Policy": header }) });
        return response.end(/ahead-thread-/.test(file) ? WITNESS + bytes.toString() : bytes);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
      server.closeAllConnections();
      server.close();
    },
    { scope: "worker" },
  ],
});

/** Large enough for a thread of its own; some records are not plain. */
const TABLE = `name,type,town,description,longitude,latitude\n${Array.from({ length: 60_000 }, (_, at) =>
  at % 700 === 0
    ? `"Haus ""${at}""",association,Ort & Hof ${at % 9},"Frauen<b>haus</b>\nim Ort",7.${at},50.1`
    : `Coop é ${at},cooperative,Town ${at % 900},"Open, on ""Sundays"" as well, ${at % 11}",${at % 170}.5,${at % 80}.25`,
).join("\n")}\n`;

/** What the page says of the file, read under a header. */
async function checked(page: Page, address: string, header: string): Promise<string> {
  told = [];
  await withoutGraphics(page);
  await page.goto(`${address}${header}/#lang=en&panel=list`);
  await expectLocated(page);
  await checkFile(page, csvFile("long.csv", TABLE), 60_000);
  await expect(dialog(page).getByRole("button", { name: /^Keep \d/ })).toBeVisible();
  const shown = (await dialog(page).textContent()) ?? "";
  return /60,000 records were read.*About the directory/s.exec(shown)?.[0] ?? shown;
}

test("a large file is read by compiled loops where the policy lets them, and the same comes of it where it does not", async ({
  page,
  address,
}) => {
  test.setTimeout(180_000);
  const quick = await checked(page, address, "page");
  expect(told).toEqual(["compiled"]);
  expect(quick).toContain("86A protected address");

  expect(await checked(page, address, "scripts")).toBe(quick);
  expect(told).toEqual(["CompileError"]);

  // Where workers need Trusted Types there is no second thread either.
  expect(await checked(page, address, "everything")).toBe(quick);
  expect(told).toEqual([]);
});
