import {
  checkFile,
  csvFile,
  dialog,
  downloaded,
  keep,
  openAtlas,
  results,
  withoutGraphics,
} from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const FILE = [
  "name,street,postcode,city,country,lat,lon,website",
  "Forno Solidale,Via Esempio 3,40122,Bologna,IT,44.49380,11.33870,https://forno.example/",
  "Il Forno Solidale,via Esempio 3,40122,Bologna,IT,44.49385,11.33880,https://www.forno.example/pane",
  "Épicerie Sociale du Marché,5 rue des Lilas,69001,Lyon,FR,45.76800,4.83400,",
  "Epicerie sociale du marche,Rue des Lilas 5,69001,Lyon,FR,45.76810,4.83415,",
  "Circolo del Vento,,,Lecce,IT,40.35,18.17,",
].join("\n");

test("I1 A1 doubles are shown side by side, one is left out on a word, and nobody else goes", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, csvFile("doubles.csv", `${FILE}\n`));
  await dialog(page).getByRole("tab", { name: "Duplicates 2 open" }).click();
  const panel = dialog(page).getByRole("tabpanel");
  await expect(panel).toContainText("2 pairs in this file");
  const pairs = panel.locator(".pair");
  await expect(pairs.first()).toContainText("the same name, only these two have a page on forno.example, 10 m apart");
  await expect(pairs.last().getByRole("row", { name: /^Street and number \(differs\)/ })).toContainText(
    "Rue des Lilas 5",
  );
  await expectAccessible(page);

  const leaveOut = panel.getByRole("button", { name: "The same: leave “Il Forno Solidale” in line 3 out" });
  await leaveOut.focus();
  await page.keyboard.press("Enter");
  await expect(pairs.first().getByRole("heading")).toBeFocused();
  await panel.getByRole("button", { name: /^Different: keep both of “Épicerie/ }).click();
  await expect(dialog(page).getByRole("tab", { name: "Duplicates", exact: true })).toBeVisible();
  await expect(dialog(page)).toContainText("in its place staysForno Solidale (2)");
  const rest = await downloaded(page, () => dialog(page).getByRole("button", { name: "Download this one" }).click());
  expect(rest.bytes.toString("utf8")).toContain("Il Forno Solidale,via Esempio 3");

  await expect(dialog(page).getByRole("button", { name: "Keep 4 initiatives" })).toBeEnabled();
  await keep(page);
  await expect(results(page).getByRole("heading", { level: 2 }).first()).toContainText("4");
});
