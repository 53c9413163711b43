import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { listDocuments } from "../documents/index.ts";

/** That a document is there. Its title and content may be about others: those are given by hand. */
export type CopiedDocument = {
  readonly on: Instant;
  readonly kind: string;
  readonly compartment: string;
  readonly from: string;
};

type Listed = Awaited<ReturnType<typeof listDocuments>>["items"][number];

/** The documents of a dossier for a copy, without what the police supplied on the criminal case. */
export async function listCopiedDocuments(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
): Promise<CopiedDocument[]> {
  const documents: Listed[] = [];
  let after: string | undefined;
  do {
    const page = await listDocuments(tx, actor, platform, caseId, { after, limit: 500 });
    documents.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  const police = await listPolice(tx, documents);
  return documents
    .filter(
      (one) => one.compartment !== "criminal-justice" || !police.has(one.originOrganisationId),
    )
    .map((one) => ({
      on: one.recordedAt as Instant,
      kind: one.kind,
      compartment: one.compartment,
      from: one.originOrganisation,
    }));
}

async function listPolice(tx: Tx, documents: readonly Listed[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(documents.map((one) => one.originOrganisationId))];
  const { rows } = await sql<{ id: string }>`
    select id from partners.organisations where type = 'police' and id = any(${ids}::uuid[])`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}
