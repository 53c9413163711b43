import { isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { reopenDraft } from "./reopen-draft.ts";

export type WantedParty = {
  readonly organisationId: string;
  /** Its part in the role division (R379, R460, R463). */
  readonly part: string;
  readonly signatories: readonly { readonly accountId: string; readonly function: string }[];
};

/**
 * Says who takes part in a draft, in which role, and who signs for each. Refuses an organisation that
 * no longer exists, and a signatory who does not work at the party that would be bound.
 */
export async function setParties(
  tx: Tx,
  actor: Actor,
  target: { readonly agreementId: string; readonly version: number },
  wanted: readonly WantedParty[],
): Promise<{ version: number } | Refusal> {
  const { agreementId } = target;
  const draft = await reopenDraft(tx, actor, agreementId, target.version);
  if (isRefusal(draft)) return draft;
  const ids = wanted.map((party) => party.organisationId);
  if (new Set(ids).size < ids.length) return refuse("party-twice");
  if (!(await allExist(tx, ids))) return refuse("organisation-ended");
  await tx.deleteFrom("agreements.signatories").where("agreement_id", "=", agreementId).execute();
  await sql`delete from agreements.parties
    where agreement_id = ${agreementId} and organisation_id <> all(${ids}::uuid[])`.execute(tx);
  for (const { organisationId, part } of wanted) {
    await sql`insert into agreements.parties (agreement_id, organisation_id, part)
      values (${agreementId}, ${organisationId}, ${part})
      on conflict (agreement_id, organisation_id) do update set part = excluded.part`.execute(tx);
  }
  const refused = await writeSignatories(tx, agreementId, wanted);
  if (refused) return refused;
  tx.audit({
    event: "agreement.set-parties",
    action: "U",
    objectKind: "agreement",
    agreementId,
    detail: { parties: ids },
  });
  return { version: draft.version };
}

/** Whether every organisation is there today: one that went over into another signs nothing more. */
async function allExist(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`
    select count(*)::int as found from partners.published_organisations o
     where o.id = any(${[...ids]}::uuid[])
       and not exists (select from partners.successions s
         where s.organisation_id = o.id and s.since <= platform.today())`.execute(tx);
  return rows[0]?.found === ids.length;
}

async function writeSignatories(
  tx: Tx,
  agreementId: string,
  wanted: readonly WantedParty[],
): Promise<Refusal | null> {
  const possible = await listPossible(tx, agreementId);
  for (const { organisationId, signatories } of wanted) {
    for (const { accountId, function: as } of signatories) {
      const mayBind = possible.some(
        (each) => each.accountId === accountId && each.organisationId === organisationId,
      );
      if (!mayBind) return refuse("signatory-elsewhere");
      await tx
        .insertInto("agreements.signatories")
        .values({
          id: newId(),
          agreement_id: agreementId,
          organisation_id: organisationId as never,
          account_id: accountId as never,
          function: as,
        })
        .execute();
    }
  }
  return null;
}

export type PossibleSignatory = {
  readonly organisationId: string;
  readonly accountId: string;
  readonly name: string;
  readonly role: string;
};

/** Colleagues of the parties of an agreement whose role may sign. */
export async function listPossible(tx: Tx, agreementId: string): Promise<PossibleSignatory[]> {
  const { rows } = await sql<PossibleSignatory>`
    select organisation_id as "organisationId", account_id as "accountId", name, role
      from agreements.possible_signatories(${agreementId})`.execute(tx);
  return rows;
}
