import { readFile } from "node:fs/promises";
import { expectAccessible } from "./support/axe.ts";
import { anyCase } from "./support/demo-cases.ts";
import { expect, test } from "./support/test.ts";

/** The log is looked at every minute. */
const untilWatchedMs = 100_000;

test("the privacy officer sees unusual access and settles it", async ({ workAs, complaints }) => {
  test.setTimeout(240_000);
  complaints.expectedStatuses.add(404);
  const twente = await workAs("care-coordinator", "twente");
  const rotterdam = await workAs("care-coordinator", "rotterdam");
  const foreignId = await anyCase(twente.page, "mine=true");
  for (let visit = 0; visit < 3; visit += 1) {
    await rotterdam.page.goto(`/casussen/${foreignId}`);
    await expect(
      rotterdam.page.getByRole("heading", { name: "Dit kun je niet openen" }),
    ).toBeVisible();
  }
  const { page } = await workAs("privacy-officer", "rotterdam");
  await expect(page.getByRole("heading", { name: "Ongewone inzage" })).toBeVisible();
  await page.getByRole("link", { name: "Alles bekijken" }).click();
  const row = page
    .getByRole("row")
    .filter({ hasText: rotterdam.name })
    .filter({ hasText: "Buiten de eigen regio gekeken" });
  await expect(row).toBeVisible({ timeout: untilWatchedMs });
  await expectAccessible(page, "/beheer/toezicht");
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Buiten de eigen regio gekeken" })).toBeVisible();
  const lines = page.getByRole("table", { name: "Regels in het logboek achter deze melding" });
  await expect(lines.getByText("geweigerd").first()).toBeVisible();
  await expectAccessible(page, "a notice");
  await page.getByRole("button", { name: "Afsluiten" }).click();
  const dialog = page.getByRole("dialog", { name: "Melding afsluiten" });
  await dialog.getByRole("button", { name: "Afsluiten" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Kies een uitkomst");
  await dialog.getByLabel("Besproken met de medewerker").check();
  await dialog
    .getByLabel("Wat is er nagegaan?")
    .fill("De medewerker volgde een oude koppeling uit een mail. Uitgelegd hoe het wel moet.");
  await dialog.getByRole("button", { name: "Afsluiten" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("sloot de melding af: Besproken met de medewerker")).toBeVisible();
  await expect(page.getByRole("button", { name: "Heropenen" })).toBeVisible();
  await page.goto("/beheer/toezicht?toon=afgesloten");
  await expect(row).toContainText("Besproken met de medewerker");
});

test("the log is checked on the spot, and a checkpoint goes along to keep", async ({ workAs }) => {
  const { page } = await workAs("privacy-officer", "twente");
  await page.goto("/beheer/controle");
  await expect(page.getByRole("heading", { name: "Controle van het logboek" })).toBeVisible();
  await page.getByRole("button", { name: "Controleer" }).click();
  await expect(page.getByText("Het nagekeken deel is heel")).toBeVisible();
  await expectAccessible(page, "/beheer/controle");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Controlepunt downloaden" }).click(),
  ]);
  const note = await readFile(await download.path(), "utf8");
  expect(note).toMatch(/^schakel\/[0-9a-f]{32}\n\d+\n[A-Za-z0-9+/]{43}=\ntime 2026-/);
  expect(note).toContain("\n\n— schakel/");
  await page.getByLabel("Adres").fill("http://getuige.example");
  await page.getByRole("button", { name: "Adres toevoegen" }).click();
  await expect(page.getByRole("alert")).toContainText("https");
});
