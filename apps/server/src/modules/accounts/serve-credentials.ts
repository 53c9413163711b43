import { accountRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, noContent, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { addPasskey } from "./add-passkey.ts";
import { askCodeSecret } from "./ask-code-secret.ts";
import { askNewPasskey } from "./ask-new-passkey.ts";
import { createApiToken } from "./create-api-token.ts";
import { answer, sayWhenAgain } from "./entrance.ts";
import { readApiTokens } from "./list-api-tokens.ts";
import { listCredentials } from "./list-credentials.ts";
import { removePasskey } from "./remove-passkey.ts";
import { renewRecoveryCodes } from "./renew-recovery-codes.ts";
import { revokeApiToken } from "./revoke-api-token.ts";
import { setPassword } from "./set-password.ts";

/** Serves the own means of signing in, and tokens for machine clients. */
export function serveCredentials(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listCredentials, async ({ tx, actor }) =>
    ok(await listCredentials(tx, actor)),
  );
  serve(app, platform, routes.askNewPasskey, async ({ tx, actor }) =>
    answer<typeof routes.askNewPasskey>(await askNewPasskey(platform, tx, actor)),
  );
  serve(app, platform, routes.addPasskey, async ({ tx, actor, body }) => {
    const added = await addPasskey(platform, tx, actor, body);
    return isRefusal(added) ? added : created(`/account/passkeys/${added.id}`, added);
  });
  serve(app, platform, routes.removePasskey, async ({ tx, actor, params }) => {
    return (await removePasskey(tx, actor, params.passkeyId)) ?? noContent();
  });
  serve(app, platform, routes.askCodeSecret, async ({ tx, actor }) =>
    answer<typeof routes.askCodeSecret>(await askCodeSecret(platform, tx, actor)),
  );
  serve(app, platform, routes.setPassword, async ({ tx, actor, body, reply }) => {
    const set = await setPassword(platform, tx, actor, body);
    sayWhenAgain(reply, set);
    return answer<typeof routes.setPassword>(set);
  });
  serve(app, platform, routes.renewRecoveryCodes, async ({ tx, actor }) =>
    answer<typeof routes.renewRecoveryCodes>(await renewRecoveryCodes(tx, actor)),
  );

  serve(app, platform, routes.listApiTokens, async ({ tx, actor }) =>
    ok({ items: await readApiTokens(tx, actor) }),
  );
  serve(app, platform, routes.createApiToken, async ({ tx, actor, body }) => {
    const made = await createApiToken(tx, actor, body);
    return isRefusal(made) ? made : created(`/api-tokens/${made.apiToken.id}`, made);
  });
  serve(app, platform, routes.revokeApiToken, async ({ tx, params }) => {
    await revokeApiToken(tx, params.tokenId);
    return noContent();
  });
}
