import { refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier, type Dossier } from "../identity/index.ts";
import { canWrite, type CaseId } from "./case.ts";
import { audienceOf, factsOf, findAccess, getCase } from "./case-store.ts";
import { canReviewOn, type SafetySections } from "./safety-file.ts";
import { findSafetyFile, sealSections } from "./safety-file-store.ts";

type NewState = SafetySections & {
  readonly ownerOrganisationId: string;
  readonly reviewOn: Day;
};
type Target = { readonly caseId: CaseId; readonly version: number };

/**
 * Fills the safety file; the state before it is kept for those who could read it. Only its owner
 * and whoever coordinates may; `version` is 0 where there is no file yet. Refuses a review day in
 * the past and an owner who may not add to contact and safety.
 */
export async function setSafetyFile(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  { caseId, version }: Target,
  state: NewState,
): Promise<{ version: number } | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, dossier, found, mayOwn, audience] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    findSafetyFile(tx, caseId),
    canOwn(tx, caseId, state.ownerOrganisationId),
    audienceOf(tx, caseId, "contact-safety"),
  ]);
  const refused = canWrite(factsOf(file)) ?? canReviewOn(state.reviewOn, platform.clock.today());
  if (refused) return refused;
  const isOwner = found === undefined || found.owner_organisation_key === actor.organisationKey;
  const mayFill = access?.contributes.includes("contact-safety") === true;
  if (!mayFill || !(isOwner || access?.basis === "coordination"))
    return refuse("compartment-closed");
  if (!mayOwn) return refuse("owner-not-fit");
  if ((found?.version ?? 0) !== version) {
    return refuse("stale-version", { current: found?.version ?? 0 });
  }
  if (found) await keepEarlier(tx, platform, caseId, version);
  const isWritten = await writeState(tx, actor, platform, dossier, { caseId, version }, state);
  if (!isWritten) return refuse("stale-version");
  tx.audit({
    event: "safety-file.set",
    action: version === 0 ? "C" : "U",
    dossierId: caseId,
    objectKind: "safety-file",
    objectId: caseId,
    agreementId: access?.agreement_id ?? null,
    relationHeld: true,
  });
  tx.announce({ event: "safety-file.set", dossierId: caseId, organisationKeys: audience });
  return { version: version + 1 };
}

async function canOwn(tx: Tx, caseId: CaseId, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`
    select cases.may_own_safety_file(${caseId}, ${organisationId}) as fits`.execute(tx);
  return rows[0]?.fits === true;
}

async function keepEarlier(
  tx: Tx,
  platform: Platform,
  caseId: CaseId,
  version: number,
): Promise<void> {
  await sql`
    insert into cases.safety_file_versions (case_id, version, owner_organisation_id, review_on, sealed_threats,
      sealed_persons_at_risk, sealed_agreements, sealed_what_to_do, changed_at, changed_by, replaced_at)
    select case_id, version, owner_organisation_id, review_on, sealed_threats, sealed_persons_at_risk,
           sealed_agreements, sealed_what_to_do, changed_at, changed_by, ${platform.clock.now()}
      from cases.safety_files where case_id = ${caseId} and version = ${version}`.execute(tx);
}

/** False when somebody else was first. The person who keeps it is known when it is one's own. */
async function writeState(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  { caseId, version }: Target,
  state: NewState,
): Promise<boolean> {
  const isOwn = state.ownerOrganisationId === actor.organisationId;
  const sealed = sealSections(dossier, caseId, version + 1, state);
  const { numAffectedRows } = await sql`
    insert into cases.safety_files (case_id, owner_organisation_id, owner_organisation_key, owner_account_id, review_on,
      sealed_threats, sealed_persons_at_risk, sealed_agreements, sealed_what_to_do, changed_at, changed_by, version)
    select ${caseId}, o.id, o.key, ${isOwn ? actor.accountId : null}::uuid, ${state.reviewOn}::date, ${sealed.sealed_threats},
           ${sealed.sealed_persons_at_risk}, ${sealed.sealed_agreements}, ${sealed.sealed_what_to_do},
           ${platform.clock.now()}, ${actor.accountId}, ${version + 1}
      from partners.organisations o where o.id = ${state.ownerOrganisationId}
    on conflict (case_id) do update
      set owner_organisation_id = excluded.owner_organisation_id,
          owner_organisation_key = excluded.owner_organisation_key,
          owner_account_id = case
            when excluded.owner_organisation_key = safety_files.owner_organisation_key
              then coalesce(excluded.owner_account_id, safety_files.owner_account_id)
            else excluded.owner_account_id end,
          review_on = excluded.review_on, sealed_threats = excluded.sealed_threats,
          sealed_persons_at_risk = excluded.sealed_persons_at_risk, sealed_agreements = excluded.sealed_agreements,
          sealed_what_to_do = excluded.sealed_what_to_do, changed_at = excluded.changed_at,
          changed_by = excluded.changed_by, version = excluded.version
    where safety_files.version = ${version}`.execute(tx);
  return numAffectedRows === 1n;
}
