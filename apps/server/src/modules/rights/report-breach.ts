import type { BreachKind, Compartment } from "@schakel/contract";
import { isRefusal, newId, refuse, dayOf, type Instant, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { hoursAfter, pressingHours } from "./breach.ts";
import { breachPlace } from "./breach-store.ts";
import { findRequestRule } from "./request-rules.ts";

export type NewBreach = {
  readonly kind: BreachKind;
  readonly discoveredAt: Instant;
  readonly happenedAt?: Instant | undefined;
  readonly facts: string;
  readonly compartments: readonly Compartment[];
  readonly peopleCount?: number | undefined;
};

type Reported = { id: string; number: string; version: number; reportDueAt: Instant };

/**
 * Reports a (possible) breach. The hours count from the moment of discovery that the reporter names,
 * not from this report; those who handle breaches hear of it at once.
 */
export async function reportBreach(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  breach: NewBreach,
): Promise<Reported | Refusal> {
  requirePermission(actor, "breach.report");
  const { discoveredAt, happenedAt } = breach;
  if (discoveredAt > platform.clock.now()) return refuse("event-in-future");
  if (happenedAt !== undefined && happenedAt > discoveredAt)
    return refuse("happened-after-discovery");
  const rule = await findRequestRule(tx, "data-breach", dayOf(discoveredAt));
  if (isRefusal(rule)) return rule;
  const id = newId();
  const reportDueAt = hoursAfter(discoveredAt, rule.amount);
  const sealed = platform.keyring.sealServer(breachPlace(id, "facts"), breach.facts);
  const { rows } = await sql<{ number: string }>`
    insert into rights.breaches (id, number, organisation_id, organisation_key, kind, happened_at, discovered_at,
      report_due_at, rule_id, rule_source, confidence, sealed_facts, compartments, people_count, reported_by, reported_at)
    values (${id}, ${`DL-${dayOf(discoveredAt).slice(0, 4)}-`} || lpad(nextval('rights.breach_numbers')::text, 4, '0'),
      ${actor.organisationId}, ${actor.organisationKey}, ${breach.kind}, ${happenedAt ?? null}, ${discoveredAt},
      ${reportDueAt}, ${rule.id}, ${rule.source}, ${rule.confidence}, ${sealed}, ${breach.compartments}::text[],
      ${breach.peopleCount ?? null}, ${actor.accountId}, ${platform.clock.now()})
    returning number`.execute(tx);
  for (const hours of pressingHours) {
    await sql`
      insert into rights.breach_warnings (breach_id, after_hours, due_at)
      values (${id}, ${hours}, ${hoursAfter(discoveredAt, hours)})`.execute(tx);
  }
  tx.audit({
    event: "breach.report",
    action: "C",
    objectKind: "breach",
    objectId: id,
    detail: { kind: breach.kind },
  });
  tx.announce({
    event: "breach.reported",
    objectId: id,
    organisationKeys: [actor.organisationKey],
  });
  return { id, number: rows[0]?.number ?? "", version: 1, reportDueAt };
}
