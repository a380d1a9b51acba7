import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

/** A1: nothing that axe knows of stands in the way, in the state that the page is in. All rules run, in the page itself, which has no frames. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    return inPage.run(document, { resultTypes: ["violations"] }); // of the others only the first example is worked out
  });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
  );
  expect(found).toEqual([]);
}
