import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { casePage } from "./support/case-page.ts";
import { expect, test } from "./support/test.ts";

const title = "Protocol van de reis";
const pay = "Kolja kreeg drie maanden geen loon.";

test("an agreement is made, signed and put in force; one clause ends, and the next read changes [R377 R379 R381 R387 R433]", async ({
  workAs,
  complaints,
}) => {
  // Refusals with their reasons are part of this journey.
  complaints.expectedStatuses.add(422);
  const director = await workAs("chain-director", "twente");
  const coordinator = await workAs("care-coordinator", "twente");
  const police = await workAs("police-officer", "twente");
  const { page } = director;

  await test.step("the manager is advised on the kind and writes the draft", async () => {
    await page.goto("/afspraken");
    await expect(page.getByRole("table", { name: "Afspraken van deze regio" })).toBeVisible();
    await page.getByRole("link", { name: "Afspraak maken" }).click();
    await page.getByText("Welke soort past?").click();
    await page.getByRole("radio", { name: "Eén specifieke groep" }).check();
    await expect(page.getByText("Advies: Protocol")).toBeVisible();
    await page.getByRole("button", { name: "Deze soort gebruiken" }).click();
    await expect(page.getByRole("radio", { name: "Protocol", exact: true })).toBeChecked();
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.getByRole("alert")).toContainText("Vul dit in.");
    await fillContent(page);
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  });
  const path = new URL(page.url()).pathname;

  await test.step("names the parties, and who signs for each", async () => {
    const parties = [
      { ...coordinator, part: "Houdt het dossier bij.", as: "Directeur" },
      { ...police, part: "Beschermt.", as: "Teamchef" },
    ];
    await page.getByRole("button", { name: "Partijen aanpassen" }).click();
    for (const [place, { organisation, part }] of parties.entries()) {
      await page.getByRole("button", { name: "Partij toevoegen" }).click();
      const group = page.getByRole("group", { name: String(place + 1), exact: true });
      await group.getByRole("combobox", { name: "Organisatie" }).fill(organisation);
      await page.getByRole("option", { name: organisation }).first().click();
      await group.getByLabel("Rol in de afspraak").fill(part);
    }
    await page.getByRole("button", { name: "Opslaan" }).click();
    await page.getByRole("button", { name: "Partijen aanpassen" }).click();
    for (const [place, { name, as }] of parties.entries()) {
      const group = page.getByRole("group", { name: String(place + 1), exact: true });
      const own =
        (await group.getByRole("combobox", { name: "Organisatie" }).inputValue()) ===
        parties[0]?.organisation;
      const signer = own ? parties[0] : parties[1];
      await group.getByLabel("Wie tekent?").selectOption({ label: signer?.name ?? name });
      await group.getByLabel("Functie").fill(signer?.as ?? as);
    }
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.getByText(`${police.name}, Teamchef`)).toBeVisible();
  });

  await test.step("is refused with every reason at once while something is missing", async () => {
    await page.getByRole("button", { name: "Aanbieden ter ondertekening" }).click();
    const refusal = page.getByRole("status").filter({ hasText: "nog niet worden aangeboden" });
    await expect(refusal.getByRole("listitem")).toHaveText([
      "De DPIA of haar versie ontbreekt.",
      "Er is nog geen artikel dat iets toestaat.",
    ]);
    await page.getByRole("link", { name: "Tekst aanpassen" }).click();
    await page.getByLabel("DPIA: vindplaats").fill("DPIA van de reis");
    await page.getByLabel("DPIA: versie").fill("1.0");
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.getByText("DPIA van de reis, 1.0")).toBeVisible();
  });

  await test.step("adds clauses that read as sentences", async () => {
    await openPart(page, "Artikelen");
    await addClause(page, "Identiteit");
    await addClause(page, "Geld en werk");
    await expect(page.getByRole("article", { name: "Artikel 2" })).toContainText(
      "mag lezen: Geld en werk",
    );
  });

  await test.step("tries it out before anybody signs", async () => {
    await openPart(page, "Proef");
    const choices = {
      organisationId: police.organisation,
      role: "Politiemedewerker mensenhandel",
      purpose: "Een slachtoffer beschermen en de zaak opsporen",
    };
    for (const [name, label] of Object.entries(choices)) {
      await page.locator(`[name="${name}"]`).selectOption({ label });
    }
    await page.getByRole("button", { name: "Bekijken" }).click();
    const row = page.getByRole("row").filter({ hasText: "Geld en werk" });
    await expect(row).toContainText(`«${title}», artikel 2`);
  });

  await test.step("offers it; both parties sign the same text; then it holds", async () => {
    await page.getByRole("button", { name: "Aanbieden ter ondertekening" }).click();
    await expect(page.getByText("Ligt ter ondertekening")).toBeVisible();
    await page.getByRole("button", { name: "In werking laten treden" }).click();
    await expect(page.getByText("Nog niet elke partij heeft getekend.").first()).toBeVisible();
    for (const signer of [coordinator, police]) {
      await signer.page.goto(path);
      await expect(
        signer.page.getByRole("region", { name: "Aangeboden tekst" }).first(),
      ).toContainText("Artikel 2.");
      await signer.page.getByRole("button", { name: "Ondertekenen" }).click();
      const dialog = signer.page.getByRole("dialog");
      await dialog.getByRole("checkbox").check();
      await dialog.getByRole("button", { name: "Ondertekenen" }).click();
      await expect(signer.page.getByText("Je hebt getekend.")).toBeVisible();
    }
    await page.reload();
    await page.getByRole("button", { name: "In werking laten treden" }).click();
    await expect(page.getByText("Geldt", { exact: true })).toBeVisible();
  });

  const casePath = await openCase(coordinator.page);
  await test.step("a partner comes into a case under it and reads along", async () => {
    const atCoordinator = casePage(coordinator.page);
    await atCoordinator.open(casePath);
    await atCoordinator.previewPartner(police.organisation, title);
    await atCoordinator.confirmPartner(police.organisation);
    await casePage(police.page).open(casePath);
    await expect(police.page.getByText(pay)).toBeVisible();
    await expect(police.page.getByText("Je ziet 2 van de 10 vakken")).toBeVisible();
  });

  await test.step("one clause ends, and the open screen of the partner changes by itself", async () => {
    await openPart(page, "Artikelen");
    const clause = page.getByRole("article", { name: "Artikel 2" });
    await clause.getByRole("button", { name: "Beëindigen" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Artikel beëindigen" }).click();
    await expect(page.getByText("Het artikel geldt niet meer.")).toBeVisible();
    await expect(police.page.getByText(pay)).toBeHidden();
    await expect(police.page.getByText("Je ziet 1 van de 10 vakken")).toBeVisible();
  });
});

