import { expect, type Page } from "@playwright/test";

/** Types into a field that suggests answers, and takes the suggestion that fits whole. */
export async function chooseSuggestion(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  await field.fill(text);
  await page.getByRole("option", { name: text }).first().click();
  await expect(field).toHaveValue(text);
}
