import type { Page } from "@playwright/test";

/** Errors that browsers wrote to their console, uncaught exceptions, and failed answers. */
export type Complaints = {
  readonly seen: string[];
  /** Answers that the test provokes on purpose, such as 404. */
  readonly expectedStatuses: Set<number>;
};

/** Writes down what goes wrong in a page, also what nobody sees on the screen. */
export function watchPage(page: Page, complaints: Complaints): void {
  page.on("pageerror", (error) => complaints.seen.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    // The answer itself is judged below, with its status.
    if (message.text().startsWith("Failed to load resource")) return;
    complaints.seen.push(`console: ${message.text()}`);
  });
  page.on("response", (response) => {
    const status = response.status();
    if (status < 400 || complaints.expectedStatuses.has(status)) return;
    const isSessionProbe = status === 401 && response.url().endsWith("/api/v1/session");
    if (!isSessionProbe) complaints.seen.push(`${status} ${response.url()}`);
  });
}
