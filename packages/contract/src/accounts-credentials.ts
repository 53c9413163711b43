import { z } from "zod";
import {
  codeSecret,
  newPasskey,
  passkeyChallenge,
  password,
  recoveryCodes,
} from "./accounts-fields.ts";
import { code, id, line, moment } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "accounts";

export const listCredentials = defineRoute({
  operationId: "listCredentials",
  method: "GET",
  path: "/account/credentials",
  summary: "The own means of signing in",
  tag,
  access: "actor",
  success: {
    status: 200,
    body: z.object({
      passkeys: z.array(
        z.object({
          id,
          label: z.string(),
          createdAt: moment,
          lastUsedAt: moment.nullable(),
          backedUp: z.boolean(),
        }),
      ),
      password: z.object({ setAt: moment }).nullable(),
      recoveryCodesLeft: z.int(),
      organisationLogins: z.int(),
    }),
  },
});

export const askNewPasskey = defineRoute({
  operationId: "askNewPasskey",
  method: "POST",
  path: "/account/passkey-challenge",
  summary: "Begin adding a passkey to the own account",
  tag,
  access: "actor",
  success: { status: 200, body: passkeyChallenge },
  refusals: ["sign-in-again", "session-needed"],
});

export const addPasskey = defineRoute({
  operationId: "addPasskey",
  method: "POST",
  path: "/account/passkeys",
  summary: "Add a passkey to the own account",
  tag,
  access: "actor",
  body: z.strictObject({ challengeId: id, label: line(80), answer: newPasskey }),
  success: { status: 201, body: z.object({ id }) },
  refusals: ["challenge-expired", "passkey-refused", "passkey-known", "sign-in-again"],
  repeatable: true,
});

export const removePasskey = defineRoute({
  operationId: "removePasskey",
  method: "DELETE",
  path: "/account/passkeys/{passkeyId}",
  summary: "Remove a passkey of the own account",
  tag,
  access: "actor",
  params: z.object({ passkeyId: id }),
  success: { status: 204 },
  refusals: ["last-credential", "sign-in-again"],
});

export const askCodeSecret = defineRoute({
  operationId: "askCodeSecret",
  method: "POST",
  path: "/account/code-secret",
  summary: "Begin with a code app for the own account",
  tag,
  access: "actor",
  success: { status: 200, body: codeSecret },
  refusals: ["sign-in-again", "session-needed"],
});

export const setPassword = defineRoute({
  operationId: "setPassword",
  method: "PUT",
  path: "/account/password",
  summary: "Set a password with a code app; earlier ones stop working",
  tag,
  access: "actor",
  body: z.strictObject({ password, challengeId: id, code: line(10) }),
  success: { status: 200, body: z.object({ recoveryCodes }) },
  refusals: [
    "password-common",
    "password-own-words",
    "challenge-expired",
    "code-wrong",
    "code-too-soon",
    "sign-in-again",
  ],
});

export const renewRecoveryCodes = defineRoute({
  operationId: "renewRecoveryCodes",
  method: "POST",
  path: "/account/recovery-codes",
  summary: "Make new recovery codes; earlier ones stop working",
  tag,
  access: "actor",
  success: { status: 200, body: z.object({ recoveryCodes }) },
  refusals: ["sign-in-again", "code-app-missing"],
});

const apiToken = z.object({
  id,
  label: z.string(),
  permissions: z.array(z.string()),
  purpose: z.string(),
  createdAt: moment,
  expiresAt: moment,
  lastUsedOn: z.string().nullable(),
});

export const listApiTokens = defineRoute({
  operationId: "listApiTokens",
  method: "GET",
  path: "/api-tokens",
  summary: "The own tokens for machine clients that still work",
  tag,
  access: "actor",
  success: { status: 200, body: z.object({ items: z.array(apiToken) }) },
});

export const createApiToken = defineRoute({
  operationId: "createApiToken",
  method: "POST",
  path: "/api-tokens",
  summary: "Make a token for a machine client; it is shown this once",
  tag,
  access: "actor",
  body: z.strictObject({
    label: line(80),
    permissions: z.array(z.string().max(60)).min(1).max(200),
    purpose: code,
    daysValid: z.int().min(1).max(366),
  }),
  success: { status: 201, body: z.object({ apiToken, secret: z.string() }) },
  refusals: ["permission-not-held", "purpose-not-of-role", "session-needed", "sign-in-again"],
  repeatable: true,
});

export const revokeApiToken = defineRoute({
  operationId: "revokeApiToken",
  method: "DELETE",
  path: "/api-tokens/{tokenId}",
  summary: "Revoke a token; it stops working at once",
  tag,
  access: "actor",
  params: z.object({ tokenId: id }),
  success: { status: 204 },
});
