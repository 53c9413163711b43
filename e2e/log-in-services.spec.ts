import { expect, test } from "./support/test.ts";

test("an administrator finds the log-in services, and sees what is missing in a new one", async ({
  workAs,
  complaints,
}) => {
  complaints.expectedStatuses.add(422).add(503);
  const { page } = await workAs("administrator");
  await page.goto("/beheer");
  await page.getByRole("link", { name: "Inlogdiensten" }).click();
  await expect(page.getByRole("heading", { name: "Nog geen inlogdienst" })).toBeVisible();
  await page.getByRole("button", { name: "Inlogdienst aansluiten" }).click();
  const dialog = page.getByRole("dialog", { name: "Inlogdienst aansluiten" });
  await dialog.getByRole("button", { name: "Aansluiten" }).click();
  await expect(dialog.getByRole("alert").first()).toContainText("4 punten");

  await test.step("an address inside the own network is refused at its field", async () => {
    await dialog.getByLabel("Naam op de inlogpagina").fill("Oefenstad");
    await dialog.getByLabel("Adres van de dienst").fill("https://127.0.0.1");
    await dialog.getByLabel("Client-id").fill("schakel");
    await dialog.getByLabel("Geheim", { exact: true }).fill("een geheim");
    await expect(dialog.getByLabel("Geheim", { exact: true })).toHaveAttribute("type", "password");
    await dialog.getByRole("button", { name: "Aansluiten" }).click();
    await expect(dialog.getByLabel("Adres van de dienst")).toHaveAccessibleDescription(/adres/);
    await expect(dialog.getByRole("alert").first()).toContainText("1 punt");
  });
});

test("the own sessions say in which browser they began and when they were last used", async ({
  workAs,
}) => {
  const { page } = await workAs("reporter");
  await page.goto("/account");
  const sessions = page.getByRole("region", { name: "Waar je bent ingelogd" });
  await expect(sessions).toContainText(/Chrome op \w+/);
  await expect(sessions).toContainText("laatst gebruikt");
});
