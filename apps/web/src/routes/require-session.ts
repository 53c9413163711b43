import type { QueryClient } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import { ApiProblem } from "../api/problem.ts";
import { sessionQuery } from "../features/accounts/session.ts";

/**
 * Loads the session before a screen of the work opens. Without one it goes to the log-in, which
 * comes back to `href` afterwards. Other problems are shown where the screen would be.
 */
export async function requireSession(queryClient: QueryClient, href: string): Promise<void> {
  try {
    await queryClient.ensureQueryData(sessionQuery);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.kind !== "signed-out") throw error;
    throw redirect({ to: "/inloggen", search: { terug: href } });
  }
}
