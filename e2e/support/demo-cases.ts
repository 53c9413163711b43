import type { Page } from "@playwright/test";

type CaseList = { readonly items: readonly { readonly id: string }[] };

/** The id of a case that who is logged in may read, newest activity first. */
export async function anyCase(page: Page, filter: "status=closed" | "mine=true"): Promise<string> {
  const answer = await page.request.get(`/api/v1/cases?${filter}`);
  const { items } = (await answer.json()) as CaseList;
  if (!items[0]) throw new Error(`the demo has no case with ${filter} for this person`);
  return items[0].id;
}
