import { z } from "zod";
import { email, labelled, passkeyAnswer, passkeyChallenge, session } from "./accounts-fields.ts";
import { code, id, line } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "accounts";

export const getSession = defineRoute({
  operationId: "getSession",
  method: "GET",
  path: "/session",
  summary: "Who is signed in, in which role and for which purpose",
  tag,
  access: "actor",
  success: { status: 200, body: session },
});

export const endSession = defineRoute({
  operationId: "endSession",
  method: "DELETE",
  path: "/session",
  summary: "Sign out; the browser forgets what it kept of this site",
  tag,
  access: "actor",
  success: { status: 204 },
});

export const choosePurpose = defineRoute({
  operationId: "choosePurpose",
  method: "PUT",
  path: "/session/purpose",
  summary: "Work for another purpose of the own role",
  tag,
  access: "actor",
  body: z.strictObject({ purpose: code }),
  success: { status: 200, body: session },
  refusals: ["purpose-not-of-role", "session-needed"],
});

export const chooseMembership = defineRoute({
  operationId: "chooseMembership",
  method: "PUT",
  path: "/session/membership",
  summary: "Work in another of the own memberships",
  tag,
  access: "actor",
  body: z.strictObject({ membershipId: id }),
  success: { status: 200, body: session },
  refusals: ["session-needed"],
});

export const listDemoPersonas = defineRoute({
  operationId: "listDemoPersonas",
  method: "GET",
  path: "/session/demo-personas",
  summary: "People of the demo; empty outside a demo",
  tag,
  access: "public",
  success: {
    status: 200,
    body: z.object({
      items: z.array(
        z.object({
          id,
          displayName: z.string(),
          organisationName: z.string(),
          role: z.string(),
          roleLabel: z.string(),
          region: labelled.nullable(),
        }),
      ),
    }),
  },
});

export const signInAsPersona = defineRoute({
  operationId: "signInAsPersona",
  method: "POST",
  path: "/session/demo",
  summary: "Sign in as one of the people of the demo",
  tag,
  access: "public",
  body: z.strictObject({ personaId: id }),
  success: { status: 200, body: session },
  refusals: ["sign-in-failed"],
});

export const askPasskey = defineRoute({
  operationId: "askPasskey",
  method: "POST",
  path: "/session/passkey-challenge",
  summary: "Begin signing in with a passkey",
  tag,
  access: "public",
  success: { status: 200, body: passkeyChallenge },
});

export const signInWithPasskey = defineRoute({
  operationId: "signInWithPasskey",
  method: "POST",
  path: "/session/passkey",
  summary: "Sign in with a passkey",
  tag,
  access: "public",
  body: z.strictObject({ challengeId: id, answer: passkeyAnswer }),
  success: { status: 200, body: session },
  refusals: ["sign-in-failed", "challenge-expired", "too-many-attempts"],
});

export const signInWithPassword = defineRoute({
  operationId: "signInWithPassword",
  method: "POST",
  path: "/session/password",
  summary: "Sign in with address, password and a code of the code app (or a recovery code)",
  tag,
  access: "public",
  body: z.strictObject({ email, password: z.string().min(1).max(256), code: line(40) }),
  success: { status: 200, body: session },
  refusals: ["sign-in-failed", "too-many-attempts"],
});

export const listSignInProviders = defineRoute({
  operationId: "listSignInProviders",
  method: "GET",
  path: "/session/providers",
  summary: "Organisations with a log-in service of their own",
  tag,
  access: "public",
  success: {
    status: 200,
    body: z.object({
      items: z.array(z.object({ id, label: z.string(), organisationName: z.string() })),
    }),
  },
});

export const signInWithOrganisation = defineRoute({
  operationId: "signInWithOrganisation",
  method: "POST",
  path: "/session/organisation",
  summary: "Begin signing in at the log-in service of an organisation",
  tag,
  access: "public",
  body: z.strictObject({
    providerId: id,
    /** The page to come back to: a path of this site. Anything else means the start page. */
    returnTo: z.string().max(2_000).optional(),
  }),
  success: { status: 200, body: z.object({ redirectUrl: z.url() }) },
  refusals: ["provider-unknown", "provider-away"],
});
