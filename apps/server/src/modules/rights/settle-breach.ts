import { refuse, type Instant, type Refusal } from "@schakel/kernel";
import { sql, type RawBuilder } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  breachClock,
  canCloseBreach,
  canDecideAuthority,
  canDecidePeople,
  type BreachRisk,
} from "./breach.ts";
import { breachFactsOf, breachPlace, getBreach } from "./breach-store.ts";

type Target = { readonly breachId: string; readonly version: number };

export type Assessment = {
  readonly peopleCount?: number | undefined;
  readonly risk: BreachRisk;
  readonly assessment: string;
  readonly measures: string;
};

/** Weighs a breach: how many people, what risk for them, what was done about it. */
export async function assessBreach(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: Target,
  assessment: Assessment,
): Promise<{ version: number } | Refusal> {
  const row = await getBreach(tx, actor, target.breachId);
  if (row.closed_at !== null) return refuse("breach-closed");
  const seal = sealerOf(platform, row.id);
  return change(
    tx,
    target,
    "breach.record",
    sql`risk = ${assessment.risk}, people_count = coalesce(${assessment.peopleCount ?? null}, people_count),
        sealed_assessment = ${seal("assessment", assessment.assessment)},
        sealed_measures = ${seal("measures", assessment.measures)}`,
  );
}

export type DecisionOnBreach = {
  readonly isDone: boolean;
  readonly at?: Instant | undefined;
  readonly reason: string;
};

/**
 * Reported to the authority or not, always with a reason; the clock stops at the moment of the
 * report. Says whether that was in time.
 */
export async function decideAuthority(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: Target,
  decision: DecisionOnBreach,
): Promise<{ version: number; isInTime: boolean | null } | Refusal> {
  const row = await getBreach(tx, actor, target.breachId);
  const facts = breachFactsOf(row);
  const wrong = canDecideAuthority(facts, decision.isDone);
  if (wrong) return wrong;
  const now = platform.clock.now();
  const authorityAt = decision.at ?? now;
  if (authorityAt > now || authorityAt < row.discovered_at) return refuse("event-in-future");
  const authority = decision.isDone ? "reported" : "not-reported";
  const seal = sealerOf(platform, row.id);
  const changed = await change(
    tx,
    target,
    "breach.decide",
    sql`authority = ${authority}, authority_at = ${authorityAt},
        sealed_authority_reason = ${seal("authority-reason", decision.reason)}`,
  );
  if (!("version" in changed)) return changed;
  return { ...changed, isInTime: breachClock({ ...facts, authority, authorityAt }, now).isInTime };
}

/** The people concerned told or not, always with a reason. */
export async function decidePeople(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: Target,
  decision: DecisionOnBreach,
): Promise<{ version: number } | Refusal> {
  const row = await getBreach(tx, actor, target.breachId);
  const wrong = canDecidePeople(breachFactsOf(row), decision.isDone);
  if (wrong) return wrong;
  const now = platform.clock.now();
  const at = decision.at ?? now;
  if (at > now || at < row.discovered_at) return refuse("event-in-future");
  const seal = sealerOf(platform, row.id);
  return change(
    tx,
    target,
    "breach.decide",
    sql`people = ${decision.isDone ? "told" : "not-told"}, people_at = ${at},
        sealed_people_reason = ${seal("people-reason", decision.reason)}`,
  );
}

/** Closes a breach of which everything has been weighed and decided; it stays in the register. */
export async function closeBreach(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: Target,
): Promise<{ version: number } | Refusal> {
  const row = await getBreach(tx, actor, target.breachId);
  const wrong = canCloseBreach(breachFactsOf(row));
  if (wrong) return wrong;
  const now = platform.clock.now();
  return change(
    tx,
    target,
    "breach.close",
    sql`closed_by = ${actor.accountId}, closed_at = ${now}`,
  );
}

function sealerOf(platform: Platform, breachId: string) {
  return (column: string, text: string): Buffer =>
    platform.keyring.sealServer(breachPlace(breachId, column), text);
}

async function change(
  tx: Tx,
  { breachId, version }: Target,
  event: "breach.record" | "breach.decide" | "breach.close",
  changes: RawBuilder<unknown>,
): Promise<{ version: number } | Refusal> {
  const { numAffectedRows } = await sql`
    update rights.breaches set ${changes}, version = version + 1
     where id = ${breachId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("stale-version");
  tx.audit({ event, action: "U", objectKind: "breach", objectId: breachId });
  return { version: version + 1 };
}
