import { expect, type Locator, type Page } from "@playwright/test";

/** The page of one case. */
export function casePage(page: Page) {
  const dialog = (title: string): Locator => page.getByRole("dialog", { name: title });
  const section = async (name: string): Promise<void> => {
    await page
      .getByRole("navigation", { name: "Onderdelen van de casus" })
      .getByRole("link", { name })
      .click();
  };
  return {
    dialog,
    section,

    async open(path: string): Promise<void> {
      await page.goto(path);
      await expect(page.getByText(/^[A-Z]{2}-\d{4}-\d{5}$/)).toBeVisible();
    },

    async choose(action: string): Promise<void> {
      const button = page.getByRole("button", { name: "Acties" });
      await button.click();
      const panelId = (await button.getAttribute("aria-controls")) ?? "";
      await page.locator(`[id="${panelId}"]`).getByRole("link", { name: action }).click();
    },

    async setSafeContact(channels: readonly string[], rules: string): Promise<void> {
      await section("Cliënt");
      const card = page.getByRole("region", { name: "Veilig contact" });
      await card.getByRole("button", { name: "Vastleggen" }).click();
      for (const channel of channels) await card.getByRole("checkbox", { name: channel }).check();
      await card.getByLabel("Wat moet iedereen weten?").fill(rules);
      await card.getByRole("button", { name: "Bewaren" }).click();
      await expect(card.getByText(rules)).toBeVisible();
    },

    /** Writes an entry up to the point of saving, and comes back with who is going to read it. */
    async writeEntry(compartment: string, text: string): Promise<Locator> {
      await section("Overzicht");
      await page.getByRole("link", { name: "Iets vastleggen" }).click();
      const editor = page.getByRole("form", { name: "Iets vastleggen" });
      await editor.getByLabel("Wat is er gebeurd?").fill(text);
      await editor.getByLabel("Vak").selectOption({ label: compartment });
      return editor.getByRole("status").filter({ hasText: "Wie ziet dit" });
    },

    async saveEntry(text: string): Promise<void> {
      const editor = page.getByRole("form", { name: "Iets vastleggen" });
      await editor.getByRole("button", { name: "Vastleggen" }).click();
      await expect(editor).toBeHidden();
      await expect(page.getByText(text)).toBeVisible();
    },

    /** Chooses a partner; comes back with the preview of what it is going to see. */
    async previewPartner(name: string, agreement: string): Promise<Locator> {
      await this.choose("Partner uitnodigen");
      await page
        .getByRole("list", { name: "Welke partner?" })
        .getByRole("button", { name })
        .filter({ hasText: agreement })
        .click();
      return page.getByRole("list", { name: `Wat ${name} te zien krijgt` });
    },

    async confirmPartner(name: string): Promise<void> {
      await page.getByRole("button", { name: `${name} uitnodigen` }).click();
      await expect(page.getByRole("heading", { name: "Partners in deze casus" })).toBeVisible();
      await expect(page.getByText(`${name} doet mee.`)).toBeVisible();
    },

    async addGoal(domain: string, result: string): Promise<void> {
      await section("Overzicht");
      await page.getByRole("button", { name: "Doel toevoegen" }).first().click();
      await dialog("Doel toevoegen").getByRole("radio", { name: domain }).check();
      await dialog("Doel toevoegen").getByLabel("Wat is er dan bereikt?").fill(result);
      await dialog("Doel toevoegen").getByRole("button", { name: "Toevoegen" }).click();
      await expect(page.getByRole("heading", { name: result })).toBeVisible();
    },

    async addTask(goal: string, what: string, who: string, due: string): Promise<void> {
      await page.getByRole("button", { name: "Taak toevoegen" }).filter({ hasText: goal }).click();
      await dialog("Taak toevoegen").getByLabel("Wat moet er gebeuren?").fill(what);
      await dialog("Taak toevoegen").getByLabel("Wie doet het?").selectOption({ label: who });
      await dialog("Taak toevoegen").getByLabel("Wanneer klaar?").fill(due);
      await dialog("Taak toevoegen").getByRole("button", { name: "Toevoegen" }).click();
      await expect(page.getByText(what).first()).toBeVisible();
    },
  };
}
