import type { OnwardUse } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { canWrite, type CaseId, type EntryId } from "./case.ts";
import { factsOf, findAccess, getCase } from "./case-store.ts";
import { audienceOfEntry, textPlace } from "./entry-store.ts";

type Found = {
  version: number;
  compartment: string;
  sealed_text: Buffer;
  origin_organisation_key: number;
};

/**
 * Replaces the text of an entry of the actor's own organisation, and how far it may go; the earlier
 * text stays readable for those who could read it until now.
 * Refuses another version than the latest (412) and an entry that somebody else supplied.
 */
export async function correctEntry(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly entryId: EntryId; readonly version: number },
  correction: { readonly text: string; readonly onwardUse?: OnwardUse | undefined },
): Promise<{ version: number } | Refusal> {
  const { caseId, entryId, version } = target;
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, dossier, found] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    findEntry(tx, caseId, entryId),
  ]);
  if (!found) throw notFound("entry.correct", "entry", entryId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  const isOwn = found.origin_organisation_key === actor.organisationKey;
  if (!isOwn || !access?.contributes.includes(found.compartment))
    return refuse("compartment-closed");
  if (found.version !== version) return refuse("stale-version", { current: found.version });
  const [, , audience] = await inOrder([
    keepEarlier(tx, actor, platform, entryId, found),
    tx
      .updateTable("cases.entries")
      .set({
        sealed_text: dossier.seal(textPlace(entryId, version + 1), correction.text),
        ...(correction.onwardUse ? { onward_use: correction.onwardUse } : {}),
        version: version + 1,
      })
      .where("id", "=", entryId)
      .where("version", "=", version)
      .execute(),
    audienceOfEntry(tx, entryId),
  ]);
  tx.audit({
    event: "entry.correct",
    action: "U",
    dossierId: caseId,
    objectKind: "entry",
    objectId: entryId,
    agreementId: access.agreement_id,
    relationHeld: true,
    detail: { compartment: found.compartment, version: version + 1 },
  });
  tx.announce({
    event: "entry.corrected",
    dossierId: caseId,
    objectId: entryId,
    organisationKeys: audience,
  });
  return { version: version + 1 };
}

/** Locks the entry: of two who correct it at once the second must see the first's version. */
async function findEntry(tx: Tx, caseId: string, entryId: string): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select version, compartment, sealed_text, origin_organisation_key from cases.entries
     where id = ${entryId} and case_id = ${caseId}
       for update`.execute(tx);
  return rows[0] ?? (await findUnlocked(tx, caseId, entryId));
}

/** A lock asks for the right to change; without it the entry may still be there to read. */
async function findUnlocked(tx: Tx, caseId: string, entryId: string): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select version, compartment, sealed_text, origin_organisation_key from cases.entries
     where id = ${entryId} and case_id = ${caseId}`.execute(tx);
  return rows[0];
}

async function keepEarlier(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  entryId: EntryId,
  found: Found,
): Promise<void> {
  await tx
    .insertInto("cases.entry_versions")
    .values({
      entry_id: entryId,
      version: found.version,
      sealed_text: found.sealed_text,
      replaced_at: platform.clock.now(),
      replaced_by: actor.accountId,
    })
    .execute();
}
