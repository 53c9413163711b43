import type { ClauseInput } from "@schakel/contract";
import { refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { getCodeList } from "../regions/index.ts";
import { mayRestOnWgs, type AgreementState } from "./agreement.ts";
import { checkClause } from "./clause.ts";

/** Whether a clause can be in an agreement: its parts go together, and its codes and bodies exist. */
export async function judgeClause(
  tx: Tx,
  today: Day,
  agreement: Parameters<typeof mayRestOnWgs>[0] & Pick<AgreementState, "setting">,
  clause: ClauseInput,
): Promise<Refusal | null> {
  return (
    checkClause(clause, { mayRest: mayRestOnWgs(agreement) }) ??
    (await unknownCode(tx, today, clause)) ??
    (await healthForMunicipality(tx, clause))
  );
}

async function unknownCode(tx: Tx, today: Day, clause: ClauseInput): Promise<Refusal | null> {
  const wanted = [
    ["recipientType", "organisation-type", clause.recipientType],
    ["originType", "organisation-type", clause.originType],
    ["recipientRole", "role", clause.recipientRole],
    ["purpose", "purpose", clause.purpose],
  ] as const;
  for (const [field, listId, code] of wanted) {
    if (code === null) continue;
    const { items } = await getCodeList(tx, listId, today);
    if (!items.some((item) => item.code === code)) return refuse("no-such-code", { field });
  }
  return null;
}

/** Privacy rule 9 for one that is named; the engine holds it for every clause anyway. */
async function healthForMunicipality(tx: Tx, clause: ClauseInput): Promise<Refusal | null> {
  const named = [clause.recipientOrganisationId, clause.originOrganisationId].filter(
    (each) => each !== null,
  );
  if (named.length === 0) return null;
  const { rows } = await sql<{ id: string; type: string }>`
    select id, type from partners.organisations where id = any(${named}::uuid[])`.execute(tx);
  const recipient = rows.find(({ id }) => id === clause.recipientOrganisationId);
  if (clause.recipientOrganisationId !== null && !recipient)
    return refuse("no-such-code", { field: "recipientOrganisationId" });
  if (clause.originOrganisationId && !rows.some(({ id }) => id === clause.originOrganisationId))
    return refuse("no-such-code", { field: "originOrganisationId" });
  const isBarred = recipient?.type === "municipality" || recipient?.type === "riec";
  return isBarred && clause.effect === "allow" && clause.compartment === "care-health"
    ? refuse("health-not-for-municipality", { field: "compartment" })
    : null;
}
