/** Where people land who came for no page in particular. */
export const startPath = "/";

/** Pages that would lead round in circles, or that are no pages. */
const noPage = /^\/(?:inloggen|session|api)(?:[/?]|$)/;

/**
 * The page to send a browser to after a log-in: the path that was asked for when it is one of this
 * site, else the start page. Never another site, however it is written: the result begins with one
 * slash, and browsers read a backslash as a slash and drop tabs and line ends.
 */
export function safeReturnPath(asked: string | undefined): string {
  if (asked === undefined || !/^\/[\u0021-\u007e]*$/.test(asked)) return startPath;
  const home = "https://schakel.invalid";
  const url = URL.canParse(asked, home) ? new URL(asked, home) : undefined;
  if (url?.origin !== home) return startPath;
  // Dots are taken out on the way: «/.//example.org» has become «//example.org» here.
  const path = `${url.pathname}${url.search}`;
  return path.startsWith("//") || noPage.test(path) ? startPath : path;
}
