import type { Term } from "@schakel/contract";
import { day, isRefusal, newId, refuse, type Brand, type Day, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  audienceOf,
  canWrite,
  factsOf,
  findAccess,
  getCase,
  type CaseId,
  type CaseRow,
} from "../cases/index.ts";
import { openDossier, readPerson, type Dossier } from "../identity/index.ts";
import { getCodeList } from "../regions/index.ts";
import { eventKindOf, type EventKind } from "./event-kind.ts";
import { listTermsOfCase } from "./term-store.ts";
import { endTermsOf, startTermOf } from "./terms-of-event.ts";

export type EventId = Brand<string, "EventId">;

export type NewEvent = {
  readonly kind: string;
  readonly happenedOn: Day;
  readonly note?: string | undefined;
  readonly isDublinClaimant: boolean;
};

export type RecordedEvent = {
  readonly id: EventId;
  readonly startedTerm: Term | null;
  /** Ids of the terms that this step ended. */
  readonly endedTerms: string[];
};

/**
 * Records a step on one of the three tracks. A step may start a legal clock, by the rule in force
 * on its day, or end a running one; what the law does not allow, such as a second reflection
 * period (R316, R368), is refused with the reason.
 */
export async function recordEvent(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  event: NewEvent,
  language: "nl" | "en",
): Promise<RecordedEvent | Refusal> {
  requirePermission(actor, "term.start", { dossierId: caseId });
  const [file, access, dossier, kinds, terms] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    getCodeList(tx, "track-event", event.happenedOn, actor.regionId),
    listTermsOfCase(tx, caseId),
  ]);
  const item = kinds.items.find((each) => each.code === event.kind);
  if (!item) return refuse("unknown-event");
  const kind = eventKindOf(item);
  const refusal =
    canWrite(factsOf(file)) ??
    (access?.contributes.includes(kind.compartment) ? null : refuse("compartment-closed")) ??
    (await dayRefusal(tx, actor, platform, dossier, file, event.happenedOn));
  if (refusal) return refusal;
  const id = newId<EventId>();
  await insertEvent(tx, actor, platform, dossier, caseId, id, kind, event);
  const step = {
    caseId,
    eventId: id,
    kind,
    happenedOn: event.happenedOn,
    facts: { dublin: event.isDublinClaimant },
    terms,
    today: platform.clock.today(),
    language,
  };
  const ended = await endTermsOf(tx, step);
  if (isRefusal(ended)) return ended;
  const started = await startTermOf(tx, actor, step);
  if (isRefusal(started)) return started;
  tx.audit({
    event: "track-event.record",
    action: "C",
    dossierId: caseId,
    objectKind: "track-event",
    objectId: id,
    agreementId: access?.agreement_id ?? null,
    relationHeld: true,
    detail: { kind: kind.kind },
  });
  const audience = await audienceOf(tx, caseId, kind.compartment);
  tx.announce({
    event: "track-event.recorded",
    dossierId: caseId,
    objectId: id,
    organisationKeys: audience,
  });
  return { id, startedTerm: started, endedTerms: ended };
}

async function dayRefusal(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  file: CaseRow,
  happenedOn: Day,
): Promise<Refusal | null> {
  if (happenedOn > platform.clock.today()) return refuse("event-in-future");
  if (file.client_person_id === null) return null;
  const client = await readPerson(tx, actor, platform, dossier, file.client_person_id);
  const isBefore = client?.birthDay ? happenedOn < day(client.birthDay) : false;
  return isBefore ? refuse("event-before-birth") : null;
}

async function insertEvent(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  caseId: CaseId,
  id: EventId,
  kind: EventKind,
  event: NewEvent,
): Promise<void> {
  const note =
    event.note === undefined
      ? null
      : dossier.seal(
          { table: "process.track_events", row: id, column: "note", version: 1 },
          event.note,
        );
  await tx
    .insertInto("process.track_events")
    .values({
      id,
      case_id: caseId,
      track: kind.track,
      kind: kind.kind,
      happened_on: event.happenedOn,
      recorded_at: platform.clock.now(),
      origin_organisation_key: actor.organisationKey,
      recorded_by: actor.accountId,
      compartment: kind.compartment,
      sealed_note: note,
    })
    .execute();
}
