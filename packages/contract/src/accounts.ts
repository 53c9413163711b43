import * as administration from "./accounts-administration.ts";
import * as credentials from "./accounts-credentials.ts";
import * as entrances from "./accounts-entrances.ts";
import * as invitations from "./accounts-invitations.ts";
import * as sessions from "./accounts-session.ts";

/** Signing in and out, own means of signing in, invitations, tokens and administration of accounts. */
export const accountRoutes = {
  ...sessions,
  ...credentials,
  ...invitations,
  ...administration,
  ...entrances,
};
