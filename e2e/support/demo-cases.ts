import type { Page } from "@playwright/test";

type CaseList = { readonly items: readonly { readonly id: string; readonly number: string }[] };

/**
 * The id of a case that who is logged in may read, newest activity first.
 * @param prefix how its number begins, for a case that never came from another region
 */
export async function anyCase(
  page: Page,
  filter: "status=closed" | "mine=true",
  prefix = "",
): Promise<string> {
  const answer = await page.request.get(`/api/v1/cases?${filter}`);
  const { items } = (await answer.json()) as CaseList;
  const found = items.find(({ number }) => number.startsWith(prefix));
  if (!found) throw new Error(`the demo has no case with ${filter} for this person`);
  return found.id;
}
