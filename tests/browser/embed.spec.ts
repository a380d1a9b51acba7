import { mkdir, writeFile } from "node:fs/promises";
import type { FrameLocator, Page } from "@playwright/test";
import { serveFolder } from "../../scripts/static-server.mjs";
import { withoutGraphics } from "./support/atlas-page.ts";
import { expect, type Faults, test } from "./support/test.ts";

const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** A page of another origin that shows the atlas in a frame. */
async function openFrame(page: Page, address: string, faults: Faults, sandbox = SANDBOX): Promise<FrameLocator> {
  await withoutGraphics(page);
  const folder = test.info().outputPath("host");
  await mkdir(folder, { recursive: true });
  await writeFile(
    `${folder}/index.html`,
    `<!doctype html><title>Host</title><link rel="icon" href="data:,">
    <iframe title="Atlas" src="${address}#lang=en" sandbox="${sandbox}" width="1200" height="700"></iframe>`,
  );
  const host = await serveFolder({ folder, port: 0 });
  page.on("close", () => void host.close());
  await page.goto(host.address);
  expect(faults.foreign).toEqual([host.address]);
  faults.foreign.length = 0; // the host itself; from here on whatever the frame asks for
  return page.frameLocator("iframe");
}

/** As a browser does that keeps nothing for frames of other origins. */
const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Storage is refused here.", "SecurityError");
      },
    });
  });

test("S8 the page works in a sandboxed frame of another origin, with storage refused", async ({
  page,
  address,
  faults,
}) => {
  await refuseStorage(page);
  const frame = await openFrame(page, address, faults);
  const count = frame.locator(".answer-count b");
  await expect(count).toHaveText("5,780");
  await frame.getByRole("combobox", { name: /^Search names/ }).fill("credit union");
  await expect(count).not.toHaveText("5,780");
  await frame.locator("#list").getByRole("button").first().click();
  await expect(frame.getByRole("article")).toContainText(/credit union/i);
  await frame.getByRole("button", { name: "Dark colours" }).click();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("S8 S7 a message from the page around it changes nothing", async ({ page, address, faults }) => {
  const frame = await openFrame(page, address, faults);
  const count = frame.locator(".answer-count b");
  await expect(count).toHaveText("5,780");
  await page.evaluate(() => {
    const atlas = document.querySelector("iframe")!.contentWindow!;
    for (const message of ["clear", { query: { text: "x" } }, { call: 1, job: "remove", input: { directory: "osm" } }])
      atlas.postMessage(message, "*");
  });
  await frame.getByRole("button", { name: "Dark colours" }).click(); // the messages have been heard by now
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(count).toHaveText("5,780");
});

test("S8 where scripts cannot come, a sentence and a link stand in the page itself", async ({
  page,
  address,
  faults,
}) => {
  const frame = await openFrame(page, address, faults, "allow-popups");
  await expect(frame.getByText("allow scripts for this page")).toBeVisible();
  await expect(frame.getByRole("link", { name: "open the atlas in a window of its own" })).toHaveAttribute(
    "target",
    "_blank",
  );
  faults.console.length = 0; // the browser says that the frame may run no script
});
