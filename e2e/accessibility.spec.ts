import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { anyCase } from "./support/demo-cases.ts";
import { expect, test } from "./support/test.ts";

/** An address, and a text that is there once the screen has everything. */
type Visit = readonly [path: string, fact: string | RegExp];

/** Pixels of the ring around an element, or around the label or row that shows it for the element. */
const ringWidth = `(element) => {
  const around = [element, element.parentElement, element.closest("label, tr")];
  const widths = around.filter(Boolean).flatMap((each) =>
    [null, "::before", "::after"].map((part) => {
      const style = getComputedStyle(each, part);
      return style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth);
    }),
  );
  return Math.max(...widths);
}`;

async function expectAllAccessible(page: Page, visits: readonly Visit[]): Promise<void> {
  for (const [path, fact] of visits) {
    await page.goto(path);
    await expect(page.locator("main").getByText(fact).first()).toBeVisible();
    await expectAccessible(page, path);
  }
}

test("the public screens are accessible", async ({ openBrowser }) => {
  await expectAllAccessible(await openBrowser(), [
    ["/", "Inloggen"],
    ["/inloggen", "Regio Twente"],
    ["/stijl", "Knoppen"],
    ["/toegang", /toegang/i],
    ["/bestaat-niet", "Dit kun je niet openen"],
  ]);
});

test("the screens of a reporter are accessible", async ({ workAs }) => {
  const { page } = await workAs("reporter", "twente");
  await expectAllAccessible(page, [
    ["/vandaag", "Zie je iets waarover je twijfelt?"],
    ["/signalen", "Mijn meldingen"],
    ["/signalen/nieuw", "Eerst de veiligheid"],
    ["/signalen/nieuw?stap=kind", "Waar gaat het om?"],
    ["/signalen/nieuw?stap=facts", "Wat is er gebeurd?"],
    ["/signalen/nieuw?stap=where", "In welke gemeente?"],
    ["/signalen/nieuw?stap=knows", "Heb je verteld dat je meldt?"],
    ["/signalen/nieuw?stap=check", "Wat gebeurt er hierna?"],
  ]);
  await page.getByRole("button", { name: "Melding versturen" }).click();
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
  await expectAccessible(page, "a report with mistakes");
  await page.goto("/signalen/nieuw?stap=signs");
  await page.getByLabel("Welke vorm van uitbuiting past het best?").selectOption({ index: 1 });
  await expect(page.getByText("Kruis aan wat je hebt gezien of gehoord")).toBeVisible();
  await expectAccessible(page, "the signs of a report");
  await page.goto("/signalen/nieuw?stap=persons");
  await page.getByRole("button", { name: "Persoon toevoegen" }).click();
  await expect(page.getByLabel("Voornaam")).toBeVisible();
  await expectAccessible(page, "a person in a report");
});

test("the screens of the desk are accessible", async ({ workAs }) => {
  const { page } = await workAs("desk-worker", "twente");
  await expectAllAccessible(page, [
    ["/vandaag", "Nieuwe signalen"],
    ["/signalen", "Postvak van het meldpunt"],
    ["/signalen?toon=besloten", "Postvak van het meldpunt"],
  ]);
  await page.goto("/signalen");
  await page.getByRole("row").nth(1).getByRole("link").click();
  await page.getByRole("button", { name: "Ik pak dit op" }).click();
  await page.getByRole("radio", { name: "Casus openen" }).check();
  await expect(page.getByText("Dit gebeurt er als je bevestigt")).toBeVisible();
  await expectAccessible(page, "the decision on a signal");
});

test("every part of a case is accessible", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator", "twente");
  const at = `/casussen/${await anyCase(page, "mine=true")}`;
  const closed = `/casussen/${await anyCase(page, "status=closed")}`;
  await expectAllAccessible(page, [
    [at, /vastgelegd vandaag|vastgelegd \d/],
    [`${at}?schrijf=true`, "Wie ziet dit"],
    [`${at}/client`, "Wie is de cliënt"],
    [`${at}/partners`, "Partners in deze casus"],
    [`${at}/partners/uitnodigen`, "Partner uitnodigen"],
    [`${at}/inzage`, /^\d+ regel/],
    [`${at}/overdragen`, "Aan wie?"],
    [`${at}/afsluiten`, "Waarom sluit je af?"],
    [closed, "Deze casus is afgesloten"],
    [`${closed}/heropenen`, "Waarom?"],
  ]);
});

test("the other screens of a coordinator are accessible", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator", "twente");
  await expectAllAccessible(page, [
    ["/vandaag", "Wettelijke termijnen"],
    ["/casussen", /op het scherm|casussen/],
    ["/casussen?fase=gesloten", /op het scherm|casus/],
    ["/casussen/nieuw", "Is deze persoon al bekend?"],
    ["/zoeken", "Zoeken"],
    ["/account", /account/i],
    ["/partners", "Partners"],
  ]);
  await page.goto("/casussen/nieuw");
  await page.getByRole("button", { name: "Ik weet nog niet wie het is: verder" }).click();
  await expect(page.getByRole("group", { name: "Doelgroep" })).toBeVisible();
  await expectAccessible(page, "opening a case");
  await page.goto("/partners");
  await page.getByRole("row").nth(1).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/partners\/./);
  await expectAccessible(page, "one partner");
});

test("the administration is accessible", async ({ workAs }) => {
  const administrator = await workAs("administrator", "twente");
  await expectAllAccessible(administrator.page, [
    ["/beheer", "Beheer"],
    ["/beheer/accounts", "Beheer"],
    ["/beheer/inlogdiensten", "Nog geen inlogdienst"],
    ["/beheer/aanvragen", "Beheer"],
    ["/beheer/inhoud", "Beheer"],
  ]);
  const { page } = administrator;
  await page.goto("/beheer/inlogdiensten");
  await page.getByRole("button", { name: "Inlogdienst aansluiten" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Aansluiten" }).click();
  await expect(page.getByRole("dialog").getByRole("alert").first()).toBeVisible();
  await expectAccessible(page, "a log-in service with mistakes");
  const privacy = await workAs("privacy-officer", "twente");
  await expectAllAccessible(privacy.page, [["/beheer/logboek", "Beheer"]]);
});

test("everything can be reached with the keyboard alone", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator", "twente");
  await page.goto("/vandaag");
  await expect(page.getByRole("heading", { level: 1, name: "Vandaag" })).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Naar de inhoud" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox", { name: "Zoek een casus of persoon" });
  await expect(search).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(search).not.toBeFocused();
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await expect(page.getByRole("heading", { level: 1, name: "Casussen" })).toBeFocused();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Sneltoetsen" });
  await expect(help).toBeVisible();
  await expectAccessible(page, "the list of keys");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/casussen\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { name: "Dossier" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/casussen$/);
});

test("the focus is always visible", async ({ workAs }) => {
  const { page } = await workAs("reporter", "twente");
  await page.goto("/signalen/nieuw");
  await expect(page.getByRole("heading", { name: "Eerst de veiligheid" })).toBeVisible();
  for (let stop = 1; stop <= 25; stop++) {
    await page.keyboard.press("Tab");
    const focus = page.locator(":focus-visible").first();
    if ((await focus.count()) === 0) break;
    await expect(focus, `stop ${stop}`).toBeInViewport();
    expect(
      await page.evaluate(`(${ringWidth})(document.activeElement)`),
      `ring of stop ${stop}`,
    ).toBeGreaterThanOrEqual(2);
  }
});
