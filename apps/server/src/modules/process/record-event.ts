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
import { getCodeList, listDesignatedDays } from "../regions/index.ts";
import { eventKindOf, type EventKind } from "./event-kind.ts";
import { chooseRule, computeTerm } from "./legal-term-start.ts";
import { endTerm, type ReflectionPeriodEnding } from "./legal-term-end.ts";
import { legalRuleOf, labelOfFamily } from "./legal-rules.ts";
import {
  endRunningTerm,
  insertTerm,
  listTermsOfCase,
  termView,
  type TermRow,
} from "./term-store.ts";

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
  const ended = await endTerms(tx, caseId, kind, event, terms, platform.clock.today());
  if (isRefusal(ended)) return ended;
  const started = await startTerm(
    tx,
    actor,
    platform,
    { caseId, eventId: id, compartment: kind.compartment },
    kind,
    event,
    terms,
    language,
  );
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

async function startTerm(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  of: { caseId: CaseId; eventId: EventId; compartment: string },
  kind: EventKind,
  event: NewEvent,
  terms: readonly TermRow[],
  language: "nl" | "en",
): Promise<Term | null | Refusal> {
  if (kind.startsTerm === null) return null;
  const [list, designatedDays] = await inOrder([
    getCodeList(tx, "legal-rule", event.happenedOn, actor.regionId),
    listDesignatedDays(tx),
  ]);
  const rules = list.items.flatMap((item) => legalRuleOf(item) ?? []);
  const facts = { dublin: event.isDublinClaimant };
  const rule = chooseRule(rules, kind.startsTerm, event.happenedOn, facts);
  if (isRefusal(rule)) return rule;
  const earlierFamilies = terms
    .filter((each) => each.status !== "voided")
    .map((each) => each.family);
  const term = computeTerm(rule, { on: event.happenedOn }, { earlierFamilies, designatedDays });
  if (isRefusal(term)) return term;
  const termId = await insertTerm(tx, actor, term, rule, of);
  tx.audit({
    event: "term.start",
    action: "C",
    dossierId: of.caseId,
    objectKind: "term",
    objectId: termId,
    relationHeld: true,
    detail: { rule: term.ruleId },
  });
  const row = (await listTermsOfCase(tx, of.caseId)).find((each) => each.id === termId);
  return row
    ? termView(row, platform.clock.today(), labelOfFamily(list, row.rule_id, language))
    : null;
}

/** A step that the law counts as an end of a running reflection period ends it on its own day. */
async function endTerms(
  tx: Tx,
  caseId: CaseId,
  kind: EventKind,
  event: NewEvent,
  terms: readonly TermRow[],
  today: Day,
): Promise<string[] | Refusal> {
  const { endsTerm } = kind;
  if (endsTerm === null) return [];
  const running = terms.find(
    (each) => each.family === endsTerm.family && each.status === "running",
  );
  if (!running) return [];
  const ended = endTerm(
    {
      family: running.family,
      start: running.starts_on,
      end: running.ends_on,
      warnings: [],
      ruleId: running.rule_id,
      ruleVersion: running.rule_version,
      source: running.rule_source,
      confidence: running.confidence,
    },
    { because: endsTerm.because as ReflectionPeriodEnding, on: event.happenedOn },
    today,
  );
  if (isRefusal(ended)) return ended;
  const id = await endRunningTerm(tx, caseId, endsTerm.family, {
    on: ended.endedOn,
    because: ended.because,
  });
  if (id === undefined) return [];
  tx.audit({
    event: "term.end",
    action: "U",
    dossierId: caseId,
    objectKind: "term",
    objectId: id,
    relationHeld: true,
  });
  return [id];
}
