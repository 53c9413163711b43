import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expectAccessible } from "./support/axe.ts";
import { anyCase } from "./support/demo-cases.ts";
import { expect, test } from "./support/test.ts";

async function textOf(download: Download): Promise<string> {
  const pdf = await getDocumentProxy(Uint8Array.from(readFileSync(await download.path())));
  const { text } = await extractText(pdf, { mergePages: true });
  return text.replaceAll(/\s+/g, " ");
}

async function downloadOf(page: Page, button: string): Promise<Download> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  return waiting;
}

test("the client gets who saw what on paper, in Arabic", async ({ workAs }) => {
  const { page, organisation } = await workAs("care-coordinator", "twente");
  const caseId = await anyCase(page, "mine=true");
  await page.goto(`/casussen/${caseId}/rechten?deel=inzage`);
  await expect(
    page.getByRole("table", { name: "Wie zag of veranderde dit dossier" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Grond" }).click();
  await page.getByRole("button", { name: "Coördineert de casus", exact: true }).click();
  await expect(page.getByRole("button", { name: "Grond: Coördineert de casus" })).toBeVisible();
  await page.getByRole("button", { name: "Alle filters weg" }).click();
  await page.getByLabel("Taal van de cliënt").selectOption({ label: "Arabisch" });
  await expect(page.getByText("nog niet nagekeken")).toBeVisible();
  const text = await textOf(await downloadOf(page, "Afdrukken"));
  expect(text).toContain(organisation);
  // Words, not lines: what runs from right to left comes out of a PDF in the order of the page.
  for (const word of ["ملفك", "اطلع", "تنسق", "المنظمة"]) expect(text).toContain(word);
  expect(text).not.toContain("□");
  await expectAccessible(page, "who saw what");
});

test("a request for a copy runs from the question to the paper", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator", "twente");
  const caseId = await anyCase(page, "mine=true");
  await page.goto(`/casussen/${caseId}/rechten`);
  await page.getByRole("button", { name: "Verzoek vastleggen" }).click();
  const form = page.getByRole("form", { name: "Verzoek vastleggen" });
  await form.getByRole("radio", { name: "Inzage en kopie" }).check();
  await form.getByLabel("Wat vraagt de cliënt precies?").fill("Alles wat er over mij is.");
  await form.getByRole("button", { name: "Vastleggen" }).click();
  const row = page.getByRole("row").filter({ hasText: "AVG" }).filter({ hasText: "loopt" }).first();
  await expect(row).toContainText("nog 30 dagen");
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { name: /^Verzoek VZ-/ })).toBeVisible();
  await expect(page.getByText("Alles wat er over mij is.")).toBeVisible();
  await expectAccessible(page, "a request");
  const letter = await textOf(await downloadOf(page, "Brief: ontvangen"));
  expect(letter).toContain("U krijgt uiterlijk op 23 december 2026 antwoord.");
  const judge = page.getByRole("form", { name: "Wat komt in de kopie?" });
  for (const group of await judge.getByRole("group").all()) {
    await group.getByRole("radio", { name: "In de kopie", exact: true }).check();
  }
  await judge.getByRole("button", { name: "Keuze bewaren" }).click();
  await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
  const copy = await textOf(await downloadOf(page, "Kopie (PDF)"));
  expect(copy).toContain("Wat staat er in uw dossier?");
});

