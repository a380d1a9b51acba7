import { join } from "node:path";
import { test as base } from "@playwright/test";
import { serveFolder } from "../../../scripts/static-server.mjs";

export { expect } from "@playwright/test";

/** What a page must never do. A test that means one of them to happen takes it out of the list again. */
export interface Faults {
  readonly console: string[]; // errors and warnings
  readonly pageErrors: string[];
  readonly policy: string[]; // what the content policy refused
  readonly foreign: string[]; // requests that left the origin
}

interface Fixtures {
  faults: Faults;
  watched: undefined;
}

/** The built app, served under its real policy; the test fails on anything that `Faults` lists. */
export const test = base.extend<Fixtures, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are asked for
    async ({}, use) => {
      const server = await serveFolder({ folder: join(import.meta.dirname, "../../../dist"), port: 0, base: "/a/b/" });
      await use(server.address);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ address }, use) => use(address),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  faults: async ({}, use) => use({ console: [], pageErrors: [], policy: [], foreign: [] }),
  watched: [
    async ({ context, address, faults }, use) => {
      const { origin } = new URL(address);
      await context.exposeBinding("reportRefused", (_, refused: string) => void faults.policy.push(refused));
      await context.addInitScript(() => {
        const report = (window as unknown as { reportRefused(refused: string): void }).reportRefused;
        addEventListener("securitypolicyviolation", (event) => {
          report(`${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
        });
      });
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) faults.console.push(message.text());
      });
      context.on("weberror", (error) => void faults.pageErrors.push(String(error.error().stack)));
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) faults.foreign.push(request.url());
      });
      await use(undefined);
      base.expect(faults).toEqual({ console: [], pageErrors: [], policy: [], foreign: [] });
    },
    { auto: true },
  ],
});
