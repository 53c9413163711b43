import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** What a bar happens to cover can be scrolled into sight: for axe the bars lie loose for a moment. */
const setBars = (position: "static" | "") =>
  `for (const bar of document.querySelectorAll("header, nav")) bar.style.position = "${position}"`;

/**
 * Axe finds nothing against WCAG 2.2 AA on the page as it stands: on a desktop and on a phone, in
 * light and in dark. What does not depend on colours is looked at once per width.
 */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await page.evaluate(setBars("static"));
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await page.evaluate("scrollTo(0, 0)");
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await expectNothing(page, standards, `${screen}, ${viewport.width} px, light`);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectNothing(page, ["cat.color"], `${screen}, ${viewport.width} px, dark`);
    await expectNoSidewaysScroll(page, `${screen}, ${viewport.width} px`);
  }
  await page.evaluate(setBars(""));
}

async function expectNothing(page: Page, tags: string[], where: string): Promise<void> {
  // Without frames from elsewhere the page itself can run everything, which is twice as fast.
  const axe = new AxeBuilder({ page, ...(await sourceFor(page)) }).setLegacyMode().withTags(tags);
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
  expect.soft(found, `axe on ${where}`).toEqual([]);
}

/** Axe is half a megabyte, and the builder sends it again and again: once per page is enough. */
async function sourceFor(page: Page): Promise<{ axeSource?: string }> {
  const isThere = await page.evaluate<boolean>("typeof axe === 'object'");
  return isThere ? { axeSource: "0" } : {};
}

/** Reflow (WCAG 1.4.10): no part of a page is wider than the screen. */
async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const root = "document.documentElement";
  const width = await page.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`);
  expect.soft(width, `pixels beside ${where}`).toBeLessThanOrEqual(0);
}
