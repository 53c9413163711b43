import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { getAgreement } from "./agreement-store.ts";

/**
 * Begins the next version of an agreement in force: a draft with the same content, parties,
 * signatories and clauses that still hold. The version in force goes on until this one takes its place.
 */
export async function amendAgreement(
  tx: Tx,
  actor: Actor,
  target: { readonly agreementId: string; readonly version: number },
): Promise<{ id: string; version: number } | Refusal> {
  const { agreementId, version } = target;
  requirePermission(actor, "agreement.manage", { kind: "agreement", id: agreementId });
  const agreement = await getAgreement(tx, agreementId);
  if (agreement.version !== version) return refuse("stale-version", { current: agreement.version });
  if (agreement.status !== "in-force") return refuse("not-in-force");
  if (agreement.amendedById !== null) return refuse("amendment-exists");
  const id = newId();
  await copyHead(tx, agreementId, id);
  await copyParts(tx, agreementId, id);
  const numbers = await sql<{ number: number }>`
    select c.number from agreements.clauses c
     where c.agreement_id = ${agreementId} and (upper(c.valid) is null or upper(c.valid) > platform.today())`.execute(
    tx,
  );
  for (const { number } of numbers.rows) await copyClause(tx, agreementId, id, number);
  tx.audit({
    event: "agreement.amend",
    action: "C",
    objectKind: "agreement",
    agreementId: id,
    detail: { amends: agreementId },
  });
  return { id, version: 1 };
}

async function copyHead(tx: Tx, from: string, to: string): Promise<void> {
  await sql`
    insert into agreements.agreements (id, kind, title, region_id, setting, valid, review_on, why, for_whom, by_whom,
      goals, target_groups, activities, indicators, role_division, dpia_reference, dpia_version, edition, amends_id)
    select ${to}, kind, title, region_id, setting, daterange(platform.today(), case when upper(valid) > platform.today() then upper(valid) end),
           greatest(review_on, platform.today()), why, for_whom, by_whom, goals, target_groups, activities, indicators,
           role_division, dpia_reference, dpia_version, edition + 1, id
      from agreements.agreements where id = ${from}`.execute(tx);
}

async function copyParts(tx: Tx, from: string, to: string): Promise<void> {
  await sql`
    insert into agreements.parties (agreement_id, organisation_id, part)
    select ${to}, p.organisation_id, p.part from agreements.parties p
     where p.agreement_id = ${from}
       and not exists (select from partners.successions s
         where s.organisation_id = p.organisation_id and s.since <= platform.today())`.execute(tx);
  await sql`
    insert into agreements.decisions
    select ${to}, regime, interest, partnership, categories, conditions, recipients
      from agreements.decisions where agreement_id = ${from}`.execute(tx);
  // Signatories who left do not go along: the party names somebody else.
  await sql`
    insert into agreements.signatories (id, agreement_id, organisation_id, account_id, function)
    select gen_random_uuid(), ${to}, s.organisation_id, s.account_id, s.function
      from agreements.signatories_of(${from}) s
      join agreements.parties p on p.agreement_id = ${to} and p.organisation_id = s.organisation_id
     where s.is_present`.execute(tx);
}

async function copyClause(tx: Tx, from: string, to: string, number: number): Promise<void> {
  await sql`
    insert into agreements.clauses (id, agreement_id, number, effect, recipient_type, recipient_organisation_id,
      recipient_role, action, compartment, origin_type, origin_organisation_id, purpose, legal_ground, regime,
      needs_consent, emergency_only, needs_second_person, track, phases, after_days, valid)
    select ${newId()}, ${to}, number, effect, recipient_type, recipient_organisation_id, recipient_role, action,
           compartment, origin_type, origin_organisation_id, purpose, legal_ground, regime, needs_consent,
           emergency_only, needs_second_person, track, phases, after_days, valid
      from agreements.clauses where agreement_id = ${from} and number = ${number}`.execute(tx);
}
