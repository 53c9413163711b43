import { expect, type Page } from "@playwright/test";

/** The screen of one signal as the desk sees it. */
export function triage(page: Page) {
  return {
    /** Waits until the signal comes in by itself, and opens it. */
    async openWhatCameIn(): Promise<void> {
      const row = page.getByRole("row").filter({ hasText: "net binnen" });
      await row.getByRole("link").click();
      await expect(page.getByRole("heading", { name: "Wat is gemeld" })).toBeVisible();
    },

    /** Takes the signal in hand; the choice appears. */
    async take(): Promise<void> {
      await page.getByRole("button", { name: "Ik pak dit op" }).click();
      await expect(page.getByRole("heading", { name: "Wat besluit je?" })).toBeVisible();
    },

    /** Reads what stands beside the choice: who has it, whom to ask, and what may be told after it. */
    async readContext(): Promise<void> {
      const rail = page.getByRole("complementary");
      await expect(rail).toContainText("Jij hebt dit signaal in handen.");
      await expect(rail.getByRole("region", { name: "Met wie kun je overleggen?" })).toContainText(
        "Arbeidsinspectie",
      );
      await page.getByText("Groepen samen bekeken").click();
      await expect(page.getByRole("region", { name: "Misleiding en uitbuiting" })).toContainText(
        "nog te weinig gezien",
      );
      await page.getByRole("radio", { name: "Doorverwijzen naar een partner" }).check();
      await expect(page.getByText("Dit mag je de melder na dit besluit vertellen")).toBeVisible();
      await expect(page.getByText("naar welke organisatie het signaal ging")).toBeVisible();
    },

    async openCase(decision: {
      readonly client: string;
      readonly group: string;
      readonly coordinator: string;
      readonly reason: string;
      readonly feedback: string;
    }): Promise<void> {
      await page.getByRole("radio", { name: "Casus openen", exact: true }).check();
      await page.getByRole("radio", { name: decision.client }).check();
      await page.getByRole("radio", { name: decision.group }).check();
      await page.getByLabel("Zorgcoördinator").selectOption({ label: decision.coordinator });
      await page.getByLabel("Reden van je besluit").fill(decision.reason);
      await page.getByLabel("Antwoord aan de melder").fill(decision.feedback);
      const preview = page.getByRole("region", { name: "Dit gebeurt er als je bevestigt" });
      await expect(preview).toContainText(`met ${decision.coordinator} als zorgcoördinator`);
      await page.getByRole("button", { name: "Casus openen", exact: true }).click();
      await page.waitForURL(/\/casussen\/[0-9a-f-]{36}/);
    },
  };
}
