import { dialog, numberIn, openAtlas, results, withoutGraphics } from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

test("U5 A2 an area is drawn by keyboard alone, counted, linked to, and named in its download", async ({ page }) => {
  await openAtlas(page, "panel=area&map=6/47/11");
  const draw = results(page).getByRole("button", { name: "Draw corners on the map" });
  await expect(draw).toBeEnabled();
  await draw.press("Enter");
  const pane = page.getByRole("application", { name: "Drawing on the map" });
  await expect(pane).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(draw).toBeFocused();
  await draw.press("Enter");
  await expect(pane).toBeFocused();
  const walk = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await walk("Shift+ArrowUp", "Enter", "Shift+ArrowRight", "Enter", "Backspace");
  await walk("Shift+ArrowRight", "Shift+ArrowDown", "Shift+ArrowDown", "Enter");
  await walk("Shift+ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowLeft", "Enter", "Enter");
  const sheet = results(page).getByRole("article", { name: "Drawn area near Innsbruck" });
  await expect(sheet).toContainText("3 corners");
  await expect(results(page).locator(":focus")).toHaveCount(1);
  await expect(page).toHaveURL(/area=[\d.]+,[\d.]+\/[\d.]+,[\d.]+\/[\d.]+,[\d.]+&/);
  const count = numberIn(await sheet.getByRole("definition").first().textContent());
  expect(count).toBeGreaterThan(10);
  const link = page.url();

  await page.goto("about:blank");
  await withoutGraphics(page);
  await page.goto(link);
  await expect(sheet.getByRole("definition").first()).toHaveText(String(count));
  await sheet.getByRole("button", { name: "Another area" }).click();
  await expect(draw).toBeDisabled();
  await page.reload();
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Download this area" }).click();
  await expect(dialog(page)).toContainText(`${count} initiatives, exactly those in the list`);
  await expect(dialog(page).getByRole("status").first()).toHaveText(/_area-[0-9a-z]+_/);
});
