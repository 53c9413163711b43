import { anyCase } from "./support/demo-cases.ts";
import { casePage } from "./support/case-page.ts";
import { chooseDemoPerson } from "./support/people.ts";
import { reportWizard } from "./support/report-wizard.ts";
import { expect, test } from "./support/test.ts";

const nobodysId = "019a0000-0000-7000-8000-000000000000";

test("what is not yours looks like what does not exist", async ({ workAs, complaints }) => {
  complaints.expectedStatuses.add(404);
  const twente = await workAs("care-coordinator", "twente");
  const rotterdam = await workAs("care-coordinator", "rotterdam");
  const foreignId = await anyCase(twente.page, "mine=true", "TW-");
  const { page } = rotterdam;
  const shown: string[] = [];
  for (const id of [foreignId, nobodysId]) {
    await page.goto(`/casussen/${id}`);
    await expect(page.getByRole("heading", { name: "Dit kun je niet openen" })).toBeVisible();
    shown.push(await page.locator("body").innerText());
  }
  expect(shown[0]).toBe(shown[1]);
  const answers = [foreignId, nobodysId].map(async (id) => {
    const answer = await page.request.get(`/api/v1/cases/${id}`);
    const { instance: _, ...body } = (await answer.json()) as Record<string, unknown>;
    return { status: answer.status(), body };
  });
  expect(await answers[0]).toEqual(await answers[1]);
});

test("a session that ends while somebody writes costs nothing", async ({ workAs, complaints }) => {
  complaints.expectedStatuses.add(401);
  const { page, name } = await workAs("reporter");
  const wizard = reportWizard(page);
  await wizard.open();
  await wizard.answer("Is er nu direct gevaar?", "Nee, niet op dit moment");
  await wizard.next("Waar gaat het om?");
  await wizard.answer("Soort melding", "Ik wil advies");
  await wizard.next("Wat herken je?");
  await wizard.next("Wat wil je bespreken?");
  await page.context().clearCookies();
  const question = "Een leerling heeft opeens drie telefoons. Met wie bespreek ik dat?";
  await page.getByLabel("Je vraag en de situatie").fill(question);
  const again = page.getByRole("dialog", { name: "Je sessie is verlopen" });
  await expect(again).toContainText(`Log opnieuw in als ${name}`);
  await again.getByRole("button", { name: `Verder als ${name}` }).click();
  await expect(again).toBeHidden();
  await expect(page.getByLabel("Je vraag en de situatie")).toHaveValue(question);
  await wizard.waitUntilKept();
  await page.reload();
  await expect(page.getByLabel("Je vraag en de situatie")).toHaveValue(question);
});

test("two people who correct one entry see both texts", async ({ workAs, complaints }) => {
  complaints.expectedStatuses.add(412);
  const { page } = await workAs("care-coordinator", "twente");
  const at = `/casussen/${await anyCase(page, "mine=true")}`;
  const first = casePage(page);
  await first.open(at);
  await first.writeEntry("Notities coördinatie", "Het gesprek was om tien uur.");
  await first.saveEntry("Het gesprek was om tien uur.");
  const secondPage = await page.context().newPage();
  await casePage(secondPage).open(at);
  for (const each of [page, secondPage]) {
    const entry = each.getByRole("article").filter({ hasText: "Het gesprek was om tien uur." });
    await entry.getByRole("button", { name: "Verbeteren" }).click();
  }
  await page.getByLabel("Tekst verbeteren").fill("Het gesprek was om elf uur.");
  await secondPage.getByLabel("Tekst verbeteren").fill("Het gesprek was om twaalf uur.");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByLabel("Tekst verbeteren")).toBeHidden();
  await secondPage.getByRole("button", { name: "Bewaren" }).click();
  const both = secondPage.getByRole("status").filter({ hasText: "Jouw versie" });
  await expect(both).toContainText("Het gesprek was om elf uur.");
  await expect(both).toContainText("Het gesprek was om twaalf uur.");
  await secondPage.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByText("Het gesprek was om twaalf uur.")).toBeVisible();
});

test("wrong input is named at the field and in a summary that has the focus", async ({
  workAs,
}) => {
  const { page } = await workAs("reporter");
  const wizard = reportWizard(page);
  await wizard.open();
  await wizard.next("Waar gaat het om?");
  await page.getByRole("button", { name: "Verder" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Verbeter 1 punt" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: "Kies waar je melding over gaat." }).click();
  await expect(page.getByRole("radio", { name: "Een mogelijk slachtoffer" })).toBeFocused();
  const group = page.getByRole("group", { name: "Soort melding" });
  await expect(group).toHaveAccessibleDescription(/Kies waar je melding over gaat\./);
});

test("every text changes with the language", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator");
  await page.getByRole("button", { name: /rol, doel en instellingen/ }).click();
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/casussen");
  await expect(page.getByRole("heading", { level: 1, name: "Cases" })).toBeVisible();
  await page.getByRole("button", { name: /role, purpose and settings/ }).click();
  await page.getByRole("radio", { name: "Nederlands" }).check();
  await expect(page.getByRole("heading", { level: 1, name: "Casussen" })).toBeVisible();
});

test("nobody who looks along reads a name in the meekijkstand", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator");
  const id = await anyCase(page, "mine=true");
  const answer = await page.request.get(`/api/v1/cases/${id}`);
  const { client } = (await answer.json()) as { client: { givenName: string; surname: string } };
  const name = `${client.givenName} ${client.surname}`;
  await casePage(page).open(`/casussen/${id}`);
  await expect(page.getByText(name)).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByText("Meekijkstand staat aan")).toBeVisible();
  expect(await page.locator("body").innerText()).not.toContain(client.surname);
  await page.keyboard.press("p");
  await expect(page.getByText(name)).toBeVisible();
});

test("a printed case has its content and no menus", async ({ workAs }) => {
  const { page, name } = await workAs("care-coordinator");
  await casePage(page).open(`/casussen/${await anyCase(page, "mine=true")}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Dossier" })).toBeVisible();
  await expect(page.getByText(`door ${name}. Niet laten liggen.`)).toBeVisible();
  for (const part of ["navigation", "search", "banner"] as const) {
    await expect(page.getByRole(part)).toHaveCount(0);
  }
  const commands = page.getByRole("button", { name: /vastleggen|toevoegen|Verbeteren|Acties/ });
  await expect(commands).toHaveCount(0);
});

test("logging in brings people to the page they asked for", async ({ openBrowser, complaints }) => {
  complaints.expectedStatuses.add(401);
  const page = await openBrowser();
  await page.goto("/casussen?fase=gesloten");
  await chooseDemoPerson(page, "care-coordinator", "rotterdam");
  await expect(page).toHaveURL(/\/casussen\?fase=gesloten$/);
});
