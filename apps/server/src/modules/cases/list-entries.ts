import type { Compartment, OnwardUse } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { pageOf, readKey } from "../../platform/database/keyset.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import type { CaseId } from "./case.ts";
import { findAccess } from "./case-store.ts";
import type { ContactChannel } from "./safe-contact.ts";
import { contactReasonPlace, textPlace, type EntryKind, type EntrySource } from "./entry-store.ts";

type Row = {
  id: string;
  kind: EntryKind;
  compartment: Compartment;
  sealed_text: Buffer;
  source: EntrySource;
  origin_organisation_id: string;
  origin_organisation_key: number;
  origin_organisation: string;
  origin_organisation_type: string;
  onward_use: OnwardUse;
  author_name: string;
  event_at: Instant;
  recorded_at: Instant;
  contact_channel: ContactChannel | null;
  sealed_contact_reason: Buffer | null;
  version: number;
};

type Asked = {
  readonly compartment?: string | undefined;
  readonly origin?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** A page of the entries that the actor may read, newest event first; the reading is logged. */
export async function listEntries(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  asked: Asked,
) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [access, dossier, rows] = await inOrder([
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    selectEntries(tx, caseId, asked),
  ]);
  if (!access) throw notFound("entry.list", "case", caseId);
  tx.audit({
    event: "case.read-entries",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    agreementId: access.agreement_id,
    relationHeld: true,
    detail: {
      count: Math.min(rows.length, asked.limit),
      compartments: [...new Set(rows.map((row) => row.compartment))],
      clauses: access.clause_ids,
    },
  });
  return pageOf(
    rows,
    asked.limit,
    (row) => [row.event_at, row.id],
    (row) => ({
      id: row.id,
      kind: row.kind,
      compartment: row.compartment,
      text: dossier.open(textPlace(row.id, row.version), row.sealed_text),
      source: row.source,
      originOrganisationId: row.origin_organisation_id,
      originOrganisation: row.origin_organisation,
      originOrganisationType: row.origin_organisation_type,
      onwardUse: row.onward_use,
      authorName: row.author_name,
      eventAt: row.event_at,
      recordedAt: row.recorded_at,
      contactChannel: row.contact_channel,
      contactReason:
        row.sealed_contact_reason &&
        dossier.open(contactReasonPlace(row.id), row.sealed_contact_reason),
      isMine: row.origin_organisation_key === actor.organisationKey,
      version: row.version,
    }),
  );
}

async function selectEntries(tx: Tx, caseId: CaseId, asked: Asked): Promise<Row[]> {
  const [at, id] = readKey(asked.after, 2);
  const { rows } = await sql<Row>`
    select e.id, e.kind, e.compartment, e.sealed_text, e.source, e.origin_organisation_id, e.origin_organisation_key, e.origin_organisation_type, e.onward_use,
           o.name as origin_organisation, a.display_name as author_name, e.event_at, e.recorded_at, e.contact_channel,
           e.sealed_contact_reason, e.version
      from cases.entries e
      join partners.organisations o on o.id = e.origin_organisation_id
      join accounts.accounts a on a.id = e.author_account_id
     where e.case_id = ${caseId}
       and (${asked.compartment ?? null}::text is null or e.compartment = ${asked.compartment ?? null})
       and (${asked.origin ?? null}::uuid is null or e.origin_organisation_id = ${asked.origin ?? null}::uuid)
       and (${at ?? null}::timestamptz is null or (e.event_at, e.id) < (${at ?? null}::timestamptz, ${id ?? null}::uuid))
     order by e.event_at desc, e.id desc
     limit ${asked.limit + 1}`.execute(tx);
  return rows;
}
