import type { SignalDetail } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import type { Platform } from "../../platform/platform.ts";
import { listPersons, openDossier, type Dossier } from "../identity/index.ts";
import { findCodeList } from "../regions/index.ts";
import { mayBeTold, mayBeToldAfterEach } from "./may-be-told.ts";
import { evidenceView } from "./evidence-view.ts";
import { signListAttributes } from "./sign-evidence.ts";
import { canStartTriage, type Decision, type SignalId } from "./signal.ts";
import { summaryOf } from "./list-signals.ts";
import { listSimilarSignals } from "./list-similar-signals.ts";
import { factsPlace, getSignal, interpretationPlace, type SignalRow } from "./signal-store.ts";

type Language = "nl" | "en";
type DecisionRow = {
  id: string;
  decision: Decision;
  sealed_reason: Buffer;
  decided_by: string;
  decided_at: Instant;
  referred_to: string | null;
};
type FeedbackRow = { id: string; sealed_text: Buffer; given_by: string; given_at: Instant };

/** Where the reason of a decision stands. */
export function reasonPlace(decisionId: string) {
  return { table: "signals.decisions", row: decisionId, column: "reason", version: 1 };
}

/** Where a feedback to the reporter stands. */
export function feedbackPlace(feedbackId: string) {
  return { table: "signals.feedback", row: feedbackId, column: "text", version: 1 };
}

/**
 * One signal. The desk sees everything with the evidence in order and the earlier signals that
 * meet it; the reporter sees the own text and the feedback. A reporter who reads it has read it.
 */
export async function readSignal(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  signalId: SignalId,
  language: Language,
): Promise<SignalDetail> {
  const signal = await getSignal(tx, signalId);
  const isDesk = isOfDesk(signal, actor);
  const [dossier, signIds, decisions, feedback, list] = await inOrder([
    openDossier(tx, platform, signalId),
    selectSignIds(tx, signalId),
    selectDecisions(tx, signalId),
    selectFeedback(tx, signalId),
    signal.sign_list_id === null
      ? undefined
      : findCodeList(tx, signal.sign_list_id, platform.clock.today(), signal.region_id),
  ]);
  const persons = isDesk ? await listPersons(tx, actor, platform, dossier) : [];
  const similar = isDesk ? await listSimilarSignals(tx, actor, platform, signalId, persons) : [];
  if (signal.has_unread_feedback) await markRead(tx, platform, signalId);
  logReading(
    tx,
    signalId,
    persons.map((person) => person.id),
  );
  const interpretation = signal.sealed_interpretation;
  return {
    ...summaryOf(signal, isDesk),
    facts: dossier.open(factsPlace(signalId), signal.sealed_facts),
    interpretation: interpretation && dossier.open(interpretationPlace(signalId), interpretation),
    victimKnows: signal.victim_knows,
    victimAgrees: signal.victim_agrees,
    persons: [...persons],
    signList: list
      ? { id: list.id, label: list.label[language], version: signListAttributes(list).version }
      : null,
    ...evidenceView(signal, list, signIds, isDesk, language),
    similar,
    takenBy: isDesk ? takerOf(signal, actor) : null,
    mayBeTold: isDesk ? mayBeTold(decisions[0]?.decision, language) : "",
    mayBeToldAfter: isDesk ? mayBeToldAfterEach(language) : [],
    decisions: decisions.map((row) => decisionView(row, dossier)),
    feedback: feedback.map((row) => ({
      text: dossier.open(feedbackPlace(row.id), row.sealed_text),
      givenBy: row.given_by,
      givenAt: row.given_at,
    })),
    caseId: isDesk ? signal.case_id : null,
    linkedSignalId: isDesk ? signal.linked_signal_id : null,
    allowedActions: isDesk ? actionsOf(signal, actor) : [],
  };
}

function isOfDesk(signal: SignalRow, actor: Actor): boolean {
  return (
    signal.desk_organisation_key === actor.organisationKey && actor.permissions.has("signal.triage")
  );
}

function actionsOf(signal: SignalRow, actor: Actor): SignalDetail["allowedActions"] {
  const state = { status: signal.status, triagedBy: signal.triaged_by };
  if (canStartTriage(state, actor.accountId) !== null) return [];
  return signal.status === "new" ? ["start-triage", "decide"] : ["decide"];
}

function takerOf(signal: SignalRow, actor: Actor): SignalDetail["takenBy"] {
  if (signal.triaged_by === null) return null;
  return {
    name: signal.taken_by ?? "",
    at: signal.triaged_at,
    isMe: signal.triaged_by === actor.accountId,
  };
}

function logReading(tx: Tx, signalId: SignalId, personIds: readonly string[]): void {
  const line = {
    event: "signal.read",
    action: "R",
    dossierId: signalId,
    objectKind: "signal",
    objectId: signalId,
    relationHeld: true,
  } as const;
  if (personIds.length === 0) tx.audit(line);
  for (const personId of personIds) tx.audit({ ...line, personId });
}

function decisionView(row: DecisionRow, dossier: Dossier): SignalDetail["decisions"][number] {
  return {
    decision: row.decision,
    reason: dossier.open(reasonPlace(row.id), row.sealed_reason),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    referredTo: row.referred_to,
  };
}

async function selectSignIds(tx: Tx, signalId: SignalId): Promise<string[]> {
  const { rows } = await sql<{ sign_id: string }>`
    select sign_id from signals.observed_signs where signal_id = ${signalId}`.execute(tx);
  return rows.map((row) => row.sign_id);
}

async function selectDecisions(tx: Tx, signalId: SignalId): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`
    select d.id, d.decision, d.sealed_reason, a.display_name as decided_by, d.decided_at, o.name as referred_to
      from signals.decisions d
      join accounts.accounts a on a.id = d.decided_by
      left join partners.organisations o on o.id = d.referred_to_organisation_id
     where d.signal_id = ${signalId} order by d.decided_at desc, d.id desc`.execute(tx);
  return rows;
}

async function selectFeedback(tx: Tx, signalId: SignalId): Promise<FeedbackRow[]> {
  const { rows } = await sql<FeedbackRow>`
    select f.id, f.sealed_text, a.display_name as given_by, f.given_at
      from signals.feedback f join accounts.accounts a on a.id = f.given_by
     where f.signal_id = ${signalId} order by f.given_at desc, f.id desc`.execute(tx);
  return rows;
}

async function markRead(tx: Tx, platform: Platform, signalId: SignalId): Promise<void> {
  await sql`update signals.feedback set read_at = ${platform.clock.now()}
             where signal_id = ${signalId} and read_at is null`.execute(tx);
}
