import type { BreachDetail, BreachKind, BreachLine, Compartment } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import { breachClock, type BreachFacts, type BreachRisk } from "./breach.ts";

export type BreachRow = {
  readonly id: string;
  readonly number: string;
  readonly kind: BreachKind;
  readonly happened_at: Instant | null;
  readonly discovered_at: Instant;
  readonly report_due_at: Instant;
  readonly rule_source: string;
  readonly confidence: "confirmed" | "check";
  readonly compartments: Compartment[];
  readonly people_count: number | null;
  readonly risk: BreachRisk | null;
  readonly authority: BreachDetail["authority"];
  readonly authority_at: Instant | null;
  readonly people: BreachDetail["people"];
  readonly people_at: Instant | null;
  readonly reported_by: string;
  readonly reported_at: Instant;
  readonly closed_at: Instant | null;
  readonly sealed_facts: Buffer;
  readonly sealed_assessment: Buffer | null;
  readonly sealed_measures: Buffer | null;
  readonly sealed_authority_reason: Buffer | null;
  readonly sealed_people_reason: Buffer | null;
  readonly version: number;
};

const columns = sql`
  b.id, b.number, b.kind, b.happened_at, b.discovered_at, b.report_due_at, b.rule_source, b.confidence, b.compartments,
  b.people_count, b.risk, b.authority, b.authority_at, b.people, b.people_at, a.display_name as reported_by, b.reported_at,
  b.closed_at, b.sealed_facts, b.sealed_assessment, b.sealed_measures, b.sealed_authority_reason,
  b.sealed_people_reason, b.version
    from rights.breaches b join accounts.accounts a on a.id = b.reported_by`;

/** Breaches of the own organisation, newest discovery first. */
export async function listBreachRows(
  tx: Tx,
  after: readonly (string | undefined)[],
  limit: number,
): Promise<BreachRow[]> {
  const [at, id] = after;
  const { rows } = await sql<BreachRow>`
    select ${columns}
     where b.organisation_key = platform.actor_organisation_key()
       and (${at ?? null}::timestamptz is null or (b.discovered_at, b.id) < (${at ?? null}::timestamptz, ${id ?? null}::uuid))
     order by b.discovered_at desc, b.id desc limit ${limit}`.execute(tx);
  return rows;
}

/** A breach that the actor handles; throws not-found when there is none. */
export async function getBreach(tx: Tx, actor: Actor, breachId: string): Promise<BreachRow> {
  requirePermission(actor, "breach.manage");
  const { rows } = await sql<BreachRow>`select ${columns} where b.id = ${breachId}`.execute(tx);
  const row = rows[0];
  if (!row) throw notFound("breach.read", "breach", breachId);
  return row;
}

/** What the rules need of a row. */
export function breachFactsOf(row: BreachRow): BreachFacts {
  return {
    discoveredAt: row.discovered_at,
    reportDueAt: row.report_due_at,
    risk: row.risk,
    authority: row.authority,
    authorityAt: row.authority_at,
    people: row.people,
    hasMeasures: row.sealed_measures !== null,
    closedAt: row.closed_at,
  };
}

/** A line of the breach register with the stand of its clock. */
export function breachLineOf(row: BreachRow, now: Instant): BreachLine {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    discoveredAt: row.discovered_at,
    reportDueAt: row.report_due_at,
    ...breachClock(breachFactsOf(row), now),
    peopleCount: row.people_count,
    risk: row.risk,
    authority: row.authority,
    authorityAt: row.authority_at,
    people: row.people,
    closedAt: row.closed_at,
    version: row.version,
  };
}

/** Where a text of a breach stands, for the server key. */
export function breachPlace(breachId: string, column: string): string {
  return `rights.breaches/${breachId}/${column}`;
}
