import { isIP } from "node:net";
import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import { isInsideAddress } from "../auth/careful-fetch.ts";
import type { Actor } from "../database/actor.ts";
import type { Tx } from "../database/as-actor.ts";
import { expectBreach } from "../database/refusal-of-database.ts";
import { notFound, requirePermission } from "../database/require-permission.ts";
import type { Platform } from "../platform.ts";
import { permissions } from "./permissions.ts";

expectBreach("log_witnesses_once", "witness-known");

type Row = {
  id: string;
  address: string;
  addedAt: string;
  deliveredSize: string;
  deliveredAt: string | null;
  failures: number;
  lastFailure: string | null;
};

const columns = sql`id, address, added_at as "addedAt", delivered_size::text as "deliveredSize",
  delivered_at as "deliveredAt", failures, last_failure as "lastFailure"`;

function viewOf(row: Row) {
  return { ...row, deliveredSize: Number(row.deliveredSize) };
}

/** Where checkpoints are sent for the actor's organisation. */
export async function listWitnesses(tx: Tx, actor: Actor) {
  requirePermission(actor, permissions.witness);
  const { rows } = await sql<Row>`
    select ${columns} from platform.log_witnesses where ended_at is null order by added_at`.execute(
    tx,
  );
  tx.audit({ event: "witness.list", action: "R", detail: { count: rows.length } });
  return { items: rows.map(viewOf) };
}

/**
 * Whether checkpoints may be sent to an address: https, no login in it, and no address of this
 * machine or its networks written out. Names are looked up, and refused, when something is sent.
 */
export function mayBeWitness(address: string, allowInside: boolean): boolean {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (url.username !== "" || url.password !== "" || url.hash !== "") return false;
  if (allowInside) return true;
  const isInside = host === "localhost" || (isIP(host) !== 0 && isInsideAddress(host));
  return url.protocol === "https:" && !isInside;
}

/** Has checkpoints sent to an address. Refuses `witness-address-not-allowed` and `witness-known`. */
export async function addWitness(
  tx: Tx,
  actor: Actor,
  { clock, config }: Pick<Platform, "clock" | "config">,
  address: string,
): Promise<ReturnType<typeof viewOf> | Refusal> {
  requirePermission(actor, permissions.witness);
  if (!mayBeWitness(address, config.allowInsideIssuers ?? false)) {
    return refuse("witness-address-not-allowed");
  }
  const id = newId();
  const now = clock.now();
  const { rows } = await sql<Row>`
    insert into platform.log_witnesses (id, organisation_id, organisation_key, address, added_at, next_try_at)
    values (${id}, ${actor.organisationId}, ${actor.organisationKey}, ${address}, ${now}, ${now})
    returning ${columns}`.execute(tx);
  tx.audit({ event: "witness.add", action: "C", objectKind: "witness", objectId: id });
  return viewOf(rows[0] as Row);
}

/** Sends nothing more to an address; throws not-found for one of another organisation. */
export async function endWitness(
  tx: Tx,
  actor: Actor,
  { clock }: Pick<Platform, "clock">,
  witnessId: string,
): Promise<void> {
  requirePermission(actor, permissions.witness);
  const { numAffectedRows } = await sql`
    update platform.log_witnesses set ended_at = ${clock.now()}
     where id = ${witnessId} and ended_at is null`.execute(tx);
  if (numAffectedRows !== 1n) throw notFound("witness.end", "witness", witnessId);
  tx.audit({ event: "witness.end", action: "D", objectKind: "witness", objectId: witnessId });
}
