import type { RequestKind } from "@schakel/contract";
import { isRefusal, newId, refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, findAccess, getCase, type CaseId, type CaseRow } from "../cases/index.ts";
import { openDossier, type Dossier } from "../identity/index.ts";
import { clockOf, dueOn, warningDays } from "./request-term.ts";
import { findRequestRule, holidaysFrom } from "./request-rules.ts";
import { requestPlace } from "./request-store.ts";

export type NewRequest = {
  readonly kind: RequestKind;
  readonly receivedOn: Day;
  readonly askedBy: "client" | "representative";
  readonly channel: "spoken" | "letter" | "mail";
  readonly text: string;
  readonly entryId?: string | undefined;
};

type Recorded = { id: string; version: number; dueOn: Day; parts: number };
type Supplier = { readonly organisation_id: string };
type Filing = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly platform: Platform;
  readonly file: CaseRow;
  readonly dossier: Dossier;
  readonly request: NewRequest;
};

/**
 * Notes what the client asks; the term starts on the day of receipt. What the police supplied about
 * the criminal case becomes a request of its own, for the controller of those data and with the
 * term of the Wpg (articles 25 and 28).
 */
export async function recordRequest(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  request: NewRequest,
): Promise<Recorded | Refusal> {
  requirePermission(actor, "rights.handle", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  if ((await findAccess(tx, caseId))?.basis !== "coordination") return refuse("no-permission");
  if (request.receivedOn > platform.clock.today()) return refuse("event-in-future");
  if (request.kind === "rectification" && request.entryId === undefined)
    return refuse("entry-needed");
  const dossier = await openDossier(tx, platform, caseId);
  const filing: Filing = { tx, actor, platform, file, dossier, request };
  const police = await listPoliceSuppliers(tx, caseId, request);
  const isPoliceOnly = request.kind === "rectification" && police.length > 0;
  const main = await insertRequest(filing, isPoliceOnly ? police[0] : undefined, null);
  if (isRefusal(main)) return main;
  const others = request.kind === "access" ? police : [];
  for (const supplier of others) {
    const part = await insertRequest(filing, supplier, main.id);
    if (isRefusal(part)) return part;
  }
  await announce(filing, main.id);
  return { ...main, version: 1, parts: others.length };
}

/** Police organisations that supplied facts about the criminal case: all, or that of one entry. */
async function listPoliceSuppliers(
  tx: Tx,
  caseId: CaseId,
  request: NewRequest,
): Promise<Supplier[]> {
  if (request.kind !== "access" && request.kind !== "rectification") return [];
  const { rows } = await sql<Supplier>`
    select distinct e.origin_organisation_id as organisation_id
      from cases.entries e
      join partners.organisations o on o.id = e.origin_organisation_id
     where e.case_id = ${caseId} and o.type = 'police' and e.compartment = 'criminal-justice'
       and (${request.entryId ?? null}::uuid is null or e.id = ${request.entryId ?? null}::uuid)
     order by 1`.execute(tx);
  return rows;
}

async function insertRequest(
  { tx, actor, platform, file, dossier, request }: Filing,
  controller: Supplier | undefined,
  partOf: string | null,
): Promise<{ id: string; dueOn: Day } | Refusal> {
  const clock = clockOf(request.kind, controller !== undefined);
  const rule = await findRequestRule(tx, clock.family, request.receivedOn);
  if (isRefusal(rule)) return rule;
  const due = dueOn(rule, request.receivedOn, await holidaysFrom(tx, request.receivedOn));
  const id = newId();
  await sql`
    insert into rights.requests (id, number, case_id, case_number, organisation_id, organisation_key, kind, law, part_of,
      controller_organisation_id, entry_id, asked_by, channel, sealed_text, received_on, due_on, rule_id, rule_source,
      confidence, recorded_by, recorded_at)
    values (${id}, ${`VZ-${request.receivedOn.slice(0, 4)}-`} || lpad(nextval('rights.request_numbers')::text, 5, '0'),
      ${file.id}, ${file.number}, ${actor.organisationId}, ${actor.organisationKey}, ${request.kind}, ${clock.law},
      ${partOf}, ${controller?.organisation_id ?? null}, ${request.entryId ?? null}, ${request.askedBy},
      ${request.channel}, ${dossier.seal(requestPlace(id, "text"), request.text)}, ${request.receivedOn}, ${due},
      ${rule.id}, ${rule.source}, ${rule.confidence}, ${actor.accountId}, ${platform.clock.now()})`.execute(
    tx,
  );
  const warnings = warningDays(rule, request.receivedOn, due);
  await sql`
    insert into rights.request_warnings (request_id, warn_on)
    select ${id}, unnest(${warnings}::date[])`.execute(tx);
  tx.audit({
    event: "request.record",
    action: "C",
    dossierId: file.id,
    objectKind: "request",
    objectId: id,
    relationHeld: true,
    detail: { kind: request.kind, law: clock.law },
  });
  return { id, dueOn: due };
}

async function announce({ tx, file }: Filing, requestId: string): Promise<void> {
  const organisationKeys = await audienceOf(tx, file.id, "coordination-notes");
  tx.announce({
    event: "request.recorded",
    dossierId: file.id,
    objectId: requestId,
    organisationKeys,
  });
}
