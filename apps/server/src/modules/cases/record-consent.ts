import { day, newId, refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier, readPerson, type Dossier } from "../identity/index.ts";
import { canWrite, type CaseId } from "./case.ts";
import { audienceOf, factsOf, findAccess, getCase, type CaseRow } from "./case-store.ts";
import { canConsent, type AgeKnowledge } from "./consent.ts";
import { insertConsent, type GivenConsent } from "./consent-store.ts";

type Recorded = { id: string; version: number };

/**
 * Records what the client agreed to: for what, to whom, how, in which language, by which text.
 * Clauses that wait for it give access from the next statement on. Refuses a consent of a child
 * without representative, and asks for the age where nothing tells it.
 */
export async function recordConsent(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  given: Omit<GivenConsent, "kind" | "words">,
): Promise<Recorded | Refusal> {
  return record(tx, actor, platform, caseId, { ...given, kind: "consent" });
}

/**
 * Records what the client objects to. Until it is refused with a ground it holds: what it is about
 * is not shared from the next statement on. Also a child objects without anybody's help.
 */
export async function recordObjection(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  given: Omit<GivenConsent, "kind">,
): Promise<Recorded | Refusal> {
  return record(tx, actor, platform, caseId, { ...given, kind: "objection" });
}

async function record(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  given: GivenConsent,
): Promise<Recorded | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, dossier] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
  ]);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!access?.contributes.includes("coordination-notes")) return refuse("compartment-closed");
  if (given.givenOn > platform.clock.today()) return refuse("event-in-future");
  if (given.kind === "consent") {
    const known = await ageOfClient(tx, actor, platform, dossier, file);
    const child = canConsent(given.givenBy, { ...known, toldAge: given.toldAge }, given.givenOn);
    if (child) return child;
  }
  if (given.givenBy === "representative" && given.representative === undefined) {
    return refuse("representative-needed");
  }
  const id = newId();
  // Who may hear of it is asked before: an objection can end the access of the partners concerned.
  const audience = await audienceOf(tx, caseId, null);
  await insertConsent(tx, actor, dossier, caseId, id, given);
  const event = given.kind === "consent" ? "consent.record" : "objection.record";
  tx.audit({
    event,
    action: "C",
    dossierId: caseId,
    objectKind: "consent",
    objectId: id,
    relationHeld: true,
    detail: { purpose: given.purpose },
  });
  tx.announce({ event: "access.changed", dossierId: caseId, organisationKeys: audience });
  return { id, version: 1 };
}

async function ageOfClient(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  file: CaseRow,
): Promise<AgeKnowledge> {
  const client =
    file.client_person_id === null
      ? null
      : await readPerson(tx, actor, platform, dossier, file.client_person_id);
  return {
    birthDay: client?.birthDay ? day(client.birthDay) : null,
    birthYear: client?.birthYear ?? null,
    isMinor: file.is_minor,
  };
}
