import type { Instant } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";

export type DraftBody = { readonly step: number; readonly answers: Record<string, unknown> };

export type DraftRow = { id: string; sealed_body: Buffer; saved_at: Instant; version: number };

const place = "signal-draft";

/** Seals a report that is being written with the key of the server: it has no dossier yet. */
export function sealDraft(platform: Platform, body: DraftBody): Buffer {
  return platform.keyring.sealServer(place, JSON.stringify(body));
}

/** Opens a report that is being written. */
export function openDraft(platform: Platform, row: DraftRow): DraftBody {
  return JSON.parse(platform.keyring.openServer(place, row.sealed_body)) as DraftBody;
}

/** One of the actor's own drafts. */
export async function findDraft(
  tx: Tx,
  actor: Actor,
  draftId: string,
): Promise<DraftRow | undefined> {
  return tx
    .selectFrom("signals.drafts")
    .select(["id", "sealed_body", "saved_at", "version"])
    .where("id", "=", draftId)
    .where("account_id", "=", actor.accountId)
    .executeTakeFirst();
}
