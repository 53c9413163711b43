import { returnPath } from "./return-path.ts";

/**
 * The page that somebody wants back who logs in from this address: on the log-in page the one that
 * was asked for, elsewhere (over the page) the page itself.
 */
export function wantedPath(address: {
  readonly pathname: string;
  readonly search: string;
}): string {
  const { pathname, search } = address;
  if (pathname !== "/inloggen") return returnPath(`${pathname}${search}`);
  return returnPath(new URLSearchParams(search).get("terug") ?? undefined);
}
