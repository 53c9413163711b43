import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { casePage } from "./support/case-page.ts";
import { expect, test } from "./support/test.ts";

const question = "Kunnen jullie vandaag meedenken over de veiligheid van deze cliënt?";
const secret = "Zij wil haar zus bellen zonder dat hij het weet.";
const planned = "Een plek in een andere stad.";

type Opened = { readonly id: string; readonly number: string; readonly pseudonym: string };

/** A case of one's own with an entry in two compartments; writing is what the journeys test. */
async function openCase(page: Page): Promise<Opened> {
  const answer = await page.request.post("/api/v1/cases", {
    headers: { "sec-fetch-site": "same-origin" },
    data: {
      targetGroup: "B",
      form: "sexual",
      client: { givenName: "Ilse", surname: "Waterlander" },
      firstEntries: [
        { kind: "note", compartment: "contact-safety", text: secret },
        { kind: "note", compartment: "plan-results", text: planned },
      ],
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as Opened;
}

test("a partner is asked, reads the question only, accepts and sees the case [R433]", async ({
  workAs,
}) => {
  const coordinator = await workAs("care-coordinator");
  const police = await workAs("police-officer");
  const file = await openCase(coordinator.page);
  const atCoordinator = casePage(coordinator.page);

  await test.step("the coordinator sees what the partner would see, and sends a question", async () => {
    await atCoordinator.open(`/casussen/${file.id}`);
    await atCoordinator.section("Samenwerking");
    await coordinator.page.getByRole("link", { name: "Verwijzen" }).click();
    const form = coordinator.page.getByRole("form", { name: "Een partner vragen mee te doen" });
    const who = form.getByLabel("Welke partner, onder welke afspraak?");
    const choice = who.locator("option").filter({ hasText: police.organisation }).first();
    await who.selectOption((await choice.getAttribute("value")) ?? "");
    const after = coordinator.page.getByRole("region", {
      name: `Wat ${police.organisation} ziet na aannemen`,
    });
    await expect(after).toContainText("Contact en veiligheid");
    await form.getByLabel("Wat vraag je?").fill(question);
    await form.getByLabel("binnen een dag").check();
    await form.getByLabel("Antwoord uiterlijk op").fill("24-11-2026");
    await form.getByRole("button", { name: "Vraag versturen" }).click();
    await expect(coordinator.page.getByText("wacht op antwoord")).toBeVisible();
  });

  await test.step("the partner finds it under today, and reads no more than the question", async () => {
    await police.page.goto("/vandaag");
    await police.page.getByRole("link", { name: /verwijzing(en)? wacht/ }).click();
    const card = police.page.getByRole("article").filter({ hasText: question });
    await expect(card).toContainText("De afzender noemt nu niet over wie het gaat.");
    await expect(card).not.toContainText(file.number);
    await expect(card).not.toContainText("Waterlander");
    await expectAccessible(police.page, "the inbox of a partner");
    await police.page.setViewportSize({ width: 1440, height: 900 });
    const answer = await police.page.request.get(`/api/v1/cases/${file.id}`);
    expect(answer.status()).toBe(404);
  });

  await test.step("after accepting the case opens, as far as the agreement goes", async () => {
    const card = police.page.getByRole("article").filter({ hasText: question });
    await card.getByRole("button", { name: "Aannemen" }).click();
    await police.page.getByRole("dialog").getByRole("button", { name: "Aannemen" }).click();
    await expect(police.page).toHaveURL(new RegExp(file.id));
    await expect(police.page.getByText(secret)).toBeVisible();
    await expect(police.page.getByText(planned)).toBeHidden();
  });

  await test.step("the coordinator sees the answer without asking for it", async () => {
    await expect(coordinator.page.getByText("aangenomen", { exact: true })).toBeVisible();
    await expectAccessible(coordinator.page, "working together in a case");
  });
});

test("a case goes to another region, and the old side keeps what was agreed [R427 R433]", async ({
  workAs,
  complaints,
}) => {
  complaints.expectedStatuses.add(404);
  const rotterdam = await workAs("care-coordinator");
  const twente = await workAs("care-coordinator", "twente");
  const file = await openCase(rotterdam.page);
  const why = "De cliënt woont vanaf morgen in Twente.";

  await test.step("the old side sees what changes, chooses aftercare and offers the case", async () => {
    await rotterdam.page.goto(`/casussen/${file.id}/samenwerking/overdragen`);
    const form = rotterdam.page.getByRole("form", {
      name: "Aan een andere organisatie overdragen",
    });
    const whom = form.getByLabel("Aan welke organisatie?");
    const choice = whom.locator("option").filter({ hasText: twente.organisation }).first();
    await whom.selectOption((await choice.getAttribute("value")) ?? "");
    await expect(rotterdam.page.getByRole("region", { name: "Wat er dan gebeurt" })).toContainText(
      "Afspraken van de oude regio gelden dan niet meer",
    );
    await form.getByLabel("Waarom draag je over?").fill(why);
    await form.getByRole("checkbox", { name: "Plan en resultaat" }).check();
    await form.getByLabel("Tot en met welke dag?").fill("1-12-2026");
    await expectAccessible(rotterdam.page, "offering a case");
    await rotterdam.page.setViewportSize({ width: 1440, height: 900 });
    await form.getByRole("button", { name: "Casus aanbieden" }).click();
    await expect(rotterdam.page.getByText("aangeboden", { exact: true })).toBeVisible();
  });

  await test.step("the new side reads why, and takes the case over", async () => {
    await twente.page.goto("/verwijzingen");
    const card = twente.page.getByRole("article").filter({ hasText: file.number });
    await expect(card).toContainText(why);
    await card.getByRole("button", { name: "Casus overnemen" }).click();
    await twente.page.getByRole("dialog").getByRole("button", { name: "Casus overnemen" }).click();
    await expect(twente.page).toHaveURL(new RegExp(file.id));
    await expect(twente.page.getByText(secret)).toBeVisible();
    await expect(twente.page.getByText(planned)).toBeVisible();
  });

  await test.step("the old side holds the receipt, and reads its part and no more", async () => {
    await rotterdam.page.goto("/verwijzingen");
    const card = rotterdam.page.getByRole("article").filter({ hasText: file.number });
    await expect(card).toContainText("2 notities");
    await expect(card).toContainText("Plan en resultaat, tot en met 1 dec 2026");
    const receipt = rotterdam.page.waitForEvent("download");
    await card.getByRole("button", { name: "Bewijs afdrukken" }).click();
    expect((await receipt).suggestedFilename()).toBe("ontvangstbewijs.pdf");
    await rotterdam.page.goto(`/casussen/${file.id}`);
    await expect(rotterdam.page.getByText(planned)).toBeVisible();
    await expect(rotterdam.page.getByText(secret)).toBeHidden();
  });
});

test("what is said about a conflict of duties stays between two people", async ({ workAs }) => {
  const coordinator = await workAs("care-coordinator");
  const file = await openCase(coordinator.page);
  const { page } = coordinator;
  await page.goto(`/casussen/${file.id}/samenwerking/geheimhouding`);
  const form = page.getByRole("form", { name: "Conflict van plichten vastleggen" });
  await form.getByRole("button", { name: "Aan tweede persoon voorleggen" }).click();
  await expect(form.getByRole("alert")).toContainText("Kies wie meekijkt.");
  await form.getByLabel("toestemming te krijgen").fill("Twee keer gevraagd, zij durft niet.");
  await form.getByLabel("ernstig nadeel").fill("Hij dreigt haar zus te halen.");
  await form.getByLabel("geen andere manier").fill("Zonder adres kan niemand helpen.");
  await form.getByLabel("niet meer dan dat").fill("Alleen het adres van de zus.");
  await form.getByLabel("Aan wie vertel je het?").fill("Politie, team mensenhandel");
  await form.getByLabel("Wie kijkt als tweede mee?").selectOption({ index: 1 });
  await form.getByRole("button", { name: "Aan tweede persoon voorleggen" }).click();
  const card = page.getByRole("article").filter({ hasText: "Hij dreigt haar zus te halen." });
  await expect(card).toContainText("wacht op de tweede persoon");
  await expect(card.getByRole("button", { name: "Bevestigen" })).toBeHidden();
});

test("who asks for access by a number learns nothing from it, and is let in by an answer", async ({
  workAs,
}) => {
  const coordinator = await workAs("care-coordinator");
  const shelter = await workAs("shelter-worker");
  const file = await openCase(coordinator.page);
  const ask = async (number: string): Promise<string> => {
    await shelter.page.goto("/verwijzingen/toegang-vragen");
    const form = shelter.page.getByRole("form", { name: "Toegang vragen" });
    await form.getByLabel("Nummer van de casus").fill(number);
    await form.getByLabel("Waarom is het nodig?").fill("Zij slaapt sinds gisteren bij ons.");
    await form.getByRole("button", { name: "Verzoek versturen" }).click();
    const card = shelter.page.getByRole("article").filter({ hasText: number });
    await expect(card).toContainText("wacht op antwoord");
    return (await card.innerText()).replaceAll(number, "");
  };

  await test.step("a number that exists looks like one that does not", async () => {
    expect(await ask(file.number)).toBe(await ask("RO-2026-99999"));
  });

  await test.step("the coordinator lets the organisation in under an agreement", async () => {
    await coordinator.page.goto(`/casussen/${file.id}/samenwerking`);
    const card = coordinator.page.getByRole("article").filter({ hasText: shelter.organisation });
    await card.getByRole("button", { name: "Toelaten" }).click();
    const dialog = coordinator.page.getByRole("dialog", {
      name: `${shelter.organisation} toelaten`,
    });
    await dialog.getByLabel("Onder welke afspraak?").selectOption({ index: 1 });
    await dialog.getByLabel("Wat doet deze organisatie").fill("Vangt de cliënt op");
    await dialog.getByLabel("Je antwoord").fill("Welkom, bel me vandaag.");
    await dialog.getByRole("button", { name: "Toelaten" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("the asker reads the answer without asking again, and sees the case", async () => {
    const card = shelter.page.getByRole("article").filter({ hasText: file.number });
    await expect(card).toContainText("toegelaten");
    await expect(card).toContainText("Welkom, bel me vandaag.");
    await shelter.page.goto(`/casussen/${file.id}`);
    await expect(shelter.page.getByText(planned)).toBeVisible();
    await expect(shelter.page.getByText(secret)).toBeVisible();
  });
});

test("the cases of who leaves are divided, and each says what became of it [R427]", async ({
  workAs,
}) => {
  const { page, name } = await workAs("care-coordinator");
  const file = await openCase(page);
  await page.goto("/casussen/verdelen");
  const own = page.getByLabel("Van wie?").locator("option").filter({ hasText: name });
  await page.getByLabel("Van wie?").selectOption((await own.getAttribute("value")) ?? "");
  const row = page.getByRole("row").filter({ hasText: file.number });
  await expectAccessible(page, "dividing cases");
  await page.setViewportSize({ width: 1440, height: 900 });
  await row.getByRole("checkbox").check();
  await page.getByRole("button", { name: "1 casus overdragen" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies ten minste één casus");
  await page.getByLabel("Voor alle gekozen casussen").selectOption({ index: 1 });
  await page.getByRole("button", { name: "1 casus overdragen" }).click();
  await expect(row).toContainText("overgedragen");
});

test("somebody stands in, and a crisis is seen by everybody [R109 R430]", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator");
  const file = await openCase(page);
  await page.goto(`/casussen/${file.id}/samenwerking`);
  await page.getByRole("button", { name: "Crisis melden" }).click();
  await page.getByRole("dialog").getByLabel("Waarom?").fill("Hij staat voor de deur.");
  await page.getByRole("dialog").getByRole("button", { name: "Crisis melden" }).click();
  await expect(page.getByText("Crisis begonnen")).toBeVisible();
  await page.getByRole("button", { name: "Laten waarnemen" }).click();
  const dialog = page.getByRole("dialog", { name: "Iemand laten waarnemen" });
  await dialog.getByLabel("Wie neemt waar?").selectOption({ index: 1 });
  await dialog.getByLabel("Vanaf").fill("vandaag");
  await dialog.getByLabel("Tot en met").fill("30-11-2026");
  await dialog.getByLabel("Waarom?").fill("Ik ben een week weg.");
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByText("neemt nu waar")).toBeVisible();
  await expectAccessible(page, "a case with somebody who stands in");
});
