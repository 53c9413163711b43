import { z } from "zod";
import { email, labelled, link } from "./accounts-fields.ts";
import { id, moment, page, paging, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "accounts";

export const listAccounts = defineRoute({
  operationId: "listAccounts",
  method: "GET",
  path: "/accounts",
  summary: "People of the own organisation, their role and how they sign in",
  tag,
  access: "actor",
  query: z.strictObject(paging),
  success: {
    status: 200,
    body: page(
      z.object({
        membershipId: id,
        version,
        accountId: id,
        displayName: z.string(),
        email: email.nullable(),
        role: z.string(),
        roleLabel: z.string(),
        since: z.string().nullable(),
        lastSeenAt: moment.nullable(),
        passkeys: z.int(),
        hasPassword: z.boolean(),
        hasOrganisationLogin: z.boolean(),
        openSessions: z.int(),
      }),
    ),
  },
});

export const listRoles = defineRoute({
  operationId: "listRoles",
  method: "GET",
  path: "/roles",
  summary: "Roles that somebody can be invited to",
  tag,
  access: "actor",
  success: { status: 200, body: z.object({ items: z.array(labelled) }) },
});

export const endMembership = defineRoute({
  operationId: "endMembership",
  method: "DELETE",
  path: "/memberships/{membershipId}",
  summary: "End a membership; its sessions and tokens end at once",
  tag,
  access: "actor",
  params: z.object({ membershipId: id }),
  versioned: true,
  success: { status: 204 },
  refusals: ["own-membership"],
});

export const inviteToRecover = defineRoute({
  operationId: "inviteToRecover",
  method: "POST",
  path: "/memberships/{membershipId}/recovery",
  summary: "Make a link to new means of signing in, for somebody who lost theirs",
  tag,
  access: "actor",
  params: z.object({ membershipId: id }),
  success: { status: 201, body: link },
  refusals: ["recovery-not-yours"],
  repeatable: true,
});

export const listSessions = defineRoute({
  operationId: "listSessions",
  method: "GET",
  path: "/sessions",
  summary: "Open sessions: the own ones, and for an administrator those of the organisation",
  tag,
  access: "actor",
  success: {
    status: 200,
    body: z.object({
      items: z.array(
        z.object({
          id,
          displayName: z.string(),
          roleLabel: z.string(),
          strength: z.string(),
          /** Families of browser and system in words, such as «Firefox op Windows». */
          device: z.string().nullable(),
          createdAt: moment,
          lastUsedAt: moment,
          isOwn: z.boolean(),
          isCurrent: z.boolean(),
        }),
      ),
    }),
  },
});

export const revokeSession = defineRoute({
  operationId: "revokeSession",
  method: "DELETE",
  path: "/sessions/{sessionId}",
  summary: "End a session; its next request is refused",
  tag,
  access: "actor",
  params: z.object({ sessionId: id }),
  success: { status: 204 },
});
