import { expect, type Locator, type Page } from "@playwright/test";

/** «Signaal melden» as a reporter meets it, one step at a time. */
export function reportWizard(page: Page) {
  const question = (text: string): Locator =>
    page.getByRole("heading", { level: 2, name: text, exact: true });
  return {
    question,

    async open(): Promise<void> {
      await page.goto("/signalen/nieuw");
      await expect(question("Eerst de veiligheid")).toBeVisible();
    },

    /** Goes on, and waits for the question of the next step. */
    async next(nextQuestion: string): Promise<void> {
      await page.getByRole("button", { name: "Verder", exact: true }).click();
      await expect(question(nextQuestion)).toBeVisible();
    },

    async answer(group: string, choice: string): Promise<void> {
      const choices = page.getByRole("group", { name: group });
      await choices.getByRole("radio", { name: choice, exact: true }).check();
    },

    /** Ticks signs of a list, unfolding the dimension that holds them. */
    async tick(dimension: string, signs: readonly string[]): Promise<void> {
      const part = page.locator("details", { has: page.getByText(dimension, { exact: true }) });
      const isOpen = (await part.getAttribute("open")) !== null;
      if (!isOpen) await part.locator("summary").click();
      for (const sign of signs) {
        await part.getByRole("checkbox", { name: sign, exact: true }).check();
      }
    },

    /** Waits until the server has what was typed. */
    async waitUntilKept(): Promise<void> {
      await expect(page.getByText(/^Bewaard( om)? \d\d:\d\d$/)).toBeVisible();
    },
  };
}
