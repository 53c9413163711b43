import { newId, refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { canWrite, type CaseId, type EntryId } from "./case.ts";
import { factsOf, findAccess, getCase } from "./case-store.ts";
import { findSafeContact } from "./safe-contact-store.ts";
import { fitsSafeContact } from "./safe-contact.ts";
import { audienceOfEntry, entryValues, type NewEntry } from "./entry-store.ts";

/**
 * Adds a fact to a dossier, in a compartment that the actor's organisation may add to. Refuses a
 * closed case, a closed compartment, an event that lies in the future,
 * and contact with the client against the rules for safe contact without a reason.
 */
export async function addEntry(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  entry: NewEntry,
): Promise<{ id: EntryId; version: number } | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, dossier] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
  ]);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!access?.contributes.includes(entry.compartment)) return refuse("compartment-closed");
  if (entry.eventAt !== undefined && entry.eventAt > platform.clock.now())
    return refuse("event-in-future");
  const unsafe = await checkContact(tx, caseId, entry);
  if (unsafe) return unsafe;
  const id = newId<EntryId>();
  const [, audience] = await inOrder([
    tx
      .insertInto("cases.entries")
      .values(entryValues(actor, platform, dossier, caseId, id, entry))
      .execute(),
    audienceOfEntry(tx, id),
  ]);
  tx.audit({
    event: "entry.add",
    action: "C",
    dossierId: caseId,
    objectKind: "entry",
    objectId: id,
    agreementId: access.agreement_id,
    relationHeld: true,
    detail: {
      compartment: entry.compartment,
      onwardUse: entry.onwardUse ?? "agreement",
      ...contactDetail(entry),
    },
  });
  tx.announce({
    event: "entry.added",
    dossierId: caseId,
    objectId: id,
    organisationKeys: audience,
  });
  return { id, version: 1 };
}

/** Somebody who may not read the rules does not know them, and is asked for a reason too. */
async function checkContact(tx: Tx, caseId: CaseId, entry: NewEntry): Promise<Refusal | null> {
  const { clientContact } = entry;
  if (clientContact === undefined) return null;
  if (entry.kind !== "contact") return refuse("not-a-contact");
  const rules = await findSafeContact(tx, caseId);
  return fitsSafeContact(rules?.channels, clientContact);
}

function contactDetail({ clientContact }: NewEntry): Record<string, unknown> {
  return clientContact === undefined
    ? {}
    : { channel: clientContact.channel, againstRules: clientContact.reason !== undefined };
}
