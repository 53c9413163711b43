import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, canWrite, factsOf, getCase, partPlace, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { givesAnything, sharedCompartments } from "./sharing.ts";
import { findStanding, listBearingClauses } from "./sharing-store.ts";

export type Invitation = {
  readonly organisationId: string;
  readonly agreementId: string;
  /** The partner's part in this case, in a few words (R011). */
  readonly part: string;
};

/**
 * Lets a partner into a case under an agreement in force that it signed (R433, R387). The clauses
 * decide what it sees; a trigger compiles them in this same statement. Refuses when they give nothing.
 */
export async function invitePartner(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  invitation: Invitation,
): Promise<{ id: string; version: number } | Refusal> {
  const { organisationId, agreementId, part } = invitation;
  requirePermission(actor, "case.invite-partner", { dossierId: caseId });
  const [file, dossier, standing, clauses] = await inOrder([
    getCase(tx, caseId),
    openDossier(tx, platform, caseId),
    findStanding(tx, organisationId, agreementId),
    listBearingClauses(tx, caseId, organisationId, agreementId),
  ]);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!standing?.inForce) return refuse("agreement-not-in-force");
  if (!standing.hasSigned) return refuse("not-a-party");
  if (!givesAnything(sharedCompartments(clauses))) return refuse("nothing-to-share");
  const id = newId();
  await sql`
    insert into cases.participations (id, case_id, organisation_id, organisation_key, organisation_type, agreement_id,
      sealed_part, valid)
    values (${id}, ${caseId}, ${organisationId}, ${standing.organisationKey}, ${standing.organisationType},
      ${agreementId}, ${dossier.seal(partPlace(id), part)}, daterange(${platform.clock.today()}, null))`.execute(
    tx,
  );
  tx.audit({
    event: "participation.start",
    action: "C",
    dossierId: caseId,
    objectKind: "organisation",
    objectId: organisationId,
    agreementId,
    relationHeld: true,
    detail: { clauses: clauses.map((clause) => clause.clauseId) },
  });
  const audience = await audienceOf(tx, caseId, null);
  tx.announce({ event: "participation.started", dossierId: caseId, organisationKeys: audience });
  return { id, version: 1 };
}
