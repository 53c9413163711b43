import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "./case.ts";
import { selectAddresses, selectCandidates } from "./shelter-address-store.ts";

type Target = { readonly caseId: CaseId; readonly addressId: string };
type Subject = { readonly kind: "organisation" | "person"; readonly subjectId: string };

/** Puts an organisation or one person on the list of a secret address; only its keeper does. */
export async function admitToShelterAddress(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  { caseId, addressId }: Target,
  { kind, subjectId }: Subject,
): Promise<{ id: string } | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  await requireKeeper(tx, actor, { caseId, addressId }, "shelter-address.admit");
  const candidates = await selectCandidates(tx, caseId);
  const isFit = candidates.some((each) => each.kind === kind && each.id === subjectId);
  if (!isFit) return refuse("reader-not-fit");
  const id = newId();
  const isOrganisation = kind === "organisation";
  const { numAffectedRows } = await sql`
    insert into cases.shelter_address_readers (id, address_id, organisation_id, organisation_key, account_id, added_at, added_by)
    select ${id}, ${addressId}, ${isOrganisation ? subjectId : null}::uuid,
           (select o.key from partners.organisations o where o.id = ${isOrganisation ? subjectId : null}::uuid),
           ${isOrganisation ? null : subjectId}::uuid, ${platform.clock.now()}, ${actor.accountId}
     where not exists (
       select from cases.shelter_address_readers r
        where r.address_id = ${addressId} and r.ended_at is null
          and coalesce(r.organisation_id, r.account_id) = ${subjectId}::uuid)`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("already-on-list");
  tx.audit({
    event: "shelter-address.admit",
    action: "U",
    dossierId: caseId,
    objectKind: "shelter-address",
    objectId: addressId,
    relationHeld: true,
    detail: { reader: subjectId },
  });
  return { id };
}

/** Takes somebody off the list; from the next statement on the address is gone for them. */
export async function removeFromShelterAddress(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  { caseId, addressId, readerId }: Target & { readonly readerId: string },
): Promise<void> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  await requireKeeper(tx, actor, { caseId, addressId }, "shelter-address.remove");
  const { numAffectedRows } = await sql`
    update cases.shelter_address_readers set ended_at = ${platform.clock.now()}
     where id = ${readerId} and address_id = ${addressId} and ended_at is null`.execute(tx);
  if (numAffectedRows !== 1n) throw notFound("shelter-address.remove", "address-reader", readerId);
  tx.audit({
    event: "shelter-address.remove",
    action: "U",
    dossierId: caseId,
    objectKind: "shelter-address",
    objectId: addressId,
    relationHeld: true,
    detail: { reader: readerId },
  });
}

async function requireKeeper(
  tx: Tx,
  actor: Actor,
  { caseId, addressId }: Target,
  event: string,
): Promise<void> {
  const { rows } = await sql<{ keeps: boolean }>`
    select cases.keeps_address(${addressId}) and exists (
      select from cases.cases c where c.id = ${caseId}) as keeps`.execute(tx);
  const ofCase = await selectAddresses(tx, caseId);
  if (rows[0]?.keeps !== true || !ofCase.some((each) => each.id === addressId)) {
    throw notFound(event, "shelter-address", addressId);
  }
}
