import type { FastifyInstance } from "fastify";
import type { ServerModule } from "../../platform/http/module.ts";
import type { Platform } from "../../platform/platform.ts";
import { clearSignIns } from "./clear-sign-ins.ts";
import { openSlow } from "./entrance.ts";
import { accountProblems } from "./problems.ts";
import { serveAdministration } from "./serve-administration.ts";
import { serveCredentials } from "./serve-credentials.ts";
import { serveInvitations } from "./serve-invitations.ts";
import { serveOrganisation } from "./serve-organisation.ts";
import { serveSession } from "./serve-session.ts";

/** Accounts, sessions, invitations and tokens, as the application composes them. */
export const accountsModule: ServerModule = {
  name: "accounts",
  problems: accountProblems,
  jobs: [clearSignIns],
  serve(app: FastifyInstance, platform: Platform): void {
    const slow = openSlow();
    serveSession(app, platform, slow);
    serveOrganisation(app, platform, slow);
    serveCredentials(app, platform);
    serveInvitations(app, platform, slow);
    serveAdministration(app, platform, slow);
  },
};

export { inviteFirstAdministrator } from "./invite-first-administrator.ts";
export type { FirstAdministrator } from "./invite-first-administrator.ts";
export { permissions as accountPermissions } from "./permissions.ts";
export { loadRoles } from "./load-roles.ts";
