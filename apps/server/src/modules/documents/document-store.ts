import type { Compartment, DocumentKind, OnwardUse } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";

/** A version of a document as row policies let the actor see it, with its file. */
export type VersionRow = {
  document_id: string;
  number: number;
  compartment: Compartment;
  kind: DocumentKind;
  size_bytes: number;
  sealed_description: Buffer;
  only_organisations: { id: string; name: string }[] | null;
  onward_use: OnwardUse;
  recorded_at: Instant;
  author_name: string;
  origin_organisation_id: string;
  origin_organisation: string;
  origin_organisation_key: number;
  version_count: number;
};

const columns = sql`v.document_id, v.number, v.compartment, v.kind, v.size_bytes, v.sealed_description,
  v.onward_use, v.recorded_at, a.display_name as author_name, o.id as origin_organisation_id,
  o.name as origin_organisation, v.origin_organisation_key,
  case when v.only_organisation_keys is not null then (
    select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name) order by x.name)
      from partners.organisations x where x.key = any (v.only_organisation_keys)) end as only_organisations,
  (select count(*)::int from documents.versions w where w.document_id = v.document_id) as version_count`;
const joined = sql`documents.versions v
  join accounts.accounts a on a.id = v.author_account_id
  join partners.organisations o on o.key = v.origin_organisation_key`;

type Asked = {
  readonly compartment: string | null;
  readonly after: readonly [string, string] | null;
  readonly limit: number;
};

/** Documents of a case by the latest version that the actor may read, newest first. */
export async function selectDocuments(tx: Tx, caseId: string, asked: Asked): Promise<VersionRow[]> {
  const [at, id] = asked.after ?? [null, null];
  const { rows } = await sql<VersionRow>`
    select ${columns} from ${joined}
     where v.case_id = ${caseId}
       and (${asked.compartment}::text is null or v.compartment = ${asked.compartment})
       and (${at}::timestamptz is null or (v.recorded_at, v.document_id) < (${at}::timestamptz, ${id}::uuid))
       and not exists (select from documents.versions w
             where w.document_id = v.document_id and w.number > v.number)
     order by v.recorded_at desc, v.document_id desc
     limit ${asked.limit}`.execute(tx);
  return rows;
}

/** Versions of one document that the actor may read, latest first. */
export async function selectVersions(
  tx: Tx,
  caseId: string,
  documentId: string,
): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select ${columns} from ${joined}
     where v.case_id = ${caseId} and v.document_id = ${documentId}
     order by v.number desc`.execute(tx);
  return rows;
}

/** A version with the key of its file. */
export type ReadableVersion = {
  kind: DocumentKind;
  compartment: Compartment;
  onward_use: OnwardUse;
  sealed_description: Buffer;
  file_id: string;
  size_bytes: number;
  sealed_key: Buffer;
};

/** One version and its file, or undefined when there is none for this actor. */
export async function findVersion(
  tx: Tx,
  caseId: string,
  documentId: string,
  number: number,
): Promise<ReadableVersion | undefined> {
  const { rows } = await sql<ReadableVersion>`
    select v.kind, v.compartment, v.onward_use, v.sealed_description, v.file_id, f.size_bytes, f.sealed_key
      from documents.versions v join documents.files f on f.id = v.file_id
     where v.case_id = ${caseId} and v.document_id = ${documentId} and v.number = ${number}`.execute(
    tx,
  );
  return rows[0];
}

type Origin = { compartment: Compartment; origin_organisation_key: number };

/** Where a document stands and who supplied it; undefined when the actor may read none of it. */
export async function findOrigin(
  tx: Tx,
  caseId: string,
  documentId: string,
): Promise<Origin | undefined> {
  const { rows } = await sql<Origin>`
    select compartment, origin_organisation_key from documents.documents
     where id = ${documentId} and case_id = ${caseId}`.execute(tx);
  return rows[0];
}

type Finished = { document_id: string; number: number; kind: DocumentKind };

/** The version that an upload became, for a sender who did not hear that it arrived. */
export async function findByFile(
  tx: Tx,
  caseId: string,
  fileId: string,
  accountId: string,
): Promise<Finished | undefined> {
  const { rows } = await sql<Finished>`
    select document_id, number, kind from documents.versions
     where file_id = ${fileId} and case_id = ${caseId} and author_account_id = ${accountId}`.execute(
    tx,
  );
  return rows[0];
}

/** Another document of the case, readable for the actor, with the same content. */
export async function findSameContent(
  tx: Tx,
  caseId: string,
  token: Buffer,
): Promise<string | null> {
  const { rows } = await sql<{ document_id: string }>`
    select document_id from documents.versions
     where case_id = ${caseId} and content_token = ${token}
     order by recorded_at limit 1`.execute(tx);
  return rows[0]?.document_id ?? null;
}

/** Counts a new version of a document and comes back with its number; waits for others who do. */
export async function nextNumber(tx: Tx, documentId: string): Promise<number | undefined> {
  const { rows } = await sql<{ latest_version: number }>`
    update documents.documents set latest_version = latest_version + 1
     where id = ${documentId} returning latest_version`.execute(tx);
  return rows[0]?.latest_version;
}
