import { z } from "zod";
import {
  codeSecret,
  email,
  invitationToken,
  link,
  newPasskey,
  passkeyChallenge,
  password,
  recoveryCodes,
  session,
} from "./accounts-fields.ts";
import { code, id, line, moment } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "accounts";

export const findInvitation = defineRoute({
  operationId: "findInvitation",
  method: "POST",
  path: "/invitations/find",
  summary: "What an invitation link is for",
  tag,
  access: "public",
  body: z.strictObject({ token: invitationToken }),
  success: {
    status: 200,
    body: z.object({
      kind: z.enum(["membership", "recovery"]),
      email: email.nullable(),
      displayName: z.string().nullable(),
      organisationName: z.string(),
      roleLabel: z.string().nullable(),
      hasAccount: z.boolean(),
      providers: z.array(z.object({ id, label: z.string() })),
    }),
  },
  refusals: ["invitation-unknown", "too-many-attempts"],
});

export const askInvitedPasskey = defineRoute({
  operationId: "askInvitedPasskey",
  method: "POST",
  path: "/invitations/passkey-challenge",
  summary: "Begin accepting an invitation with a passkey",
  tag,
  access: "public",
  body: z.strictObject({ token: invitationToken, displayName: line(120) }),
  success: { status: 200, body: passkeyChallenge },
  refusals: ["invitation-unknown", "account-exists"],
});

export const askInvitedCodeSecret = defineRoute({
  operationId: "askInvitedCodeSecret",
  method: "POST",
  path: "/invitations/code-secret",
  summary: "Begin accepting an invitation with a password and a code app",
  tag,
  access: "public",
  body: z.strictObject({ token: invitationToken }),
  success: { status: 200, body: codeSecret },
  refusals: ["invitation-unknown", "account-exists"],
});

const passkeyProof = z.strictObject({
  kind: z.literal("passkey"),
  challengeId: id,
  label: line(80),
  answer: newPasskey,
});
const passwordProof = z.strictObject({
  kind: z.literal("password"),
  password,
  challengeId: id,
  code: line(10),
});

export const acceptInvitation = defineRoute({
  operationId: "acceptInvitation",
  method: "POST",
  path: "/invitations/accept",
  summary: "Accept an invitation: gives the account its name and its first means of signing in",
  tag,
  access: "public",
  body: z.strictObject({
    token: invitationToken,
    displayName: line(120),
    /** Only when the invitation names none. */
    email: email.optional(),
    proof: z.discriminatedUnion("kind", [passkeyProof, passwordProof]),
  }),
  success: { status: 200, body: z.object({ session, recoveryCodes }) },
  refusals: [
    "invitation-unknown",
    "account-exists",
    "email-missing",
    "challenge-expired",
    "passkey-refused",
    "passkey-known",
    "password-common",
    "password-own-words",
    "code-wrong",
    "code-too-soon",
  ],
});

export const acceptWithOrganisation = defineRoute({
  operationId: "acceptWithOrganisation",
  method: "POST",
  path: "/invitations/organisation",
  summary: "Accept an invitation by way of the log-in service of the organisation",
  tag,
  access: "public",
  body: z.strictObject({ token: invitationToken, displayName: line(120), providerId: id }),
  success: { status: 200, body: z.object({ redirectUrl: z.url() }) },
  refusals: ["invitation-unknown", "account-exists", "provider-unknown", "provider-away"],
});

export const joinByInvitation = defineRoute({
  operationId: "joinByInvitation",
  method: "POST",
  path: "/invitations/join",
  summary: "Add the invited membership to the account that is signed in",
  tag,
  access: "actor",
  body: z.strictObject({ token: invitationToken }),
  success: { status: 200, body: z.object({ membershipId: id }) },
  refusals: ["invitation-unknown", "session-needed"],
});

export const listInvitations = defineRoute({
  operationId: "listInvitations",
  method: "GET",
  path: "/invitations",
  summary: "Invitations of the own organisation that can still be used",
  tag,
  access: "actor",
  success: {
    status: 200,
    body: z.object({
      items: z.array(
        z.object({
          id,
          kind: z.enum(["membership", "recovery"]),
          email: email.nullable(),
          displayName: z.string().nullable(),
          roleLabel: z.string().nullable(),
          createdAt: moment,
          expiresAt: moment,
        }),
      ),
    }),
  },
});

export const inviteMember = defineRoute({
  operationId: "inviteMember",
  method: "POST",
  path: "/invitations",
  summary: "Invite somebody to the own organisation; the link is shown this once",
  tag,
  access: "actor",
  body: z.strictObject({ email, displayName: line(120).optional(), role: code }),
  success: { status: 201, body: link },
  refusals: ["role-unknown", "already-member"],
  repeatable: true,
});

export const withdrawInvitation = defineRoute({
  operationId: "withdrawInvitation",
  method: "DELETE",
  path: "/invitations/{invitationId}",
  summary: "Withdraw an invitation; its link stops working at once",
  tag,
  access: "actor",
  params: z.object({ invitationId: id }),
  success: { status: 204 },
});
