import { endSession } from "../features/accounts/index.ts";

/**
 * Ends the session and leaves the page, so that nothing of the work stays in memory. Leaves too
 * when the server is not reachable: the screen must be empty in any case.
 */
export async function logOut(): Promise<void> {
  try {
    await endSession();
  } finally {
    location.assign("/");
  }
}
