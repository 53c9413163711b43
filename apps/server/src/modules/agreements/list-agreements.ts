import type { AgreementDetail } from "@schakel/contract";
import type { Day } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { reasonsAgainst } from "./agreement.ts";
import { allowedActions, allowedOnClause } from "./allowed-actions.ts";
import { getAgreement, summary } from "./agreement-store.ts";
import { readClauseNames } from "./clause-names.ts";
import { selectSurroundings, viewClause } from "./clause-store.ts";

type Summary = Pick<
  AgreementDetail,
  | "id"
  | "kind"
  | "title"
  | "status"
  | "edition"
  | "validFrom"
  | "validUntil"
  | "reviewOn"
  | "partyCount"
  | "signedCount"
>;

/** Agreements of the actor's region, those in force first, then what is on its way. */
export async function listAgreements(
  tx: Tx,
  actor: Actor,
): Promise<{ items: Summary[]; mayDraft: boolean }> {
  requirePermission(actor, "agreement.read");
  const { rows } = await sql<Summary>`
    select ${summary} from agreements.agreements a
     where a.region_id = ${actor.regionId}
     order by array_position(array['in-force', 'offered', 'draft', 'amended', 'ended'], a.status), a.title, a.edition desc`.execute(
    tx,
  );
  return { items: rows, mayDraft: actor.permissions.has("agreement.manage") };
}

/** An agreement with its parties and clauses (R379); throws not-found when there is none. */
export async function readAgreement(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  agreementId: string,
): Promise<AgreementDetail> {
  requirePermission(actor, "agreement.read");
  return viewAgreement(tx, actor, platform.clock.today(), agreementId);
}

/** The same without a check of the permission, for use cases that made theirs. */
export async function viewAgreement(
  tx: Tx,
  actor: Actor,
  today: Day,
  agreementId: string,
): Promise<AgreementDetail> {
  const [agreement, names, surroundings] = await inOrder([
    getAgreement(tx, agreementId),
    readClauseNames(tx, today),
    selectSurroundings(tx, agreementId),
  ]);
  const { regionId: _, ...shown } = agreement;
  const own = surroundings.filter((clause) => clause.agreementId === agreementId);
  const { dpiaReference, dpiaVersion } = agreement;
  const isUnderway = agreement.status === "draft" || agreement.status === "offered";
  return {
    ...shown,
    dpia: dpiaReference && dpiaVersion ? `${dpiaReference}, ${dpiaVersion}` : null,
    clauses: own.map((clause) =>
      viewClause(clause, surroundings, names, allowedOnClause(actor, agreement, clause, today)),
    ),
    reasonsAgainstForce: isUnderway ? reasonsAgainst({ ...agreement, clauses: own }, today) : [],
    allowedActions: allowedActions(actor, agreement),
  };
}
