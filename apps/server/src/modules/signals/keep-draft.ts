import { newId, refuse, type Instant, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { findDraft, openDraft, sealDraft, type DraftBody, type DraftRow } from "./draft-store.ts";
import type { DraftId } from "./signal.ts";

type Saved = { id: DraftId; savedAt: Instant; version: number };

/** Starts a report; from the first word on it is kept on the server, sealed. */
export async function startDraft(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  body: DraftBody,
): Promise<Saved> {
  requirePermission(actor, "signal.report");
  const id = newId<DraftId>();
  const savedAt = platform.clock.now();
  await tx
    .insertInto("signals.drafts")
    .values({
      id,
      account_id: actor.accountId,
      sealed_body: sealDraft(platform, body),
      saved_at: savedAt,
    })
    .execute();
  tx.audit({ event: "signal-draft.start", action: "C", objectKind: "signal-draft", objectId: id });
  return { id, savedAt, version: 1 };
}

/** Saves a report that is being written; a stale version is refused, so that two tabs cannot lose text. */
export async function saveDraft(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly draftId: DraftId; readonly version: number },
  body: DraftBody,
): Promise<Saved | Refusal> {
  requirePermission(actor, "signal.report");
  const { draftId, version } = target;
  const savedAt = platform.clock.now();
  const result = await tx
    .updateTable("signals.drafts")
    .set({ sealed_body: sealDraft(platform, body), saved_at: savedAt, version: version + 1 })
    .where("id", "=", draftId)
    .where("account_id", "=", actor.accountId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 1n) return { id: draftId, savedAt, version: version + 1 };
  const current = await findDraft(tx, actor, draftId);
  if (!current) throw notFound("signal-draft.save", "signal-draft", draftId);
  return refuse("stale-version", { current: current.version });
}

/** Throws away a report that was not sent. */
export async function discardDraft(tx: Tx, actor: Actor, draftId: DraftId): Promise<void> {
  requirePermission(actor, "signal.report");
  const result = await tx
    .deleteFrom("signals.drafts")
    .where("id", "=", draftId)
    .where("account_id", "=", actor.accountId)
    .executeTakeFirst();
  if (result.numDeletedRows !== 1n) throw notFound("signal-draft.discard", "signal-draft", draftId);
  tx.audit({
    event: "signal-draft.discard",
    action: "D",
    objectKind: "signal-draft",
    objectId: draftId,
  });
}

/** One of the actor's own drafts; that of somebody else is as absent as one that never was. */
export async function readDraft(tx: Tx, actor: Actor, platform: Platform, draftId: DraftId) {
  requirePermission(actor, "signal.report");
  const row = await findDraft(tx, actor, draftId);
  if (!row) throw notFound("signal-draft.read", "signal-draft", draftId);
  tx.audit({
    event: "signal-draft.read",
    action: "R",
    objectKind: "signal-draft",
    objectId: draftId,
  });
  return draftView(platform, row);
}

/** The actor's own drafts, last saved first. */
export async function listDrafts(tx: Tx, actor: Actor, platform: Platform) {
  requirePermission(actor, "signal.report");
  const rows: DraftRow[] = await tx
    .selectFrom("signals.drafts")
    .select(["id", "sealed_body", "saved_at", "version"])
    .where("account_id", "=", actor.accountId)
    .orderBy("saved_at", "desc")
    .limit(20)
    .execute();
  return { items: rows.map((row) => draftView(platform, row)) };
}

function draftView(platform: Platform, row: DraftRow) {
  const { id, saved_at: savedAt, version } = row;
  return { id, ...openDraft(platform, row), savedAt, version };
}
