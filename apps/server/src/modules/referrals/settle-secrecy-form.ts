import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier, openDossiers } from "../identity/index.ts";
import { settleSecrecy, type SecrecyFormId, type SecrecyStep } from "./secrecy-form.ts";
import {
  getSecrecyForm,
  secrecyPlace,
  secrecySideOf,
  secrecyView,
  selectSecrecyForms,
} from "./secrecy-form-store.ts";

/** Forms that the actor wrote or was asked to confirm; a line in the log for each. */
export async function listSecrecyForms(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  asked: { readonly caseId?: string | undefined },
) {
  requirePermission(actor, "case.read");
  const ofCase = asked.caseId === undefined ? sql`true` : sql`f.case_id = ${asked.caseId}`;
  const rows = await selectSecrecyForms(tx, ofCase);
  const texts = await openDossiers(
    tx,
    platform,
    rows.map((row) => row.id),
  );
  for (const row of rows) {
    tx.audit({
      event: "secrecy-form.read",
      action: "R",
      dossierId: row.case_id,
      objectKind: "secrecy-form",
      objectId: row.id,
      relationHeld: true,
    });
  }
  const items = rows.flatMap((row) => {
    const text = texts.get(row.id);
    return text ? [secrecyView(row, text, actor)] : [];
  });
  return { items };
}

/** The second person confirms a form or does not; the author may take the own form back. */
export async function settleSecrecyForm(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly formId: SecrecyFormId; readonly version: number },
  input: { readonly step: SecrecyStep; readonly remark?: string | undefined },
): Promise<{ version: number } | Refusal> {
  const { formId, version } = target;
  requirePermission(actor, "case.read");
  const row = await getSecrecyForm(tx, formId, "secrecy-form.settle");
  const status = settleSecrecy(row.status, secrecySideOf(actor, row), input.step, input.remark);
  if (isRefusal(status)) return status;
  if (row.version !== version) return refuse("stale-version", { current: row.version });
  const text = await openDossier(tx, platform, formId);
  const remark =
    input.remark === undefined ? null : text.seal(secrecyPlace(formId, "remark"), input.remark);
  const { numAffectedRows } = await sql`
    update referrals.secrecy_forms
       set status = ${status}, settled_at = ${platform.clock.now()}, sealed_remark = ${remark}, version = version + 1
     where id = ${formId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("secrecy-form-settled");
  tx.audit({
    event: "secrecy-form.settle",
    action: "U",
    dossierId: row.case_id,
    objectKind: "secrecy-form",
    objectId: formId,
    relationHeld: true,
    detail: { step: input.step },
  });
  tx.announce({
    event: "referral.secrecy",
    objectId: formId,
    organisationKeys: [actor.organisationKey],
  });
  return { version: version + 1 };
}
