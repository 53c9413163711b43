import type { Day } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { getCodeList } from "../regions/index.ts";
import type { ClauseNames, Words } from "./clause-sentence.ts";

/** The names that sentences of clauses need, as they hold today. */
export async function readClauseNames(tx: Tx, today: Day): Promise<ClauseNames> {
  const [types, purposes, compartments, roles, organisations] = await inOrder([
    getCodeList(tx, "organisation-type", today),
    getCodeList(tx, "purpose", today),
    getCodeList(tx, "compartment", today),
    getCodeList(tx, "role", today),
    sql<{ id: string; name: string }>`
      select o.id, o.name from partners.organisations o
       where o.id in (select c.recipient_organisation_id from agreements.clauses c)
          or o.id in (select c.origin_organisation_id from agreements.clauses c)
          or o.id in (select p.organisation_id from agreements.parties p)`.execute(tx),
  ]);
  const names = new Map(organisations.rows.map(({ id, name }) => [id, name]));
  const labels = (items: readonly { code: string; label: Words }[]) => {
    const byCode = new Map(items.map(({ code, label }) => [code, label]));
    return (code: string): Words => byCode.get(code) ?? { nl: code, en: code };
  };
  return {
    organisationType: labels(types.items),
    organisation: (id) => names.get(id) ?? id,
    role: labels(roles.items),
    purpose: labels(purposes.items),
    compartment: labels(compartments.items),
  };
}
