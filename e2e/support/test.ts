import { test as base, expect, type BrowserContextOptions, type Page } from "@playwright/test";
import { logIn, type Person, type Region, type Role } from "./people.ts";
import { watchPage, type Complaints } from "./complaints.ts";

/** Somebody at work in a browser of their own. */
export type Worker = Person & { readonly page: Page };

type Fixtures = {
  /** What browsers complained about; a test that provokes a refusal says so here. */
  complaints: Complaints;
  /** Opens a browser of its own, nobody logged in. */
  openBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a browser of its own and logs in as somebody of the demo. */
  workAs: (role: Role, region?: Region, options?: BrowserContextOptions) => Promise<Worker>;
};

/** Every page of a test is watched: at the end no browser may have complained unexpectedly. */
export const test = base.extend<Fixtures>({
  complaints: async ({}, use) => {
    const complaints: Complaints = { seen: [], expectedStatuses: new Set() };
    await use(complaints);
    expect(complaints.seen, "complaints of the browsers").toEqual([]);
  },
  openBrowser: async ({ browser, complaints }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      context.on("page", (page) => watchPage(page, complaints));
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  workAs: async ({ openBrowser }, use) => {
    await use(async (role, region = "rotterdam", options) => {
      const page = await openBrowser(options);
      return { page, ...(await logIn(page, role, region)) };
    });
  },
});

export { expect };
