import type { PersonOutput, SignalDetail } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { findSimilarPersons } from "../identity/index.ts";
import { personAsInput } from "./person-as-input.ts";
import type { SignalId } from "./signal.ts";

/** Earlier signals in which the same person, phone or number stands: that they meet, not what they say. */
export async function listSimilarSignals(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  signalId: SignalId,
  persons: readonly PersonOutput[],
): Promise<SignalDetail["similar"]> {
  const asked = { limit: 20, besidesDossier: signalId };
  const found = await Promise.all(
    persons.map(async (person) =>
      findSimilarPersons(tx, actor, platform, personAsInput(person), asked),
    ),
  );
  const because = new Map(found.flat().map((person) => [person.dossierId, [...person.evidence]]));
  if (because.size === 0) return [];
  const { rows } = await sql<{ id: string; number: string; sent_at: Instant; status: string }>`
    select id, number, sent_at, status from signals.signals
     where id = any(${[...because.keys()]}::uuid[]) order by sent_at desc limit 20`.execute(tx);
  for (const row of rows) {
    tx.audit({
      event: "signal.match",
      action: "R",
      dossierId: row.id,
      objectKind: "signal",
      objectId: row.id,
      relationHeld: true,
    });
  }
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    sentAt: row.sent_at,
    status: row.status,
    because: because.get(row.id) ?? [],
  }));
}
