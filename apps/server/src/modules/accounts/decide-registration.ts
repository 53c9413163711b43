import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { addInvitation, type InvitationLink } from "./invite-member.ts";
import { openRegistration, type StoredRegistration } from "./list-registrations.ts";
import { permissions } from "./permissions.ts";
import { registrationPlace } from "./sealed-places.ts";

/**
 * Approves a request: makes an invitation for the person who asked, to an organisation and a role
 * that the decider chose. Refuses with `organisation-unknown`, `role-unknown` or `stale-version`.
 */
export async function approveRegistration(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  given: { registrationId: string; organisationId: string; role: string; version: number },
): Promise<InvitationLink | Refusal> {
  const row = await getOpen(tx, actor, given);
  if (isRefusal(row)) return row;
  const { rows } = await sql<{ region_id: string | null }>`
    select region_id from partners.published_organisations
     where id = ${given.organisationId}
       and (region_id is null or ${actor.regionId}::text is null or region_id = ${actor.regionId})
  `.execute(tx);
  const [organisation] = rows;
  if (!organisation) return refuse("organisation-unknown");
  const { email, name } = openRegistration(platform, row);
  const link = await addInvitation(platform, tx, actor, {
    email,
    displayName: name,
    role: given.role,
    organisationId: given.organisationId,
    regionId: organisation.region_id ?? actor.regionId,
    registrationId: row.id,
  });
  if (!isRefusal(link)) await close(tx, actor, row.id, "approved", null);
  return link;
}

/** Declines a request with a reason, which is sealed as the request is. Refuses with `stale-version`. */
export async function declineRegistration(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  given: { registrationId: string; reason: string; version: number },
): Promise<Refusal | undefined> {
  const row = await getOpen(tx, actor, given);
  if (isRefusal(row)) return row;
  const sealed = platform.keyring.sealServer(registrationPlace(row.id), given.reason);
  await close(tx, actor, row.id, "declined", sealed);
  return undefined;
}

async function getOpen(
  tx: Tx,
  actor: Actor,
  given: { registrationId: string; version: number },
): Promise<StoredRegistration | Refusal> {
  const { registrationId: id } = given;
  requirePermission(actor, permissions.decideRegistration, { kind: "registration", id });
  const { rows } = await sql<StoredRegistration>`
    select id, version, region_id, sealed_request, asked_at from accounts.registrations
     where id = ${id} and state = 'open' for update`.execute(tx);
  const [row] = rows;
  if (!row) throw notFound("registration.read", "registration", id);
  return row.version === given.version ? row : refuse("stale-version");
}

async function close(
  tx: Tx,
  actor: Actor,
  id: string,
  state: "approved" | "declined",
  sealedReason: Buffer | null,
): Promise<void> {
  await sql`
    update accounts.registrations
       set state = ${state}, decided_at = now(), decided_by = ${actor.accountId},
           sealed_reason = ${sealedReason}, version = version + 1
     where id = ${id}`.execute(tx);
  tx.audit({
    event: state === "approved" ? "registration.approve" : "registration.decline",
    action: "U",
    objectKind: "registration",
    objectId: id,
  });
}
