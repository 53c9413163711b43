import type { SecrecySteps } from "@schakel/contract";
import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { canWrite, factsOf, getCase, type CaseId } from "../cases/index.ts";
import { createDossier } from "../identity/index.ts";
import type { SecrecyFormId } from "./secrecy-form.ts";
import { secrecyPlace } from "./secrecy-form-store.ts";

type SecondPerson = { readonly accountId: string; readonly name: string; readonly role: string };

/** Colleagues whose role handles cases and who can look along as the second person. */
export async function listSecondPersons(
  tx: Tx,
  actor: Actor,
  caseId: CaseId,
): Promise<{ items: SecondPerson[] }> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  await getCase(tx, caseId);
  return { items: await selectSeconds(tx, actor) };
}

/**
 * Writes down a conflict of duties: consent was tried, serious harm, no other way, the least that
 * must be told. A second person confirms before it counts. Only these two read it.
 */
export async function writeSecrecyForm(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  input: { readonly secondAccountId: string; readonly steps: SecrecySteps },
): Promise<{ id: SecrecyFormId; version: number } | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  const [second] = await selectSeconds(tx, actor, input.secondAccountId);
  if (!second) return refuse("second-person-not-fit");
  const id = newId<SecrecyFormId>();
  const text = await createDossier(tx, platform, id);
  await tx
    .insertInto("referrals.secrecy_forms")
    .values({
      id,
      case_id: caseId,
      author_account_id: actor.accountId,
      author_organisation_id: actor.organisationId,
      author_organisation_key: actor.organisationKey,
      second_account_id: second.accountId,
      second_organisation_key: actor.organisationKey,
      written_at: platform.clock.now(),
      sealed_form: text.seal(secrecyPlace(id, "form"), JSON.stringify(input.steps)),
    })
    .execute();
  tx.audit({
    event: "secrecy-form.write",
    action: "C",
    dossierId: caseId,
    objectKind: "secrecy-form",
    objectId: id,
    relationHeld: true,
  });
  tx.announce({
    event: "referral.secrecy",
    objectId: id,
    organisationKeys: [actor.organisationKey],
  });
  return { id, version: 1 };
}

async function selectSeconds(tx: Tx, actor: Actor, accountId?: string): Promise<SecondPerson[]> {
  const label = sql.ref(actor.language === "nl" ? "r.label_nl" : "r.label_en");
  const { rows } = await sql<SecondPerson>`
    select distinct on (a.display_name, a.id) a.id as "accountId", a.display_name as name, ${label} as role
      from accounts.memberships m
      join accounts.accounts a on a.id = m.account_id
      join accounts.roles r on r.id = m.role_id
      join accounts.role_permissions p on p.role_id = m.role_id and p.permission = 'case.read'
     where m.organisation_id = ${actor.organisationId} and m.valid @> platform.today() and a.id <> ${actor.accountId}
       and (${accountId ?? null}::uuid is null or a.id = ${accountId ?? null})
     order by a.display_name, a.id limit 200`.execute(tx);
  return rows;
}
