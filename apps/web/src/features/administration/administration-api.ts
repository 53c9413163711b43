import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** Somebody of the own organisation, with role and means of signing in. */
export type Account = AnswerOf<paths["/accounts"]["get"]>["items"][number];
/** A role that somebody can be invited to. */
export type Role = AnswerOf<paths["/roles"]["get"]>["items"][number];
/** An invitation that can still be used. */
export type Invitation = AnswerOf<paths["/invitations"]["get"]>["items"][number];
/** A one-time address, shown once. */
export type OneTimeLink = AnswerOf<paths["/invitations"]["post"]>;
export type InvitationBody = BodyOf<paths["/invitations"]["post"]>;
/** An open session. */
export type OpenSession = AnswerOf<paths["/sessions"]["get"]>["items"][number];
/** A content pack that is loaded. */
export type Pack = AnswerOf<paths["/packs"]["get"]>["items"][number];
/** An item of a pack. */
export type PackItem = AnswerOf<paths["/pack-items"]["get"]>["items"][number];
/** A line of the log of the organisation. */
export type AuditEvent = AnswerOf<paths["/audit-events"]["get"]>["items"][number];
export type Outcome = "success" | "denied" | "failed";

/** A page of the people of the own organisation. */
export function listAccounts(after: string, signal?: AbortSignal) {
  const query = after === "" ? {} : { after };
  return bodyOf(api.GET("/accounts", { params: { query }, ...withSignal(signal) }));
}

/** Roles to invite to. */
export async function listRoles(signal?: AbortSignal): Promise<readonly Role[]> {
  return (await bodyOf(api.GET("/roles", withSignal(signal)))).items;
}

/** Invitations that can still be used. */
export async function listInvitations(signal?: AbortSignal): Promise<readonly Invitation[]> {
  return (await bodyOf(api.GET("/invitations", withSignal(signal)))).items;
}

/** Invites somebody; the same key gives the same link again. */
export function inviteMember(body: InvitationBody, key: string): Promise<OneTimeLink> {
  return bodyOf(api.POST("/invitations", { body, headers: idempotent(key) }));
}

/** Withdraws an invitation; its link stops working. */
export async function withdrawInvitation(invitationId: string): Promise<void> {
  await api.DELETE("/invitations/{invitationId}", { params: { path: { invitationId } } });
}

/** Ends a membership; its sessions and tokens end at once. */
export async function endMembership(account: Account): Promise<void> {
  const path = { membershipId: account.membershipId };
  const header = ifMatch(etagOf(account.version));
  await api.DELETE("/memberships/{membershipId}", { params: { path, header } });
}

/** Makes a link to new means of signing in; the same key gives the same link again. */
export function inviteToRecover(membershipId: string, key: string): Promise<OneTimeLink> {
  const params = { path: { membershipId } };
  const headers = idempotent(key);
  return bodyOf(api.POST("/memberships/{membershipId}/recovery", { params, headers }));
}

/** Open sessions of the organisation. */
export async function listSessions(signal?: AbortSignal): Promise<readonly OpenSession[]> {
  return (await bodyOf(api.GET("/sessions", withSignal(signal)))).items;
}

/** Ends a session; its next request is refused. */
export async function revokeSession(sessionId: string): Promise<void> {
  await api.DELETE("/sessions/{sessionId}", { params: { path: { sessionId } } });
}

/** Packs that are loaded. */
export async function listPacks(signal?: AbortSignal): Promise<readonly Pack[]> {
  return (await bodyOf(api.GET("/packs", withSignal(signal)))).items;
}

/** A page of items of the packs that need a check. */
export function listItemsToCheck(pack: string | undefined, after: string, signal?: AbortSignal) {
  const query = {
    confidence: "check" as const,
    ...(pack === undefined ? {} : { pack }),
    ...(after === "" ? {} : { after }),
  };
  return bodyOf(api.GET("/pack-items", { params: { query }, ...withSignal(signal) }));
}

/** A page of the log of the organisation, newest first. */
export function listAuditEvents(outcome: Outcome | undefined, after: string, signal?: AbortSignal) {
  const query = {
    ...(outcome === undefined ? {} : { outcome }),
    ...(after === "" ? {} : { after }),
  };
  return bodyOf(api.GET("/audit-events", { params: { query }, ...withSignal(signal) }));
}
