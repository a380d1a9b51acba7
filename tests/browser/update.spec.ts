import { checkFile, csvFile, dialog, keep, openAtlas, results, rows, withoutGraphics } from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const HEADER = "id,name,town,country,lat,lon,members";
const OLDER = [
  HEADER,
  "A1,Alba,Bologna,IT,44.5,11.3,5",
  "A2,Bora,Trieste,IT,45.6,13.8,7",
  "A9,Cima,Trento,IT,46.1,11.1,1",
  "A10,Elce,Bari,IT,41.1,16.9,4",
].join("\n");
const NEWER = [
  HEADER,
  "A2,Bora,Gorizia,IT,45.94,13.62,7",
  "A12,<b>Duna</b>,Nuoro,IT,40.3,9.3,2",
  "A1,Alba Nuova,Bologna,IT,44.5,11.3,9",
  "A10,Elce,Bari,IT,41.1,16.9,4",
].join("\n");

test("I13 a newer edition of an open directory is recognised, its changes shown, and accepted in part; the old one comes back", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, csvFile("coops-2025.csv", OLDER));
  await expect(dialog(page)).not.toContainText("newer edition");
  await keep(page);
  await page.locator(".notice-bar").getByRole("button", { name: "Keep on this device" }).click();
  await expect(page.locator(".notice-bar")).toContainText("is kept on this device");

  await checkFile(page, csvFile("coops-2026.csv", NEWER));
  await expect(dialog(page)).toContainText("This looks like a newer edition of “coops 2025”.");
  await expect(dialog(page)).toContainText("1 new, 1 gone, 1 changed, and 1 moved.");
  await dialog(page).getByRole("radio", { name: "Update “coops 2025”" }).check();
  await dialog(page).getByRole("button", { name: "See the changes" }).click();
  const part = (name: string) => dialog(page).getByRole("region", { name, exact: true });
  await expect(part("New")).toContainText("<b>Duna</b>");
  await expect(part("Changed").getByRole("row", { name: "Members 5 9" })).toBeVisible();
  await expect(part("Moved").getByRole("listitem")).toContainText("40 km");
  await expect(dialog(page).getByRole("img", { name: /^Map of the changes: 1 new/ })).toBeVisible();
  await expectAccessible(page);

  await part("Gone").getByRole("checkbox", { name: "Let all go that are gone" }).uncheck();
  await part("Changed")
    .getByRole("checkbox", { name: /^Alba Nuova/ })
    .uncheck();
  await dialog(page).getByRole("button", { name: "Update “coops 2025”" }).click();
  const notice = page.locator(".notice-bar");
  await expect(notice).toContainText("1 new, 0 gone, 0 changed, and 1 moved. 2 changes were not taken.");
  await expect(rows(page).filter({ hasText: /Alba|Bora|Cima|Duna|Elce/ })).toHaveCount(5);
  await expect(rows(page).filter({ hasText: "Alba" })).not.toContainText("Nuova");
  await expect(rows(page).filter({ hasText: "Bora" })).toContainText("Gorizia");

  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(rows(page).filter({ hasText: "Duna" })).toHaveCount(0);
  await expect(rows(page).filter({ hasText: "Bora" })).toContainText("Trieste");
  await expect(notice).toContainText("“coops 2025” is kept on this device"); // before it would be lost with the page
  await page.reload();
  await expect(results(page)).toContainText("Trieste");
});
