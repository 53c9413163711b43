import { expect, type Page } from "@playwright/test";

/** What the log-in page calls each role of the demo. */
const roleLabels = {
  reporter: "Melder",
  "desk-worker": "Medewerker meld- en adviespunt",
  "care-coordinator": "Zorgcoördinator",
  "police-officer": "Politiemedewerker mensenhandel",
  "shelter-worker": "Medewerker opvang",
  "focal-officer": "Aandachtsfunctionaris mensenhandel",
  "chain-director": "Ketenregisseur",
  "policy-adviser": "Beleidsadviseur",
  administrator: "Beheerder",
  "privacy-officer": "Privacyfunctionaris",
} as const;

export type Role = keyof typeof roleLabels;

/** Somebody of the demo, as the log-in page shows them. */
export type Person = { readonly name: string; readonly organisation: string };

const regionLabels = { rotterdam: "Regio Rotterdam", twente: "Regio Twente" } as const;

export type Region = keyof typeof regionLabels;

/** Logs in on the page that is open: the first person of the demo with this role in the region. */
export async function chooseDemoPerson(page: Page, role: Role, region: Region): Promise<Person> {
  const persona = page
    .getByRole("region", { name: regionLabels[region] })
    .getByRole("button")
    .filter({ has: page.getByText(roleLabels[role], { exact: true }) })
    .first();
  const name = await persona.locator("strong").innerText();
  const organisation = await persona.locator("strong ~ span").last().innerText();
  await persona.click();
  await expect(page).not.toHaveURL(/\/inloggen/);
  return { name, organisation };
}

/** Opens the log-in page and logs in; «Vandaag» is open afterwards. */
export async function logIn(page: Page, role: Role, region: Region): Promise<Person> {
  await page.goto("/inloggen");
  const person = await chooseDemoPerson(page, role, region);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return person;
}

type DemoPerson = { readonly id: string; readonly role: string };

/** The people of the demo in a region, one of each role. */
export async function demoPeople(page: Page, region: Region): Promise<readonly DemoPerson[]> {
  const answer = await page.request.get("/api/v1/session/demo-personas");
  const { items } = (await answer.json()) as {
    items: readonly (DemoPerson & { readonly region: { readonly id: string } | null })[];
  };
  const inRegion = items.filter((person) => person.region?.id === region);
  return inRegion.filter(
    ({ role }, place) => inRegion.findIndex((other) => other.role === role) === place,
  );
}

/** Logs in as somebody of the demo without the log-in page, in the place of who was logged in. */
export async function becomeDemoPerson(page: Page, personaId: string): Promise<void> {
  const answer = await page.request.post("/api/v1/session/demo", {
    data: { personaId },
    headers: { "sec-fetch-site": "same-origin" },
  });
  expect(answer.ok(), "logging in as a person of the demo").toBe(true);
}
