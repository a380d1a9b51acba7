import type { Locator } from "@playwright/test";
import { checkFile, csvFile, dialog, openAtlas, withoutGraphics } from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

test.use({ hasTouch: true });

const TEXT = ["name;y;x;Zahl", "Alba;13.4;52.5;7", "Bora;13.5;52.6;9"].join("\n");

const middleOf = async (element: Locator): Promise<{ x: number; y: number }> => {
  await element.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await element.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

test("A4 U4 columns are exchanged by mouse and dragged onto a field by touch, each in one step, and Escape leaves all as it was", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, csvFile("members.csv", TEXT));
  const readAs = (column: string) => dialog(page).getByRole("combobox", { name: `What “${column}” is read as` });
  const head = (column: string) => dialog(page).getByRole("columnheader", { name: column });
  const place = (field: string) => page.locator(`.field-tray [data-target="field:${field}"]`).last();
  await expect(dialog(page)).toContainText("Drag a column by its handle");
  await expect(readAs("x")).toHaveValue("field:longitude");

  const [from, to] = [await middleOf(head("x").locator("[data-grip]")), await middleOf(head("y"))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.keyboard.press("Escape");
  await expect(page.locator(".field-tray")).toHaveCount(0);
  await page.mouse.up();
  await expect(readAs("x")).toHaveValue("field:longitude");

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await expect(page.locator(".drag-verdict")).toHaveText("exchanged with “y”");
  await page.mouse.up();
  await expect(dialog(page).getByText("“x”: exchanged with “y”.").first()).toBeVisible();
  await expect(readAs("x")).toHaveValue("field:latitude");
  await expect(readAs("y")).toHaveValue("field:longitude");
  await page.keyboard.press("Control+z");
  await expect(readAs("x")).toHaveValue("field:longitude");
  await expect(readAs("y")).toHaveValue("field:latitude");

  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints });
  const start = await middleOf(dialog(page).getByRole("region", { name: "not understood" }).locator("[data-grip]"));
  await touch("touchStart", start);
  await touch("touchMove", { x: start.x, y: start.y - 30 });
  await touch("touchMove", await middleOf(place("members")));
  await expect(page.locator(".drag-verdict")).toHaveText("read as Members");
  await touch("touchEnd");
  await expect(readAs("Zahl")).toHaveValue("field:members");
  await expect(dialog(page).getByText("“Zahl”: read as Members.").first()).toBeVisible();
});
