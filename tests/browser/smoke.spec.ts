import { expect, test } from "./support/test.ts";

test("S2 the built page opens under a sub-path, with its policy as header and in the page", async ({ page }) => {
  const response = await page.goto("./");
  const header = response?.headers()["content-security-policy"];
  expect(header).toContain("default-src 'none'; script-src 'self'");
  await expect(page.locator("meta[http-equiv=Content-Security-Policy]")).toHaveAttribute("content", header ?? "");
  await expect(page).toHaveTitle(/Solidarity Atlas/);
  await expect(page.locator("h1").first()).toBeAttached();
});
