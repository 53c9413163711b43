import type { ReportInput } from "@schakel/contract";
import { isRefusal, newId, refuse, type Instant, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { createDossier, registerPerson, type Dossier } from "../identity/index.ts";
import { findCodeList, findRegionOfMunicipality } from "../regions/index.ts";
import { answerDueAt, mayNamePersons, type SignalId } from "./signal.ts";
import { factsPlace, findDesk, interpretationPlace, type Desk } from "./signal-store.ts";
import { signListAttributes } from "./sign-evidence.ts";

export type SentSignal = {
  readonly id: SignalId;
  readonly number: string;
  readonly answerDueAt: Instant;
};
type Report = ReportInput & { readonly draftId?: string | undefined };

/**
 * Sends a report to the desk of the region of its municipality, or else of the reporter. Facts and
 * interpretation are sealed apart; persons only where the kind of report has them. A draft that
 * led to it goes in the same transaction.
 */
export async function reportSignal(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  report: Report,
): Promise<SentSignal | Refusal> {
  requirePermission(actor, "signal.report");
  if (report.persons.length > 0 && !mayNamePersons(report.kind))
    return refuse("persons-not-for-advice");
  const desk = await deskFor(tx, actor, platform, report);
  if (!desk) return refuse("no-desk-in-region");
  const list =
    report.signListId === undefined
      ? undefined
      : await findCodeList(tx, report.signListId, platform.clock.today(), desk.regionId);
  const known = new Set(list?.items.map((item) => item.code));
  if (report.signIds.some((signId) => !known.has(signId))) return refuse("unknown-sign");
  const id = newId<SignalId>();
  const sentAt = platform.clock.now();
  const due = answerDueAt(report.urgency, sentAt);
  const [dossier, number] = await inOrder([createDossier(tx, platform, id), nextNumber(tx, desk)]);
  const listVersion = list ? signListAttributes(list).version : null;
  const [, , , ...persons] = await inOrder([
    insertSignal(tx, actor, dossier, desk, { id, number, sentAt, due, listVersion }, report),
    insertSigns(tx, id, report.signIds),
    report.draftId !== undefined &&
      tx
        .deleteFrom("signals.drafts")
        .where("id", "=", report.draftId)
        .where("account_id", "=", actor.accountId)
        .execute(),
    ...report.persons.map(async (person) => registerPerson(tx, actor, platform, dossier, person)),
  ]);
  const refused = persons.find((person) => isRefusal(person));
  if (refused) return refused;
  tx.audit({
    event: "signal.report",
    action: "C",
    dossierId: id,
    objectKind: "signal",
    objectId: id,
    relationHeld: true,
  });
  tx.announce({
    event: "signal.reported",
    dossierId: id,
    objectId: id,
    organisationKeys: [desk.organisationKey],
  });
  return { id, number, answerDueAt: due };
}

async function deskFor(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  report: Report,
): Promise<Desk | undefined> {
  const ofPlace =
    report.municipalityCode === undefined
      ? undefined
      : await findRegionOfMunicipality(tx, report.municipalityCode, platform.clock.today());
  const regionId = ofPlace ?? actor.regionId;
  return regionId === null ? undefined : findDesk(tx, regionId);
}

async function nextNumber(tx: Tx, desk: Desk): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    select upper(left(${desk.regionId}, 2)) || '-S-' || to_char(platform.today(), 'YYYY') || '-'
        || lpad(nextval('signals.signal_numbers')::text, 5, '0') as number`.execute(tx);
  return rows[0]?.number ?? "";
}

async function insertSigns(tx: Tx, signalId: SignalId, signIds: readonly string[]): Promise<void> {
  if (signIds.length === 0) return;
  const rows = [...new Set(signIds)].map((signId) => ({ signal_id: signalId, sign_id: signId }));
  await tx.insertInto("signals.observed_signs").values(rows).execute();
}

type Numbered = {
  id: SignalId;
  number: string;
  sentAt: Instant;
  due: Instant;
  listVersion: string | null;
};

async function insertSignal(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  desk: Desk,
  named: Numbered,
  report: Report,
): Promise<void> {
  await tx
    .insertInto("signals.signals")
    .values({
      id: named.id,
      number: named.number,
      region_id: desk.regionId,
      municipality_code: report.municipalityCode ?? null,
      desk_organisation_key: desk.organisationKey,
      kind: report.kind,
      urgency: report.urgency,
      form: report.form ?? null,
      is_minor: report.isMinor ?? null,
      sign_list_id: report.signListId ?? null,
      sign_list_version: named.listVersion,
      reporter_account_id: actor.accountId,
      reporter_organisation_id: actor.organisationId,
      reporter_organisation_key: actor.organisationKey,
      sealed_facts: dossier.seal(factsPlace(named.id), report.facts),
      sealed_interpretation:
        report.interpretation === undefined
          ? null
          : dossier.seal(interpretationPlace(named.id), report.interpretation),
      victim_knows: report.victimKnows,
      victim_agrees: report.victimAgrees,
      sent_at: named.sentAt,
      answer_due_at: named.due,
    })
    .execute();
}
