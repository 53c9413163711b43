import { anyCase } from "./support/demo-cases.ts";
import { casePage } from "./support/case-page.ts";
import { expect, test } from "./support/test.ts";

test("coming back to a list finds its filters, its place and its row", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator", "twente", {
    viewport: { width: 1440, height: 420 },
  });
  await page.goto("/casussen");
  await page.getByRole("button", { name: "Mijn casussen" }).click();
  await expect(page).toHaveURL(/\/casussen\?mijn=true$/);
  const rows = page.locator("main [data-row-link]");
  await expect(rows.nth(3)).toBeAttached();
  await expect(page.locator("main [data-loading]")).toHaveCount(0);
  for (let row = 1; row <= 3; row++) await page.keyboard.press("j");
  await expect(rows.nth(2)).toBeFocused();
  await page.evaluate("scrollTo(0, 150)");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/casussen\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { name: "Dossier" })).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/casussen\?mijn=true$/);
  await expect(page.getByRole("heading", { level: 1, name: "Casussen" })).toBeFocused();
  expect(await page.evaluate("scrollY")).toBe(150);
  await page.keyboard.press("j");
  await expect(rows.nth(3)).toBeFocused();
});

test("the focus stays near, and what was typed stays too", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator", "twente");
  await casePage(page).open(`/casussen/${await anyCase(page, "mine=true")}`);
  const record = page.getByRole("button", { name: "Stap vastleggen" });
  await record.focus();
  await page.keyboard.press("Enter");
  await expect(casePage(page).dialog("Stap vastleggen")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(record).toBeFocused();

  const person = page.getByRole("button", { name: /rol, doel en instellingen/ });
  await person.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Sneltoetsen" }).press("Enter");
  await expect(casePage(page).dialog("Sneltoetsen")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(person).toBeFocused();

  await page.keyboard.press("e");
  const text = page.getByLabel("Wat is er gebeurd?");
  await expect(text).toBeFocused();
  await text.fill("Half opgeschreven");
  await page.keyboard.press("Escape");
  await expect(text).toBeHidden();
  await expect(page.getByRole("heading", { name: "Dossier" })).toBeFocused();
  await page.keyboard.press("e");
  await expect(text).toHaveValue("Half opgeschreven");
});
