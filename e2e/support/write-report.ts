import { expect, type Page } from "@playwright/test";
import { chooseSuggestion } from "./fields.ts";
import { reportWizard } from "./report-wizard.ts";

/** Begins a report about a pupil who is exploited at work, up to the facts, and reloads the page. */
export async function beginReport(page: Page, facts: string): Promise<void> {
  const wizard = reportWizard(page);
  await wizard.open();
  await wizard.answer("Is er nu direct gevaar?", "Nee, niet op dit moment");
  await wizard.next("Waar gaat het om?");
  await wizard.answer("Soort melding", "Een mogelijk slachtoffer");
  await wizard.next("Wat herken je?");
  const form = page.getByLabel("Welke vorm van uitbuiting past het best?");
  await form.selectOption({ label: "Arbeidsuitbuiting" });
  await page.getByRole("radio", { name: "Profiel ILO/EC: volwassenen, arbeid" }).check();
  await wizard.tick("Uitbuiting", ["Werkt veel te lange dagen of te veel dagen"]);
  await wizard.tick("Uitbuiting", ["Weinig of geen loon"]);
  await wizard.tick("Dwang op de plek zelf", ["Papieren afgenomen"]);
  await wizard.next("Wat is er gebeurd?");
  const factsField = page.getByLabel("Feiten: wat zag of hoorde je?");
  await factsField.fill(facts);
  await wizard.waitUntilKept();
  await page.reload();
  await expect(factsField).toHaveValue(facts);
}

/** Goes on with the report that is open, after its facts, and sends it. */
export async function finishReport(
  page: Page,
  person: { readonly givenName: string; readonly surname: string },
): Promise<void> {
  const wizard = reportWizard(page);
  await wizard.next("Waar speelt het, en hoe snel is hulp nodig?");
  await chooseSuggestion(page, "In welke gemeente?", "Rotterdam");
  await wizard.answer("Hoe snel moet het meldpunt reageren?", "Nu");
  await wizard.next("Om wie gaat het?");
  await page.getByRole("button", { name: "Persoon toevoegen" }).click();
  await page.getByLabel("Voornaam").fill(person.givenName);
  await page.getByLabel("Achternaam").fill(person.surname);
  await page.getByLabel("Geboortedatum").fill("3-4-2005");
  await wizard.next("Weet het slachtoffer van deze melding?");
  await wizard.answer("Heb je verteld dat je meldt?", "Ja");
  await wizard.answer("Is het slachtoffer het ermee eens?", "Ja");
  await wizard.next("Klopt het?");
  await page.getByRole("button", { name: "Melding versturen" }).click();
  await expect(page.getByText(/Je melding is verstuurd/)).toBeVisible();
}
