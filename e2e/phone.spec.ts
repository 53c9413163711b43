import type { Page } from "@playwright/test";
import { becomeDemoPerson, demoPeople } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Everything that a screen asked for is there, and nothing runs off its side. */
async function expectWholeScreen(page: Page, where: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }), where).toBeVisible();
  await expect(page.locator("main [data-loading]"), `still loading: ${where}`).toHaveCount(0);
  const root = "document.documentElement";
  const beside = await page.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`);
  expect.soft(beside, `pixels beside ${where}`).toBeLessThanOrEqual(0);
}

/** Opens every screen that the menu at the bottom and its sheet «Meer» name. */
async function walkMenu(page: Page, who: string): Promise<void> {
  const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
  const sheet = page.getByRole("dialog", { name: "Meer" });
  const more = menu.getByRole("button", { name: "Meer" });
  await more.tap();
  const named = await menu.getByRole("link").allInnerTexts();
  await sheet.getByRole("button", { name: "Sluiten" }).tap();
  await expect(more, `${who}: the focus comes back from the sheet`).toBeFocused();
  for (const name of named) {
    const link = menu.getByRole("link", { name, exact: true });
    if (!(await link.isVisible())) await more.tap();
    await link.tap();
    await expect(sheet).toBeHidden();
    await expect(link.or(page.locator("main h1:focus")).first()).toBeAttached();
    await expectWholeScreen(page, `«${name}» of ${who}`);
  }
}

/** Opens the first line of a list. */
async function openFirst(page: Page, path: string, who: string): Promise<void> {
  await page.goto(path);
  await page.locator("main [data-row-link]").first().tap();
  await expect(page).toHaveURL(new RegExp(`${path}/.+`));
  await expectWholeScreen(page, `the first line of ${path} of ${who}`);
}

test("on a phone every screen of everybody's menu fits, and no browser complains", async ({
  openBrowser,
}) => {
  const page = await openBrowser(phone);
  for (const { id, role } of await demoPeople(page, "twente")) {
    await becomeDemoPerson(page, id);
    await page.goto("/vandaag");
    await walkMenu(page, role);
  }
});

test("on a phone a case, a signal and a partner fit, and what stands there can be touched", async ({
  workAs,
}) => {
  const { page } = await workAs("care-coordinator", "twente", phone);
  await openFirst(page, "/partners", "the coordinator");
  await openFirst(page, "/signalen", "the coordinator");
  await openFirst(page, "/casussen", "the coordinator");
  for (const name of ["Acties", "Stap vastleggen", "Taken, termijnen, wie ziet dit, bellen"]) {
    await page.getByRole("button", { name }).tap({ trial: true });
  }
  const rail = page.getByRole("button", { name: "Taken, termijnen, wie ziet dit, bellen" });
  await rail.tap();
  await expect(
    page.getByRole("dialog").getByRole("heading", { name: "Bellen", exact: true }),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(rail).toBeFocused();
});
