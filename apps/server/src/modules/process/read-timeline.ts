import type { Compartment, Term, Track, TrackEvent } from "@schakel/contract";
import type { Day, Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { findAccess, type CaseId } from "../cases/index.ts";
import { openDossier, type Dossier } from "../identity/index.ts";
import { getCodeList, type CodeList } from "../regions/index.ts";
import { eventKindOf } from "./event-kind.ts";
import { labelOfFamily } from "./legal-rules.ts";
import { listTermsOfCase, termView } from "./term-store.ts";

type Row = {
  id: string;
  track: Track;
  kind: string;
  happened_on: Day;
  recorded_at: Instant;
  organisation: string;
  recorded_by: string;
  compartment: Compartment;
  sealed_note: Buffer | null;
};

type Timeline = {
  events: TrackEvent[];
  terms: Term[];
  eventKinds: {
    kind: string;
    track: Track;
    label: string;
    startsTerm: string | null;
    endsTerm: string | null;
  }[];
};

/** What happened on the three tracks and which terms run, as far as the actor may see it. Logged. */
export async function readTimeline(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  language: "nl" | "en",
): Promise<Timeline> {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const today = platform.clock.today();
  const [access, dossier, rows, terms, kinds, rules] = await inOrder([
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    selectEvents(tx, caseId),
    listTermsOfCase(tx, caseId),
    getCodeList(tx, "track-event", today, actor.regionId),
    getCodeList(tx, "legal-rule", today, actor.regionId),
  ]);
  if (!access) throw notFound("case.read-timeline", "case", caseId);
  tx.audit({
    event: "case.read-timeline",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    agreementId: access.agreement_id,
    relationHeld: true,
    detail: { clauses: access.clause_ids },
  });
  return {
    events: rows.map((row) => eventView(row, dossier, kinds, language)),
    terms: terms.map((row) => termView(row, today, labelOfFamily(rules, row.rule_id, language))),
    eventKinds: kinds.items
      .map((item) => eventKindOf(item))
      .filter(
        (kind) =>
          actor.permissions.has("term.start") && access.contributes.includes(kind.compartment),
      )
      .map((kind) => ({
        kind: kind.kind,
        track: kind.track,
        label: kind.label[language],
        startsTerm: kind.startsTerm,
        endsTerm: kind.endsTerm?.family ?? null,
      })),
  };
}

async function selectEvents(tx: Tx, caseId: CaseId): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select e.id, e.track, e.kind, e.happened_on, e.recorded_at, o.name as organisation,
           a.display_name as recorded_by, e.compartment, e.sealed_note
      from process.track_events e
      join partners.organisations o on o.key = e.origin_organisation_key
      join accounts.accounts a on a.id = e.recorded_by
     where e.case_id = ${caseId} order by e.happened_on, e.id`.execute(tx);
  return rows;
}

function eventView(row: Row, dossier: Dossier, kinds: CodeList, language: "nl" | "en"): TrackEvent {
  const place = { table: "process.track_events", row: row.id, column: "note", version: 1 };
  return {
    id: row.id,
    track: row.track,
    kind: row.kind,
    label: kinds.items.find((item) => item.code === row.kind)?.label[language] ?? row.kind,
    happenedOn: row.happened_on,
    recordedAt: row.recorded_at,
    organisation: row.organisation,
    recordedBy: row.recorded_by,
    compartment: row.compartment,
    note: row.sealed_note && dossier.open(place, row.sealed_note),
  };
}
