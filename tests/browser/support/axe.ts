import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** A1: nothing that axe knows of stands in the way, in the state that the page is in. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
  );
  expect(found).toEqual([]);
}
