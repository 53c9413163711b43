// Takes pictures of the main screens to look at: node e2e/screenshots.ts [address] [folder].
// The server must run with the demo; give its address, or http://localhost:8080 is taken.
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, type Browser, type Page } from "@playwright/test";
import { browserOptions } from "./browser.ts";
import { anyCase } from "./support/demo-cases.ts";
import { logIn, type Role } from "./support/people.ts";

const [, , baseURL = "http://localhost:8080", folder = mkdtempSync(join(tmpdir(), "schakel-"))] =
  process.argv;
const widths = { 390: 844, 820: 1180, 1440: 900 } as const;

/** A name for the file, the address, and a text that is there once the screen has everything. */
type Picture = readonly [name: string, path: string, fact: string | RegExp];

const publicScreens: readonly Picture[] = [
  ["start", "/", "Inloggen"],
  ["login", "/inloggen", "Regio Twente"],
  ["style", "/stijl", "Knoppen"],
];

const screensOf: Partial<Record<Role, readonly Picture[]>> = {
  reporter: [
    ["reporter-today", "/vandaag", "Zie je iets waarover je twijfelt?"],
    ["report-danger", "/signalen/nieuw", "Eerst de veiligheid"],
    ["report-facts", "/signalen/nieuw?stap=facts", "Wat is er gebeurd?"],
    ["report-check", "/signalen/nieuw?stap=check", "Wat gebeurt er hierna?"],
  ],
  "desk-worker": [
    ["desk-today", "/vandaag", "Nieuwe signalen"],
    ["inbox", "/signalen", "Postvak van het meldpunt"],
  ],
  "care-coordinator": [
    ["today", "/vandaag", "Wettelijke termijnen"],
    ["cases", "/casussen", /op het scherm|casussen/],
    ["case", "/casussen/:case", "vastgelegd"],
    ["case-client", "/casussen/:case/client", "Wie is de cliënt"],
    ["case-partners", "/casussen/:case/partners", "Partners in deze casus"],
    ["case-log", "/casussen/:case/inzage", /^\d+ regel/],
    ["case-close", "/casussen/:case/afsluiten", "Waarom sluit je af?"],
    ["partners", "/partners", "Partners"],
    ["search", "/zoeken", "Zoeken"],
  ],
  administrator: [
    ["administration", "/beheer", "Beheer"],
    ["accounts", "/beheer/accounts", "Beheer"],
    ["content", "/beheer/inhoud", "Beheer"],
  ],
  "privacy-officer": [["audit", "/beheer/logboek", "Beheer"]],
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(browserOptions());
await takeAll(browser, undefined, publicScreens);
for (const [role, pictures] of Object.entries(screensOf)) {
  await takeAll(browser, role as Role, pictures);
}
await browser.close();
console.log(folder);

async function takeAll(by: Browser, role: Role | undefined, pictures: readonly Picture[]) {
  const context = await by.newContext({ baseURL, locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
  const page = await context.newPage();
  if (role) await logIn(page, role, "rotterdam");
  const isCasework = pictures.some(([, path]) => path.includes(":case"));
  const caseId = isCasework ? await anyCase(page, "mine=true") : "";
  for (const [name, path, fact] of pictures)
    await take(page, name, path.replace(":case", caseId), fact);
  await context.close();
}

async function take(page: Page, name: string, path: string, fact: string | RegExp) {
  await page.goto(path);
  await expect(page.locator("main").getByText(fact).first()).toBeVisible({ timeout: 30_000 });
  for (const [width, height] of Object.entries(widths)) {
    await page.setViewportSize({ width: Number(width), height });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
    }
  }
}