test("the screens of agreements are accessible, on a phone and in the dark too", async ({
  workAs,
}) => {
  test.setTimeout(300_000);
  const { page } = await workAs("chain-director", "twente");
  const look = async (path: string, fact: string) => {
    await page.goto(path);
    await expect(page.locator("main").getByText(fact).first()).toBeVisible();
    await expectAccessible(page, path);
  };
  await look("/afspraken", "Convenant ketenaanpak mensenhandel (demo)");
  await look("/afspraken/nieuw", "Welke soort past?");
  await page.goto("/afspraken");
  await page.getByRole("link", { name: "Convenant ketenaanpak" }).click();
  await expect(page.getByText("Aangeboden tekst")).toBeVisible();
  const at = new URL(page.url()).pathname;
  await look(at, "Elk slachtoffer krijgt hulp die past");
  await look(`${at}?deel=partijen`, "Getekend op");
  await look(`${at}?deel=artikelen`, "Elke partij van de soort «Politie» mag lezen");
  await look(`${at}?deel=matrix`, "lezen (1)");
  await look(`${at}?deel=versies`, "Dit is de eerste versie.");
  await look(`${at}?deel=proef`, "Wie zou wat zien?");
  const officer = await workAs("privacy-officer", "twente");
  await officer.page.goto("/nood");
  await expect(officer.page.getByText("Nog geen inzage in nood")).toBeVisible();
  await expectAccessible(officer.page, "/nood");
});

async function openPart(page: Page, name: string): Promise<void> {
  const sections = page.getByRole("navigation", { name: "Onderdelen van de afspraak" });
  await sections.getByRole("link", { name }).click();
}

async function fillContent(page: Page): Promise<void> {
  await page.getByLabel("Titel").fill(title);
  const texts = ["Waarom?", "Voor wie?", "Door wie?", "Doelen", "Doelgroepen", "Activiteiten"];
  for (const label of [...texts, "Indicatoren", "Rolverdeling"]) {
    await page.getByLabel(label).first().fill(`Over ${label.toLowerCase()}`);
  }
  await page.getByLabel("Herzien op").fill("1-11-2027");
}

async function addClause(page: Page, compartment: string): Promise<void> {
  await page.getByRole("button", { name: "Artikel toevoegen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator('[name="recipientType"]').selectOption({ label: "Politie" });
  await dialog.getByLabel("Welk vak?").selectOption({ label: compartment });
  await dialog.getByLabel("Met welk doel?").selectOption({
    label: "Een slachtoffer beschermen en de zaak opsporen",
  });
  await dialog.getByLabel("Grond").fill("AVG art. 6 lid 1 sub e");
  const sentence = dialog.getByRole("status").filter({ hasText: `mag lezen: ${compartment}` });
  await expect(sentence).toBeVisible();
  await dialog.getByRole("button", { name: "Opslaan" }).click();
  await expect(dialog).toBeHidden();
}

/** A case of its own, so that no other journey is in the way. */
async function openCase(page: Page): Promise<string> {
  const id = await page.evaluate(async (text) => {
    const answer = await fetch("/api/v1/cases", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        targetGroup: "C",
        form: "labour",
        client: { givenName: "Kolja", surname: "Van De Reis" },
        firstEntries: [{ kind: "note", compartment: "finance-work", text }],
      }),
    });
    const body = (await answer.json()) as { id: string };
    return body.id;
  }, pay);
  return `/casussen/${id}`;
}