test("a closed case whose time is over goes, and its link opens nothing", async ({
  workAs,
  complaints,
}) => {
  const coordinator = await workAs("care-coordinator", "twente");
  const caseId = await anyCase(coordinator.page, "status=closed");
  const address = `/casussen/${caseId}`;
  await coordinator.page.goto(address);
  const number = await coordinator.page.getByText(/^[A-Z]{2}-\d{4}-\d{5}$/).innerText();
  await coordinator.page.goto(`${address}/rechten?deel=bewaren`);
  const laws = coordinator.page.getByRole("form", { name: "Volgens welke wet?" });
  for (const law of ["Wmo", "Jeugdwet"]) await laws.getByRole("checkbox", { name: law }).uncheck();
  await laws.getByRole("checkbox", { name: "Wgs" }).check();
  await laws.getByLabel("Laatste dag volgens het besluit").fill("22-11-2026");
  await laws.getByRole("button", { name: "Bewaren" }).click();
  await expect(coordinator.page.getByText("De bewaartermijn is voorbij")).toBeVisible();
  await expectAccessible(coordinator.page, "how long a dossier stays");

  const officer = await workAs("privacy-officer", "twente");
  await officer.page.goto("/privacy/bewaren");
  await officer.page.getByRole("checkbox", { name: `Casus ${number}` }).check();
  await expectAccessible(officer.page, "retention");
  await officer.page.getByRole("button", { name: "1 dossier klaarzetten" }).click();
  await expect(officer.page.getByText("wacht op goedkeuring")).toBeVisible();
  await expect(officer.page.getByRole("button", { name: "Bekijken en goedkeuren" })).toHaveCount(0);

  await coordinator.page.goto("/privacy/bewaren");
  await coordinator.page.getByRole("button", { name: "Bekijken en goedkeuren" }).click();
  const dialog = coordinator.page.getByRole("dialog", { name: "Vernietiging goedkeuren" });
  await expect(dialog.getByText(`Casus ${number}`)).toBeVisible();
  await dialog.getByRole("button", { name: "Goedkeuren en vernietigen" }).click();
  await expect(coordinator.page.getByText("1 vernietigd")).toBeVisible({ timeout: 90_000 });

  complaints.expectedStatuses.add(404);
  await coordinator.page.goto(address);
  await expect(coordinator.page.getByText("Dit kun je niet openen")).toBeVisible();
  const waiting = officer.page.waitForEvent("download");
  await officer.page.reload();
  await officer.page.getByRole("button", { name: "Bewijs" }).click();
  const proof = readFileSync(await (await waiting).path(), "utf8");
  expect(proof).toContain("schakel-destruction-proof-1");
  expect(proof).not.toContain(caseId);
  expect(proof).not.toContain(number);
});

test("a data breach has a running clock until the privacy officer decides", async ({ workAs }) => {
  const coordinator = await workAs("care-coordinator", "twente");
  await coordinator.page.goto("/privacy/datalekken/melden");
  const form = coordinator.page.getByRole("form", { name: "Datalek melden" });
  await form.getByLabel("Wat is er gebeurd?").selectOption({ label: "Naar de verkeerde gestuurd" });
  await form.getByLabel("Op welke dag is het ontdekt?").fill("22-11-2026");
  await form.getByLabel("Hoe laat?").fill("9:00");
  await form.getByLabel("Wat is er gebeurd, en met welke gegevens?").fill("Een mail ging mis.");
  await expectAccessible(coordinator.page, "reporting a breach");
  await form.getByRole("button", { name: "Melden" }).click();
  await expect(coordinator.page).toHaveURL(/\/vandaag/);

  const { page } = await workAs("privacy-officer", "twente");
  await page.goto("/privacy/datalekken");
  const row = page.getByRole("row").filter({ hasText: "Naar de verkeerde gestuurd" });
  await expect(row.getByRole("timer")).toContainText(/nog \d+ uur en \d+ min/);
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { name: /^Datalek DL-2026-/ })).toBeVisible();
  await expectAccessible(page, "a breach");
  const assess = page.getByRole("form", { name: "Risico wegen" });
  await assess.getByRole("radio", { name: "hoog risico" }).check();
  await assess.getByLabel("Waarom?").fill("Namen van cliënten.");
  await assess.getByLabel("Wat is er gedaan").fill("Mail teruggehaald.");
  await assess.getByRole("button", { name: "Weging bewaren" }).click();
  await expect(page.getByText("hoog risico. Namen van cliënten.")).toBeVisible();
  const report = page.getByRole("form", { name: "Melden bij de Autoriteit Persoonsgegevens" });
  await report.getByRole("radio", { name: "Ja, er is gemeld" }).check();
  await report.getByLabel("Waarom?").fill("Hoog risico.");
  await report.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByText("op tijd gemeld")).toBeVisible();
});
