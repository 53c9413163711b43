import { anyCase } from "./support/demo-cases.ts";
import { casePage } from "./support/case-page.ts";
import { expect, test } from "./support/test.ts";

const goal = "Zij regelt haar post zelf.";
const task = "Postadres aanvragen";

test("a task that was finished by mistake opens again, from the notice and from the plan", async ({
  workAs,
}) => {
  const { page, organisation } = await workAs("care-coordinator", "twente");
  const atCase = casePage(page);
  await atCase.open(`/casussen/${await anyCase(page, "mine=true")}`);
  await atCase.addGoal("Zelfredzaamheid", goal);
  await atCase.addTask(goal, task, organisation, "27-11-2026");
  const plan = page.getByRole("region", { name: "Plan", exact: true });
  const line = plan.getByRole("listitem").filter({ hasText: task });

  await test.step("«Ongedaan maken» stands in the notice right after", async () => {
    await line.getByRole("button", { name: `Afronden: ${task}` }).click();
    const dialog = atCase.dialog("Taak afronden");
    await dialog.getByLabel("Wat is eruit gekomen?").fill("Aanvraag gedaan.");
    await dialog.getByRole("button", { name: "Afronden" }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(page.getByText("De taak staat weer open.")).toBeVisible();
    await expect(line.getByRole("button", { name: `Afronden: ${task}` })).toBeVisible();
    await expect(line).toContainText("Eerder geschreven: Aanvraag gedaan.");
  });

  await test.step("later the finished task itself offers it", async () => {
    await line.getByRole("button", { name: `Afronden: ${task}` }).click();
    const dialog = atCase.dialog("Taak afronden");
    await expect(dialog.getByLabel("Wat is eruit gekomen?")).toHaveValue("Aanvraag gedaan.");
    await dialog.getByRole("button", { name: "Afronden" }).click();
    await expect(line.getByRole("button", { name: `Afronden: ${task}` })).toHaveCount(0);
    const settled = plan.locator("details").filter({ hasText: task });
    await settled.locator("summary").click();
    await settled.getByRole("button", { name: "Weer openen" }).click();
    await expect(line.getByRole("button", { name: `Afronden: ${task}` })).toBeVisible();
  });
});
