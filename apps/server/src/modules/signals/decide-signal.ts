import type { DecisionInput } from "@schakel/contract";
import { isRefusal, newId, refuse, type Instant, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openCase, type CaseId } from "../cases/index.ts";
import { openDossier, readPerson, type Dossier } from "../identity/index.ts";
import { personAsInput } from "./person-as-input.ts";
import { feedbackPlace, reasonPlace } from "./read-signal.ts";
import { canDecide, type SignalId } from "./signal.ts";
import { factsPlace, getSignal, type SignalRow } from "./signal-store.ts";

/**
 * Decides on a signal, as a person with a name and a reason; the reporter always gets feedback.
 * Opening a case copies the client and the facts into the new dossier under its own key.
 */
export async function decideSignal(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly signalId: SignalId; readonly version: number },
  input: DecisionInput,
): Promise<{ caseId: CaseId | null; version: number } | Refusal> {
  const { signalId, version } = target;
  requirePermission(actor, "signal.triage", { dossierId: signalId });
  const signal = await getSignal(tx, signalId);
  const refusal = canDecide(signal, input);
  if (refusal) return refusal;
  if (signal.version !== version) return refuse("stale-version", { current: signal.version });
  const dossier = await openDossier(tx, platform, signalId);
  const opened =
    input.newCase && (await caseFrom(tx, actor, platform, dossier, signal, input.newCase));
  if (isRefusal(opened)) return opened;
  const caseId = opened?.id ?? null;
  await inOrder([
    insertDecision(tx, actor, platform, dossier, input),
    insertFeedback(tx, actor, platform, dossier, input.feedback),
    tx
      .updateTable("signals.signals")
      .set({
        status: "decided",
        triaged_by: actor.accountId,
        triaged_at: takenAt(signal, actor, platform),
        case_id: caseId,
        linked_signal_id: input.linkedSignalId ?? null,
        version: version + 1,
      })
      .where("id", "=", signalId)
      .where("version", "=", version)
      .execute(),
  ]);
  tx.audit({
    event: "signal.decide",
    action: "U",
    dossierId: signalId,
    objectKind: "signal",
    objectId: signalId,
    relationHeld: true,
    detail: { decision: input.decision },
  });
  const audience = [signal.desk_organisation_key, signal.reporter_organisation_key];
  tx.announce({
    event: "signal.decided",
    dossierId: signalId,
    objectId: signalId,
    organisationKeys: audience,
  });
  return { caseId, version: version + 1 };
}

/** Who decides at once, or takes over from a colleague, has it in hand from now on. */
function takenAt(signal: SignalRow, actor: Actor, platform: Platform): Instant {
  const isMine = signal.triaged_by === actor.accountId;
  return (isMine ? signal.triaged_at : null) ?? platform.clock.now();
}

async function caseFrom(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  signal: SignalRow,
  wanted: NonNullable<DecisionInput["newCase"]>,
) {
  const { clientPersonId, ...details } = wanted;
  const person =
    clientPersonId === undefined
      ? null
      : await readPerson(tx, actor, platform, dossier, clientPersonId);
  const client = person === null ? undefined : personAsInput(person);
  return openCase(tx, actor, platform, {
    ...details,
    client,
    signalId: signal.id,
    firstEntries: [
      {
        kind: "observation",
        compartment: "coordination-notes",
        text: dossier.open(factsPlace(signal.id), signal.sealed_facts),
      },
    ],
  });
}

async function insertDecision(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  input: DecisionInput,
): Promise<void> {
  const id = newId();
  await tx
    .insertInto("signals.decisions")
    .values({
      id,
      signal_id: dossier.id,
      decision: input.decision,
      decided_by: actor.accountId,
      decided_at: platform.clock.now(),
      sealed_reason: dossier.seal(reasonPlace(id), input.reason),
      referred_to_organisation_id:
        input.decision === "referred" ? (input.referredToOrganisationId ?? null) : null,
    })
    .execute();
}

async function insertFeedback(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  text: string,
): Promise<void> {
  const id = newId();
  await tx
    .insertInto("signals.feedback")
    .values({
      id,
      signal_id: dossier.id,
      sealed_text: dossier.seal(feedbackPlace(id), text),
      given_by: actor.accountId,
      given_at: platform.clock.now(),
    })
    .execute();
}
