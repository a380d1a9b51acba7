import { expect, test } from "./support/test.ts";

test("S2 the built page opens under a sub-path, with its policy as header and in the page", async ({ page }) => {
  const response = await page.goto("./");
  const header = response?.headers()["content-security-policy"];
  expect(header).toContain("default-src 'none'; script-src 'self'");
  await expect(page.locator("meta[http-equiv=Content-Security-Policy]")).toHaveAttribute("content", header ?? "");
  await expect(page).toHaveTitle(/Solidarity Atlas/);
  await expect(page.locator("h1").first()).toBeAttached();
});

test("T6 S6 the watch over every page notices warnings, errors, refusals and foreign requests", async ({
  page,
  faults,
}) => {
  await page.goto("./");
  await page.evaluate(() => {
    console.warn("a warning");
    setTimeout(() => {
      throw new Error("a page error");
    });
    const image = document.createElement("img");
    image.src = "http://elsewhere.example/a.png";
    document.body.append(image);
    open("http://elsewhere.example/");
  });
  await expect.poll(() => faults.console.join()).toContain("a warning");
  await expect.poll(() => faults.pageErrors.join()).toContain("a page error");
  await expect.poll(() => faults.policy.join()).toContain("img-src refused http://elsewhere.example");
  await expect.poll(() => faults.foreign).toContain("http://elsewhere.example/");
  await page.context().close(); // nothing may be noticed after the lists were emptied
  for (const list of Object.values(faults)) list.length = 0;
});
