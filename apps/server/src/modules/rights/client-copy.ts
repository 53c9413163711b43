import type { CaseDetail, CaseEntry } from "@schakel/contract";
import { refuse, type Day, type Instant, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { listEntries, readCase } from "../cases/index.ts";
import { listCopiedDocuments, type CopiedDocument } from "./copied-documents.ts";
import { listJudgements, listRecipients, type RequestRow } from "./request-store.ts";
import { retentionOf } from "./retention.ts";
import { listRetentionRules } from "./retention-rules.ts";
import { listRetentionRows, retentionFactsOf } from "./retention-store.ts";

/** A piece of the dossier as the client gets it: organisations, no names of the people who work there. */
export type CopiedEntry = {
  readonly on: Instant;
  readonly kind: string;
  readonly compartment: string;
  readonly source: string;
  readonly from: string;
  readonly text: string;
};

/** Everything that a copy holds; the PDF and the JSON say the same. */
export type ClientCopy = {
  readonly type: "schakel-client-copy-1";
  readonly number: string;
  readonly caseNumber: string;
  readonly organisation: string;
  readonly madeAt: Instant;
  readonly client: CaseDetail["client"];
  readonly safeContact: CaseDetail["safeContact"];
  readonly consents: readonly Omit<CaseDetail["consents"][number], "id" | "version">[];
  readonly participants: readonly {
    readonly organisation: string;
    readonly since: string;
    readonly until: string | null;
  }[];
  readonly recipients: readonly { readonly organisation: string; readonly lastReadAt: Instant }[];
  readonly entries: readonly CopiedEntry[];
  readonly documents: readonly CopiedDocument[];
  /** What is left out, by ground and number; what the police supplied goes its own way. */
  readonly withheld: readonly { readonly ground: string; readonly count: number }[];
  readonly atController: readonly string[];
  readonly keepUntil: Day | null;
};

/** Pieces that come from somebody else and about which nobody has said yes or no. */
export async function countUnjudged(tx: Tx, row: RequestRow): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from cases.entries e
     where e.case_id = ${row.caseId} and e.source = 'third-party'
       and not exists (select from rights.entry_judgements j where j.request_id = ${row.id} and j.entry_id = e.id)`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

/**
 * The complete copy of what may be given (GDPR article 15): without pieces that were withheld, and
 * without police data, on which their controller decides. Refuses while a piece from somebody else
 * has not been judged.
 */
export async function makeClientCopy(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  row: RequestRow,
): Promise<ClientCopy | Refusal> {
  if (row.kind !== "access" || row.law === "wpg") return refuse("not-an-access-request");
  const unjudged = await countUnjudged(tx, row);
  if (unjudged > 0) return refuse("third-party-unjudged", { count: unjudged });
  const file = await readCase(tx, actor, platform, row.caseId);
  const entries = await listAllEntries(tx, actor, platform, row);
  const judgements = await listJudgements(tx, row.id);
  const withheld = new Map(
    judgements.flatMap((one) =>
      one.outcome === "withhold" ? [[one.entryId, one.ground ?? ""]] : [],
    ),
  );
  const police = entries.filter(isPoliceData);
  const given = entries.filter((entry) => !isPoliceData(entry) && !withheld.has(entry.id));
  const recipients = await listRecipients(tx, row.caseId, null);
  return {
    type: "schakel-client-copy-1",
    number: row.number,
    caseNumber: file.number,
    organisation: file.coordinator.organisationName,
    madeAt: platform.clock.now(),
    client: file.client,
    safeContact: file.safeContact,
    consents: file.consents.map(({ id: _id, version: _version, ...consent }) => consent),
    participants: file.participants.map(({ organisationName, since, until }) => ({
      organisation: organisationName,
      since,
      until,
    })),
    recipients: recipients.map((one) => ({
      organisation: one.organisation_name,
      lastReadAt: one.last_read_at,
    })),
    entries: given.map(copied),
    documents: await listCopiedDocuments(tx, actor, platform, row.caseId),
    withheld: [...Map.groupBy(withheld.values(), (ground) => ground)].map(([ground, all]) => ({
      ground,
      count: all.length,
    })),
    atController: [...new Set(police.map((entry) => entry.originOrganisation))].sort(),
    keepUntil: await keepUntilOf(tx, platform, row),
  };
}

/** Facts about the criminal case that the police supplied: the Wpg is about them, not the GDPR. */
function isPoliceData(entry: CaseEntry): boolean {
  return entry.originOrganisationType === "police" && entry.compartment === "criminal-justice";
}

function copied(entry: CaseEntry): CopiedEntry {
  return {
    on: entry.eventAt as Instant,
    kind: entry.kind,
    compartment: entry.compartment,
    source: entry.source,
    from: entry.originOrganisation,
    text: entry.text,
  };
}

async function listAllEntries(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  row: RequestRow,
): Promise<CaseEntry[]> {
  const entries: CaseEntry[] = [];
  let after: string | undefined;
  do {
    const page = await listEntries(tx, actor, platform, row.caseId, { after, limit: 500 });
    entries.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return entries.reverse();
}

async function keepUntilOf(tx: Tx, platform: Platform, row: RequestRow): Promise<Day | null> {
  const [facts] = await listRetentionRows(tx, { caseId: row.caseId, limit: 1 });
  const rules = await listRetentionRules(tx);
  return facts
    ? retentionOf(retentionFactsOf(facts), rules, platform.clock.today()).keepUntil
    : null;
}
