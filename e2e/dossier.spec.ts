import type { Page } from "@playwright/test";
import { casePage } from "./support/case-page.ts";
import { expect, test } from "./support/test.ts";

const rules = "Zij deelt haar telefoon met haar broer.";
const threat = "De uitbuiter kent haar adres.";
const address = "Zwaluwlaan 12, Duindorp";

/** Opens a case of a minor-free adult group and comes back with its path. */
async function openCase(page: Page, surname: string): Promise<string> {
  const answer = await page.request.post("/api/v1/cases", {
    headers: { "sec-fetch-site": "same-origin", "content-type": "application/json" },
    data: {
      targetGroup: "B",
      form: "sexual",
      client: { givenName: "Elena", surname, birthDay: "1999-04-03", languages: ["bg"] },
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  return `/casussen/${id}`;
}

test("safety comes first: the file, the rules before contact, and an address that nobody else sees [R267 R423]", async ({
  workAs,
  complaints,
}) => {
  const { page } = await workAs("care-coordinator");
  const path = await openCase(page, "Todorova");
  const file = casePage(page);
  await file.open(path);
  await file.setSafeContact(["E-mail"], rules);

  await test.step("the safety file has an owner, people at risk abroad and a day to look again", async () => {
    await file.section("Veiligheid");
    const card = page.getByRole("region", { name: "Veiligheidsdossier" });
    await card.getByRole("button", { name: "Invullen" }).click();
    await card.getByLabel(/^Wat dreigt er\?/).fill(threat);
    await card.getByRole("button", { name: "Iemand toevoegen" }).click();
    await card.getByLabel("Wie", { exact: true }).fill("Haar moeder");
    await card.getByLabel("Waar", { exact: true }).selectOption({ label: "In het buitenland" });
    await card.getByLabel("Wat dreigt er voor deze persoon?").fill("Wordt thuis opgezocht.");
    await card.getByLabel("Opnieuw bekijken op").fill("1-12-2026");
    await card.getByRole("button", { name: "Bewaren" }).click();
    await expect(card.getByText(threat)).toBeVisible();
    await expect(card.getByText(/Haar moeder \(In het buitenland\)/)).toBeVisible();
  });

  await test.step("an address opens with a reason, and is nowhere else", async () => {
    const card = page.getByRole("region", { name: "Geheim adres" });
    await card.getByRole("button", { name: "Geheim adres vastleggen" }).click();
    await card.getByLabel("Adres", { exact: true }).fill(address);
    await card.getByRole("button", { name: "Geheim adres vastleggen" }).click();
    await card.getByRole("button", { name: "Adres openen" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Reden").fill("Spullen brengen.");
    await dialog.getByRole("button", { name: "Tonen" }).click();
    await expect(dialog.getByText(address)).toBeVisible();
    await dialog.getByRole("button", { name: "Sluiten" }).last().click();
    await expect(page.getByText(address)).toHaveCount(0);
    await page.reload();
    await expect(page.getByText("1 keer geopend")).toBeVisible();
    await expect(page.getByText(address)).toHaveCount(0);
  });

  await test.step("contact against the rule asks why, with the rule above it", async () => {
    const editor = page.getByRole("form", { name: "Iets vastleggen" });
    const seen = await file.writeEntry("Notities coördinatie", "Gebeld over morgen.");
    await expect(seen).toContainText("Alleen");
    await editor.getByLabel("Soort").selectOption({ label: "Contact" });
    await expect(editor.getByText(rules)).toBeVisible();
    await editor.getByLabel("Hoe had je contact met de cliënt?").selectOption({ label: "Bellen" });
    await editor.getByRole("button", { name: "Vastleggen" }).click();
    await expect(editor.getByText("Leg uit waarom het zo moest.").first()).toBeVisible();
    await editor.getByLabel("Dit gaat tegen de afspraken in").fill("Levensgevaar.");
    await file.saveEntry("Gebeld over morgen.");
    await expect(page.getByText("Tegen de afspraak, omdat: Levensgevaar.")).toBeVisible();
  });
  expect(complaints.seen).toEqual([]);
});

test("what the client agreed to, objected to and was told stands in the case, and the help moves on [R270 R360]", async ({
  workAs,
}) => {
  const { page } = await workAs("care-coordinator");
  const path = await openCase(page, "Ivanova");
  const file = casePage(page);
  await file.open(path);

  await test.step("the step of the help moves", async () => {
    await page
      .getByRole("combobox", { name: "Stap van de hulp" })
      .selectOption({ label: "Begeleiden" });
    await expect(page.getByText("Stap vastgelegd.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("combobox", { name: "Stap van de hulp" })).toHaveValue("guidance");
  });

  await test.step("a text is read in the language of the client", async () => {
    await file.section("Cliënt");
    const consents = page.getByRole("region", { name: "Toestemming", exact: true });
    await consents.getByRole("button", { name: "Toestemming vastleggen" }).click();
    await consents.getByLabel("Delen met partners die u helpen").check();
    await expect(consents.getByText(/Съгласни сте/)).toBeVisible();
    await consents.getByLabel("Lees of druk af in het").selectOption("ar");
    await expect(consents.locator('blockquote[dir="rtl"]')).toContainText("أنت توافق");
  });

  await test.step("an objection is recorded and decided with a ground", async () => {
    const card = page.getByRole("region", { name: "Bezwaren" });
    await card.getByRole("button", { name: "Bezwaar vastleggen" }).click();
    await card
      .getByLabel("Waartegen heeft de cliënt bezwaar?")
      .selectOption({ label: "De aanpak in een gemeente" });
    await card.getByLabel("In de woorden van de cliënt").fill("Zij hoeven dit niet te weten.");
    await card.getByLabel("Mondeling").check();
    await card.getByRole("combobox", { name: "In welke taal?" }).fill("Bulgaars");
    await card.getByRole("option", { name: "Bulgaars" }).click();
    await card.getByLabel("De cliënt zelf").check();
    await card.getByLabel("Wanneer?").fill("22-11-2026");
    await card.getByRole("button", { name: "Vastleggen", exact: true }).click();
    await expect(card.getByText("wacht op besluit, delen is gestopt")).toBeVisible();
    await card.getByRole("button", { name: "Besluiten" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Overnemen: er wordt niet gedeeld").check();
    await dialog.getByRole("button", { name: "Vastleggen" }).click();
    await expect(card.getByText(/overgenomen op/)).toBeVisible();
  });
});

test("another region learns that somebody is involved, and nothing else", async ({ workAs }) => {
  const there = await workAs("care-coordinator", "twente");
  const theirs = await openCase(there.page, "Dubbelganger");
  const here = await workAs("care-coordinator");
  const ours = await openCase(here.page, "Dubbelganger");
  const file = casePage(here.page);
  await file.open(ours);
  await file.section("Cliënt");
  const card = here.page.getByRole("region", { name: "Is er al iemand betrokken?" });
  await card.getByRole("button", { name: "Laten vergelijken" }).click();
  await expect(card.getByText(`${there.organisation} is ook betrokken.`)).toBeVisible();
  await casePage(there.page).open(theirs);
  await casePage(there.page).section("Cliënt");
  await expect(there.page.getByText(`${here.organisation} is ook betrokken.`)).toBeVisible();
});
