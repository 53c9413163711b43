/** Where people land after logging in when they did not come for a page of their own. */
export const homePath = "/vandaag";

/**
 * The page to go to after the log-in: the one that was asked for when it is a path of this site,
 * else the start of the work. Never another site, however it is written.
 */
export function returnPath(asked: unknown): string {
  if (typeof asked !== "string" || !/^\/(?![/\\])/.test(asked)) return homePath;
  const url = new URL(asked, "https://schakel.invalid");
  if (url.origin !== "https://schakel.invalid" || url.pathname === "/inloggen") return homePath;
  // Dots are taken out on the way: «/.//example.org» has become «//example.org» here.
  return url.pathname.startsWith("//") ? homePath : `${url.pathname}${url.search}`;
}
